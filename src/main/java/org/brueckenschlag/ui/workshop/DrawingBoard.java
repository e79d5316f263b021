package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.catalogue.OfferedAnswers;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Icons;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.components.Toasts;
import org.brueckenschlag.ui.components.Words;
import org.brueckenschlag.ui.matters.Standing;
import org.brueckenschlag.ui.workshop.BpmnEditor.Line;
import org.brueckenschlag.ui.workshop.Tour.Stop;

/** The diagram with what speaks against it, and what the chosen element says. It is saved as one draws. */
final class DrawingBoard extends Div {

    private static final long serialVersionUID = 1L;

    /** What people add, in the order of the buttons. */
    private static final List<String> KINDS = List.of("task", "gateway", "parallel", "wait", "decision", "part", "end");

    private final transient Drafts drafts;
    private final transient Meetings meetings;
    private final transient Texts texts;
    private final String file;
    private final BpmnEditor editor;
    private final Div notice = new Div();
    private final DrawingTools tools;
    private final FindingsPanel findings;
    private transient List<Stop> stops = List.of();
    private transient BooleanSupplier tourBegins = () -> false;
    private transient Map<String, String> names = Map.of();
    private transient Draft draft;

    /** @param labels of the version that the draft began with */
    DrawingBoard(
            Drafts drafts, DraftMeetings meetings, Draft draft, Set<String> safeguards, Labels labels, Texts texts) {
        this.drafts = drafts;
        this.meetings = new Meetings(meetings, texts);
        this.draft = draft;
        this.texts = texts;
        this.file = draft.process() + ".bpmn";
        addClassName("bs-workshop-body");
        var files = drafts.files(draft.id());
        editor = new BpmnEditor(
                KINDS.stream()
                        .collect(Collectors.toMap(
                                kind -> kind,
                                kind -> texts.find("ui.workshop.new." + kind).orElse(""))),
                texts);
        findings = new FindingsPanel(texts, editor::choose);
        var outline = new OutlinePanel(texts, editor::choose);
        outline.setVisible(false);
        tools = new DrawingTools(editor, outline, () -> whenSaved(this::play), texts);
        tell("ui.workshop.saved-at", draft);
        build(files, labels, outline);
        editor.lock(safeguards);
        editor.onKept(() -> tools.tell(texts.get("ui.workshop.protected")));
        editor.show(files.getOrDefault(file, ""));
    }

    /** When everything is saved; where something is not, its notice stays in sight. */
    void whenSaved(Runnable then) {
        editor.afterwards(() -> {
            if (notice.getComponentCount() == 0) {
                then.run();
            }
        });
    }

    /**
     * @param onwards the button that leads to the comparison, where the draft is sent
     * @param begins asked when the diagram stands there: whether the tour begins by itself
     */
    void offerTour(Component onwards, BooleanSupplier begins) {
        tourBegins = begins;
        tools.offerTour(
                stops.get(0), stops.get(1), stops.get(2), new Stop(onwards, PopoverPosition.BOTTOM_END, "onwards"));
    }

    private void toForm(String form) {
        whenSaved(() -> getUI().ifPresent(
                        ui -> ui.navigate(WorkshopAddress.form(draft.id(), form).substring(1))));
    }

    private void toTable(String table) {
        whenSaved(() -> getUI().ifPresent(ui ->
                ui.navigate(WorkshopAddress.table(draft.id(), table).substring(1))));
    }

    private void build(Map<String, String> files, Labels labels, OutlinePanel outline) {
        var panel = new ElementPanel(
                texts,
                editor,
                forms(files),
                FormTitles.of(draft, drafts, texts),
                tables(files),
                new OfferedAnswers(files, labels),
                this::toForm,
                this::toTable);
        notice.addClassName("bs-workshop-notice");
        editor.onDrawn(lines -> {
            known(lines, outline);
            look(drafts.check(draft.id()));
            beginTour();
        });
        editor.onChosen(panel::follow);
        editor.onFailed(() -> Toasts.problem(texts.get("ui.workshop.unreadable")));
        editor.onChanged((xml, lines) -> {
            known(lines, outline);
            save(xml);
        });
        var main = new Div(tools, notice, new Div(editor, outline), findings);
        main.addClassName("bs-workshop-main");
        main.getComponentAt(2).addClassName("bs-workshop-canvas");
        var kinds = kinds();
        add(kinds, main, panel);
        stops = List.of(
                new Stop(kinds, PopoverPosition.END_TOP, "kinds"),
                new Stop(panel, PopoverPosition.START_TOP, "panel"),
                new Stop(findings, PopoverPosition.TOP, "findings"));
    }

    private void beginTour() {
        var begins = tourBegins;
        tourBegins = () -> false;
        if (begins.getAsBoolean()) {
            tools.beginTour();
        }
    }

    private void play() {
        var drawing = drafts.files(draft.id()).getOrDefault(file, "");
        new TokenDialog(drawing, translated(drawing), texts).open();
    }

    /** The drawing itself speaks German; what is half drawn has no other words yet. */
    private Map<String, String> translated(String drawing) {
        try {
            return Standing.translated(drawing, drafts.opened(draft.id()).words(texts.locale()));
        } catch (Refused halfDrawn) {
            return Map.of();
        }
    }

    private Div kinds() {
        var kinds = new Div();
        kinds.addClassName("bs-workshop-kinds");
        kinds.getElement().setAttribute("role", "group");
        kinds.getElement().setAttribute("aria-label", texts.get("ui.workshop.kinds"));
        for (var kind : KINDS) {
            var button = new Button(new Span(icon(kind).icon(), new Span(texts.get("ui.workshop.add." + kind))));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setTooltipText(texts.get("ui.workshop.add.help"));
            button.addClickListener(click -> editor.insert(kind));
            kinds.add(button);
        }
        return kinds;
    }

    private static Icons icon(String kind) {
        return switch (kind) {
            case "task" -> Icons.LIST_CHECKS;
            case "gateway" -> Icons.DIAMOND;
            case "parallel" -> Icons.GIT_BRANCH;
            case "wait" -> Icons.TIMER;
            case "decision" -> Icons.TABLE_2;
            case "part" -> Icons.MAXIMIZE;
            default -> Icons.CIRCLE_DOT;
        };
    }

    private void known(List<Line> lines, OutlinePanel outline) {
        var byId = new LinkedHashMap<String, String>();
        lines.forEach(line -> byId.put(line.id(), line.name().isEmpty() ? line.id() : line.name()));
        names = byId;
        outline.show(lines);
    }

    private void look(List<PackageFinding> found) {
        editor.mark(found, texts);
        findings.show(found, element -> names.getOrDefault(element, ""));
    }

    private void save(String xml) {
        notice.removeAll();
        try {
            var kept = drafts.save(draft.id(), draft.revision(), Map.of(file, xml));
            draft = kept.draft();
            look(kept.findings());
            tell("ui.workshop.saved-at", draft);
        } catch (Refused refused) {
            tools.tell(texts.get("ui.workshop.not-saved"));
            if (refused.refusal().key().equals("catalogue.draft-changed")) {
                notice.add(meetings.note(draft, Map.of(file, xml)));
            } else {
                notice.add(refusal(refused));
            }
        }
    }

    private Note refusal(Refused refused) {
        var words = refused.findings().stream()
                .map(finding -> names.getOrDefault(finding.field(), finding.field()) + ": "
                        + texts.get(finding.key(), finding.arguments().toArray()))
                .collect(Collectors.joining(" "));
        return Note.problem(Words.of(refused), words);
    }

    private void tell(String key, Draft kept) {
        tools.tell(texts.get(key, Dates.time(kept.changedAt(), texts.locale())));
    }

    /** By decision the name of the file that it stands in, without its ending. */
    private static Map<String, String> tables(Map<String, String> files) {
        var tables = new LinkedHashMap<String, String>();
        files.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                DraftTable.decisions(content)
                        .forEach(decision -> tables.put(decision, name.substring(0, name.length() - ".dmn".length())));
            }
        });
        return tables;
    }

    private static List<String> forms(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".form"))
                .map(name -> name.substring(0, name.length() - ".form".length()))
                .sorted()
                .toList();
    }
}
