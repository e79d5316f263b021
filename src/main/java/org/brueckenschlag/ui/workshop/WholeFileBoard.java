package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.DecisionNames;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftMeetings;
import org.brueckenschlag.catalogue.DraftTable;
import org.brueckenschlag.catalogue.Drafts;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.components.Toasts;

/** A whole file of decisions as it is drawn, with what speaks against it. It is saved as one draws. */
final class WholeFileBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final String file;
    private final DraftDesk desk;
    private final DmnEditor editor;
    private final Undoing undoing;
    private final FindingsPanel findings;
    private final UnsavedNote older;
    private final UnsavedNote arranged;
    private transient DecisionNames names;
    private transient Consumer<Boolean> plain = isPlain -> {};

    WholeFileBoard(Drafts drafts, DraftMeetings meetings, Draft draft, String file, Texts texts) {
        this.texts = texts;
        this.file = file;
        desk = new DraftDesk(drafts, meetings, draft, this::named, texts, this::look);
        editor = new DmnEditor(texts);
        undoing = new Undoing(texts, this::restored);
        findings = new FindingsPanel(texts, new DraftPlaces(draft, drafts, texts), file, editor::choose);
        older = new UnsavedNote("ui.workshop.older", editor::keep, texts);
        arranged = new UnsavedNote("ui.workshop.arranged", editor::keep, texts);
        names = DecisionNames.of(desk.file(file), texts.get("ui.workshop.decision-unnamed"));
        addClassNames("bs-workshop-body", "bs-file-board");
        desk.finishingWith(editor::afterwards);
        editor.onChanged(this::changed);
        editor.onUndo(() -> editor.afterwards(undoing::undo), () -> editor.afterwards(undoing::redo));
        editor.onFailed(() -> Toasts.problem(texts.get("ui.workshop.whole-file.unreadable")));
        editor.onMigrated(() -> older.setVisible(true));
        editor.onArranged(() -> arranged.setVisible(true));
        editor.show(desk.file(file));
        var tools = new Div(undoing, desk.saved());
        tools.addClassName("bs-workshop-tools");
        var picture = new Div(editor);
        picture.addClassName("bs-workshop-canvas");
        var main = new Div(tools, desk, older, arranged, picture, findings);
        main.addClassName("bs-workshop-main");
        add(main);
        look();
    }

    String name() {
        return DecisionNames.ofFile(desk.file(file)).orElse(file);
    }

    DraftDesk desk() {
        return desk;
    }

    /** Hears whether it is one table and nothing else, now and after each change. */
    void onPlain(Consumer<Boolean> listener) {
        plain = listener;
        plain.accept(DraftTable.isAlone(desk.file(file)));
    }

    /** With the decision that this stands in. */
    void beginAt(String element) {
        editor.choose(element);
    }

    private void changed(String dmn) {
        older.setVisible(false);
        arranged.setVisible(false);
        var before = desk.file(file);
        if (!dmn.equals(before)) {
            undoing.changed(Map.of(file, before), Map.of(file, dmn), "", "");
            desk.keep(Map.of(file, dmn));
        }
    }

    private void restored(Map<String, String> files, String unused) {
        editor.show(files.getOrDefault(file, ""));
        desk.keep(files);
    }

    private void look() {
        names = DecisionNames.of(desk.file(file), texts.get("ui.workshop.decision-unnamed"));
        var here = desk.findings().stream()
                .filter(finding -> finding.file().equals(file))
                .toList();
        editor.mark(here, texts);
        plain.accept(DraftTable.isAlone(desk.file(file)));
        findings.show(desk.findings(), this::named);
    }

    /** The decision that it stands in. */
    private String named(String element) {
        return names.around(element).orElse("");
    }
}
