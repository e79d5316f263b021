package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.CellFit;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;
import org.brueckenschlag.catalogue.DraftTable.Row;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ResultUse;
import org.brueckenschlag.catalogue.TableReview;
import org.brueckenschlag.catalogue.TableReview.Found;
import org.brueckenschlag.catalogue.TableTrial;
import org.brueckenschlag.catalogue.TableWords;
import org.brueckenschlag.catalogue.WordsOfDraft;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Icons;

/** The rows of a decision table in words, what the chosen one says, what is missing, and a line to try it out. */
final class TableBoard extends Div {

    private static final long serialVersionUID = 1L;

    /** At its cell, or by the review. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(CellFit.RULE, TableReview.RULE);

    /** What rows do to each other, and whether they give anything. */
    private static final Set<String> TABLE_RULES = Set.of(TableReview.RULE, "result");

    private final transient Texts texts;
    private final transient OfferedAnswers answers;
    private final transient DraftDesk desk;
    private final String file;
    private final Undoing undoing;
    private final RuleTable rules;
    private final RowPanel panel;
    private final TrialPanel trial;
    private final ReviewPanel reviewed;
    private final FindingsPanel findings;
    private final Select<HitPolicy> policy = new Select<>();
    private final Button up;
    private final Button down;
    private final Button remove;
    private final Button add;
    private transient DraftTable table;
    private transient List<Found> review = List.of();
    private String chosen = "";
    private boolean quiet;

    TableBoard(
            Drafts drafts,
            DraftMeetings meetings,
            Draft draft,
            String file,
            TableTrial trying,
            Labels labels,
            Texts texts) {
        this.texts = texts;
        this.file = file;
        this.desk = new DraftDesk(drafts, meetings, draft, this::named, texts, this::showAround);
        var now = new WordsOfDraft(desk::file, labels, texts.locale());
        this.answers = new OfferedAnswers(desk.files(), now);
        this.table = DraftTable.of(desk.file(file));
        var words = new TableWords(table, now, texts);
        this.undoing = new Undoing(texts, this::restored);
        this.rules = new RuleTable(table, words, texts, this::choose);
        this.panel = new RowPanel(words, answers, texts, row -> changed(table.with(row), false));
        this.trial = new TrialPanel(
                table,
                words,
                answers,
                texts,
                values -> trying.tryOut(draft.id(), file, values),
                rules::mark,
                this::lead);
        this.reviewed = new ReviewPanel(words, texts, this::lead, this::close);
        this.findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, this::beginAt);
        this.up = tool(Icons.ARROW_LEFT, "ui.workshop.form.up", () -> move(-1));
        this.down = tool(Icons.ARROW_RIGHT, "ui.workshop.form.down", () -> move(1));
        this.remove = tool(Icons.TRASH_2, "ui.workshop.table.remove", this::remove);
        up.addClassName("upward");
        down.addClassName("upward");
        addClassNames("bs-workshop-body", "bs-table-board");
        add = new Button(texts.get("ui.workshop.table.add"), Icons.PLUS.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        var columns = new Button(texts.get("ui.workshop.columns"), Icons.TABLE_2.icon(), click -> columns(words));
        columns.addThemeVariants(ButtonVariant.TERTIARY);
        var tools = new Div(undoing, up, down, remove, add, columns, desk.saved());
        tools.addClassName("bs-workshop-tools");
        undoing.onKeys(() -> rules.focus(chosen), tools, rules, panel);
        policy.setLabel(texts.get("ui.workshop.table.policy"));
        policy.setItemLabelGenerator(item -> texts.get("catalogue.hit-policy." + item.key()));
        policy.addValueChangeListener(change -> {
            if (!quiet) {
                changed(table.hitting(change.getValue()), true);
            }
        });
        var sheet = new Div(policy, rules, reviewed, trial);
        sheet.addClassName("bs-table-sheet");
        var main = new Div(tools, desk, sheet, findings);
        main.addClassName("bs-workshop-main");
        add(main, panel);
        show();
        showAround();
    }

    String name() {
        return table.name();
    }

    DraftDesk desk() {
        return desk;
    }

    private Button tool(Icons icon, String key, Runnable what) {
        var button = new Button(icon.icon(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get(key));
        button.setTooltipText(texts.get(key));
        return button;
    }

    /** The chosen one stays as it is: one may be typing in it. */
    private void choose(String row) {
        if (!row.equals(chosen)) {
            var wasUnfilled = isUnfilled();
            chosen = row;
            panel.show(table, chosen);
            rules.choose(chosen);
            if (wasUnfilled || isUnfilled()) {
                showAround();
            } else {
                showChosen();
            }
        }
    }

    /** With the row chosen that this is in. */
    void beginAt(String element) {
        table.rowOf(element).ifPresent(this::lead);
    }

    private void lead(String row) {
        choose(row);
        rules.reveal(row);
    }

    /** Behind all others: there they take nothing from them. */
    private void close(List<List<String>> rows) {
        var given = table.outputs().stream().map(output -> "").toList();
        var grown = table;
        chosen = table.freeId();
        for (var asked : rows) {
            var id = grown.freeId();
            grown = grown.adding(id, null).with(new Row(id, "", asked, given));
        }
        changed(grown, true);
        rules.focus(chosen);
    }

    /** What cannot be pressed any more loses the focus. */
    private void move(int step) {
        changed(table.moving(chosen, step), true);
        if (step < 0 && !up.isEnabled()) {
            down.focus();
        } else if (step > 0 && !down.isEnabled()) {
            up.focus();
        }
    }

    private void add() {
        var id = table.freeId();
        var grown = table.adding(id, table.follower(chosen));
        chosen = id;
        changed(grown, true);
        rules.reveal(id);
    }

    private void columns(TableWords words) {
        new ColumnsDialog(
                        () -> table,
                        desk::file,
                        (next, files) -> changed(next, files, true),
                        new ResultUse(desk.files()),
                        answers,
                        words,
                        texts)
                .open();
    }

    private void remove() {
        var at = ids(table).indexOf(chosen);
        var left = table.without(chosen);
        chosen = left.rows().isEmpty()
                ? ""
                : left.rows().get(Math.clamp(at, 0, left.rows().size() - 1)).id();
        changed(left, true);
        if (chosen.isEmpty()) {
            add.focus();
        }
    }

    private void changed(DraftTable next, boolean anew) {
        changed(next, Map.of(), anew);
    }

    /**
     * @param words the files of words that change with it
     * @param anew whether the panel is built anew; while one types in it, it stays
     */
    private void changed(DraftTable next, Map<String, String> words, boolean anew) {
        var after = new HashMap<>(words);
        after.put(file, next.dmn());
        var before = new HashMap<String, String>();
        after.keySet().forEach(name -> before.put(name, desk.file(name)));
        before.put(file, table.dmn());
        if (!before.equals(after)) {
            table = next;
            undoing.changed(before, after, chosen, chosen);
            if (anew) {
                show();
            }
            desk.keep(after);
        }
    }

    /** A row that is there again is chosen, else the one that was changed. */
    private void restored(Map<String, String> files, String changed) {
        var known = ids(table);
        table = DraftTable.of(files.getOrDefault(file, table.dmn()));
        var rows = ids(table);
        chosen = rows.stream()
                .filter(row -> !known.contains(row))
                .findFirst()
                .orElse(rows.contains(changed) ? changed : "");
        show();
        desk.keep(files);
    }

    private static List<String> ids(DraftTable table) {
        return table.rows().stream().map(Row::id).toList();
    }

    private void show() {
        quiet = true;
        policy.setItems(table.hitPolicy().choices());
        policy.setValue(table.hitPolicy());
        policy.setHelperText(
                texts.get("ui.workshop.table.policy-means." + table.hitPolicy().key()));
        quiet = false;
        panel.show(table, chosen);
    }

    private void showAround() {
        review = TableReview.of(isUnfilled() ? table.without(chosen) : table, answers::mayStayOpen);
        rules.show(table, chosen, told());
        reviewed.show(table, review);
        trial.follow(table);
        findings.show(found().toList(), this::named);
        showChosen();
    }

    /** A row that somebody is about to fill: what it does as long as it is empty is said once it is left. */
    private boolean isUnfilled() {
        return table.rows().size() > 1 && table.row(chosen).filter(Row::isEmpty).isPresent();
    }

    private Stream<PackageFinding> found() {
        return desk.findings().stream()
                .filter(finding ->
                        !isUnfilled() || !finding.file().equals(file) || !TABLE_RULES.contains(finding.rule()));
    }

    private String named(String element) {
        return table.rowOf(element)
                .map(row -> texts.get("catalogue.compared.row", ids(table).indexOf(row) + 1))
                .orElse("");
    }

    private void showChosen() {
        panel.tell(Stream.concat(
                        reviewed.sentences(table, review, chosen).stream(),
                        ofRow(chosen)
                                .filter(finding -> !TOLD_ELSEWHERE.contains(finding.rule()))
                                .map(finding -> texts.get(
                                        finding.key(), finding.arguments().toArray())))
                .toList());
        var at = ids(table).indexOf(chosen);
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < table.rows().size() - 1);
        remove.setEnabled(at >= 0);
    }

    /** Rows to which the check or the review has something to say. */
    private Set<String> told() {
        var told = new HashSet<>(ReviewPanel.rows(review));
        found().filter(finding -> finding.file().equals(file))
                .flatMap(finding -> Optional.ofNullable(finding.element()).flatMap(table::rowOf).stream())
                .forEach(told::add);
        return told;
    }

    private Stream<PackageFinding> ofRow(String row) {
        return found().filter(finding -> {
            var element = finding.element();
            return finding.file().equals(file)
                    && element != null
                    && table.rowOf(element).filter(row::equals).isPresent();
        });
    }
}
