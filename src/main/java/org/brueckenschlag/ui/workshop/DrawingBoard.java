package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.brueckenschlag.ui.workshop.BpmnEditor.Line;

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
    private final Span saved = new Span();
    private final Div notice = new Div();
    private final Button undo;
    private final Button redo;
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
        this.undo = tool(Icons.UNDO_2, texts.get("ui.workshop.undo"));
        this.redo = tool(Icons.UNDO_2, texts.get("ui.workshop.redo"));
        addClassName("bs-workshop-body");
        var files = drafts.files(draft.id());
        editor = new BpmnEditor(KINDS.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> texts.find("ui.workshop.new." + kind).orElse(""))));
        build(files, labels);
        editor.lock(safeguards);
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

    private void toForm(String form) {
        whenSaved(() -> getUI().ifPresent(
                        ui -> ui.navigate(WorkshopAddress.form(draft.id(), form).substring(1))));
    }

    private void toTable(String table) {
        whenSaved(() -> getUI().ifPresent(ui ->
                ui.navigate(WorkshopAddress.table(draft.id(), table).substring(1))));
    }

    private void build(Map<String, String> files, Labels labels) {
        var findings = new FindingsPanel(texts, editor::choose);
        var outline = new OutlinePanel(texts, editor::choose);
        outline.setVisible(false);
        var panel = new ElementPanel(
                texts,
                editor,
                forms(files),
                tables(files),
                new OfferedAnswers(files, labels),
                this::toForm,
                this::toTable);
        notice.addClassName("bs-workshop-notice");
        editor.onDrawn(lines -> {
            known(lines, outline);
            look(findings, drafts.check(draft.id()));
        });
        editor.onChosen(panel::follow);
        editor.onHistory((canUndo, canRedo) -> {
            undo.setEnabled(canUndo);
            redo.setEnabled(canRedo);
        });
        editor.onFailed(() -> Toasts.problem(texts.get("ui.workshop.unreadable")));
        editor.onChanged((xml, lines) -> {
            known(lines, outline);
            save(findings, xml);
        });
        var main = new Div(tools(outline), notice, new Div(editor, outline), findings);
        main.addClassName("bs-workshop-main");
        main.getComponentAt(2).addClassName("bs-workshop-canvas");
        add(kinds(), main, panel);
    }

    private Div tools(OutlinePanel outline) {
        undo.setEnabled(false);
        redo.setEnabled(false);
        redo.addClassName("mirrored");
        undo.addClickListener(click -> editor.undo());
        redo.addClickListener(click -> editor.redo());
        var out = tool(Icons.ZOOM_OUT, texts.get("ui.workshop.zoom-out"));
        out.addClickListener(click -> editor.zoom(-1));
        var in = tool(Icons.ZOOM_IN, texts.get("ui.workshop.zoom-in"));
        in.addClickListener(click -> editor.zoom(1));
        var whole = tool(Icons.MAXIMIZE, texts.get("ui.workshop.whole"));
        whole.addClickListener(click -> editor.zoom(0));
        var remove = tool(Icons.TRASH_2, texts.get("ui.workshop.remove"));
        remove.addClickListener(click -> editor.remove());
        var text = new Button(texts.get("ui.workshop.outline"), Icons.LIST_TREE.icon());
        text.addThemeVariants(ButtonVariant.TERTIARY);
        text.getElement().setAttribute("aria-expanded", "false");
        text.addClickListener(click -> {
            outline.setVisible(!outline.isVisible());
            text.getElement().setAttribute("aria-expanded", String.valueOf(outline.isVisible()));
        });
        var play = new Button(texts.get("ui.workshop.token.open"), Icons.PLAY.icon());
        play.addThemeVariants(ButtonVariant.TERTIARY);
        play.addClickListener(click -> whenSaved(this::play));
        saved.addClassNames("bs-muted", "bs-s", "bs-saved");
        saved.getElement().setAttribute("role", "status");
        tell("ui.workshop.saved-at", draft);
        var tools = new Div(undo, redo, out, in, whole, remove, text, play, saved);
        tools.addClassName("bs-workshop-tools");
        return tools;
    }

    private void play() {
        new TokenDialog(drafts.files(draft.id()).getOrDefault(file, ""), texts).open();
    }

    private static Button tool(Icons icon, String words) {
        var button = new Button(icon.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
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

    private void look(FindingsPanel findings, List<PackageFinding> found) {
        editor.mark(found, texts);
        findings.show(found, element -> names.getOrDefault(element, ""));
    }

    private void save(FindingsPanel findings, String xml) {
        notice.removeAll();
        try {
            var kept = drafts.save(draft.id(), draft.revision(), Map.of(file, xml));
            draft = kept.draft();
            look(findings, kept.findings());
            tell("ui.workshop.saved-at", draft);
        } catch (Refused refused) {
            saved.setText(texts.get("ui.workshop.not-saved"));
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
        saved.setText(texts.get(key, Dates.time(kept.changedAt(), texts.locale())));
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
