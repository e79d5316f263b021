package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.catalogue.ConditionWords;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftWords;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.FormChanges;
import org.brueckenschlag.catalogue.FormChanges.Change;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Toasts;

/** The questions of a form in their order, what the chosen one says in three languages, and the form on a phone. */
final class FormBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient DraftDesk desk;
    private final String file;
    private final Undoing undoing;
    private final QuestionList list;
    private final NewQuestion adding;
    private final FormEditor sheet;
    private final QuestionPanel panel;
    private final FormPreview preview;
    private final FindingsPanel findings;
    private final QuestionTools tools;
    private final transient FormChanges changes;
    private final transient WaitingNotes waiting;
    private transient DraftForm form;
    private final transient Set<String> safeguards;
    private String chosen = "";

    FormBoard(
            Drafts drafts,
            DraftMeetings meetings,
            Draft draft,
            String file,
            Set<String> safeguards,
            Forms forms,
            FormsOfAgency offered,
            FreeTexts freeTexts,
            Texts texts) {
        this.texts = texts;
        this.file = file;
        this.safeguards = safeguards;
        this.desk = new DraftDesk(drafts, meetings, draft, this::named, texts, this::showAround);
        this.form = DraftForm.of(desk.file(file));
        this.undoing = new Undoing(texts, this::restored);
        this.findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, this::lead);
        this.preview = new FormPreview(forms, offered, freeTexts, draft, texts);
        this.panel = new QuestionPanel(
                new ConditionWords(drafts.wordsNow(draft, texts.locale()), texts), texts, this::edited);
        this.list = new QuestionList(panel, texts, this::choose);
        this.adding = new NewQuestion(texts, this::add);
        this.sheet = sheet();
        this.tools = new QuestionTools(texts, this::move, this::turn, this::copy, this::remove, this::arrange);
        this.waiting = new WaitingNotes(offered, draft);
        this.changes = new FormChanges(file, drafts.begunWith(draft.id()));
        addClassNames("bs-workshop-body", "bs-form-board");
        var bar = new Div(undoing, tools, desk.saved());
        bar.addClassName("bs-workshop-tools");
        undoing.onKeys(() -> list.focus(chosen), bar, list, sheet, panel);
        var main = new Div(bar, desk, new Div(new Div(list, adding), sheet, panel), findings);
        main.addClassName("bs-workshop-main");
        main.getComponentAt(2).addClassName("bs-form-desk");
        add(main, preview);
        form.questions().stream().findFirst().ifPresent(first -> chosen = first.id());
        show();
        showAround();
    }

    private FormEditor sheet() {
        var editor = new FormEditor(texts);
        editor.setVisible(false);
        editor.onChosen(this::choose);
        editor.onArranged(arrangement -> {
            if (form.canBecome(arrangement)) {
                changed(changes.arranging(desk.files(), before -> arrangement, chosen));
            } else {
                editor.showAgain(); // what may not stand there goes back
            }
        });
        editor.onFailed(() -> Toasts.problem(texts.get("ui.workshop.arrange.failed")));
        editor.onRemovalAsked(id -> {
            choose(id);
            if (tools.canRemove()) {
                remove();
            }
        });
        editor.onWanted((kind, where) -> {
            var label = NewQuestion.name(kind, texts);
            changed(
                    where.rows().isEmpty()
                            ? changes.adding(desk.files(), kind, label, chosen)
                            : changes.adding(desk.files(), kind, label, where));
            show();
            panel.beginWording();
        });
        return editor;
    }

    /** The sheet in place of the list, and back. */
    private void arrange() {
        var isSheet = !sheet.isVisible();
        sheet.setVisible(isSheet);
        list.getParent().ifPresent(beside -> beside.setVisible(!isSheet));
        preview.setVisible(!isSheet);
        setClassName("arranging", isSheet);
        tools.arranging(isSheet);
        showSheet();
    }

    private void showSheet() {
        if (sheet.isVisible()) {
            var locked = form.questions().stream()
                    .map(FormQuestion::id)
                    .filter(this::isSafeguard)
                    .collect(Collectors.toSet());
            var words = DraftWords.of(desk.file(DraftWords.file(texts.locale().getLanguage())))
                    .words();
            sheet.show(new FormSheet(form, words, texts).schema(), chosen, locked);
        }
    }

    /** The chosen one stays as it is: one may be typing in it. */
    private void choose(String id) {
        if (!id.equals(chosen)) {
            chosen = id;
            show();
            list.choose(chosen);
            sheet.choose(chosen);
            showChosen();
        }
    }

    /** To the question, and to the words that it lacks. */
    void lead(String id) {
        choose(id);
        panel.lead();
    }

    private void add(NewQuestion.Asked asked) {
        changed(changes.adding(desk.files(), asked.kind(), asked.label(), chosen));
        show();
        list.reveal(chosen);
    }

    private void copy() {
        changed(changes.copying(desk.files(), chosen));
        show();
        list.focus(chosen);
    }

    private void move(int step) {
        changed(new Change(form.moving(chosen, step), Map.of(), chosen));
    }

    private void turn() {
        form.question(chosen)
                .ifPresent(question -> new KindDialog(
                                question, changes.isNamedElsewhere(desk.files(), question), texts, kind -> {
                                    changed(changes.turning(desk.files(), chosen, kind));
                                    show();
                                    tools.focusKind();
                                })
                        .open());
    }

    private void remove() {
        changed(changes.removing(desk.files(), chosen));
        show();
        if (chosen.isEmpty()) {
            adding.focus();
        } else {
            list.focus(chosen);
        }
    }

    /** One is typing in the panel: it stays. */
    private void edited(Edited edited) {
        form.question(chosen).ifPresent(question -> {
            changed(edited.apply(changes, desk.files(), chosen));
            form.question(chosen).ifPresent(panel::called);
        });
    }

    private void changed(Change change) {
        var after = new HashMap<>(change.words());
        after.put(file, change.form().json());
        var before = new HashMap<String, String>();
        after.keySet().forEach(name -> before.put(name, desk.file(name)));
        if (!before.equals(after)) {
            form = change.form();
            undoing.changed(before, after, chosen, change.chosen());
            chosen = change.chosen();
            desk.keep(after);
        }
    }

    /** What was changed is chosen again. */
    private void restored(Map<String, String> files, String changed) {
        form = DraftForm.of(files.getOrDefault(file, form.json()));
        chosen = form.question(changed)
                .or(() -> form.questions().stream().findFirst())
                .map(FormQuestion::id)
                .orElse("");
        desk.keep(files);
        show();
    }

    private void show() {
        panel.show(
                form,
                form.question(chosen).orElse(null),
                language -> DraftWords.of(desk.file(DraftWords.file(language))).words(),
                isSafeguard(chosen));
    }

    private void showAround() {
        list.show(
                form.questions(),
                chosen,
                question -> ofQuestion(question.id()).findAny().isPresent());
        findings.show(desk.findings(), this::named);
        preview.show(
                form.json(),
                language -> DraftWords.of(desk.file(DraftWords.file(language))).words());
        showChosen();
        panel.stand(form);
        showSheet();
    }

    private void showChosen() {
        preview.pointAt(form.question(chosen).map(FormQuestion::key).orElse(""));
        panel.tell(
                ofQuestion(chosen).toList(),
                waiting.in(form).stream().anyMatch(note -> note.id().equals(chosen)));
        tools.enable(form, chosen, isSafeguard(chosen));
    }

    /** Whether it, or a question in it, protects people. */
    private boolean isSafeguard(String id) {
        var left = form.without(id).questions().stream().map(FormQuestion::key).toList();
        return form.questions().stream()
                .map(FormQuestion::key)
                .anyMatch(key -> safeguards.contains(key) && !left.contains(key));
    }

    private Stream<PackageFinding> ofQuestion(String id) {
        return desk.findings().stream()
                .filter(finding ->
                        (finding.file().equals(file) || finding.file().endsWith(".properties"))
                                && id.equals(finding.element()));
    }

    private String named(String id) {
        return form.question(id)
                .map(question -> QuestionList.name(question, texts))
                .orElse("");
    }
}
