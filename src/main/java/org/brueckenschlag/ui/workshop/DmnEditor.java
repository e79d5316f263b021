package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.function.Consumer;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;

/** Draws a whole file of decisions: how they ask each other, tables, expressions. Silent while nobody changes it. */
@Tag("bs-dmn-editor")
@NpmPackage(value = "dmn-js", version = "17.10.2")
@NpmPackage(value = "@bpmn-io/dmn-migrate", version = "0.7.1")
@NpmPackage(value = "camunda-dmn-moddle", version = "1.3.1")
@JsModule("./workshop/bs-dmn-editor.js")
final class DmnEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    DmnEditor(Texts texts) {
        var words = SaidWords.of(texts);
        words.put("drawing", texts.get("ui.workshop.whole-file.drawing"));
        words.put("views", texts.get("ui.workshop.whole-file.views"));
        getElement().setPropertyMap("words", words);
    }

    /** Also what it had shown before, though it was changed in the browser since. */
    void show(String dmn) {
        getElement().executeJs("this.xml = $0", dmn);
    }

    void mark(List<PackageFinding> findings, Texts texts) {
        getElement().setPropertyList("findings", SaidWords.marks(findings, texts));
    }

    /** Tells what has not been told yet, and goes on then. */
    void afterwards(Runnable then) {
        getElement().callJsFunction("flush").then(told -> then.run());
    }

    void choose(String element) {
        getElement().callJsFunction("choose", element);
    }

    /** Tells the file as it is drawn, though nobody has changed it. */
    void keep() {
        getElement().callJsFunction("keep");
    }

    /** An older DMN is drawn as the one of now. */
    void onMigrated(Runnable listener) {
        getElement().addEventListener("file-migrated", event -> listener.run());
    }

    /** What had no picture, or not all of it, is arranged. */
    void onArranged(Runnable listener) {
        getElement().addEventListener("file-arranged", event -> listener.run());
    }

    void onChanged(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "file-changed",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.xml").asString()))
                .addEventData("event.detail.xml");
    }

    void onUndo(Runnable undo, Runnable redo) {
        getElement().addEventListener("undo-asked", event -> undo.run());
        getElement().addEventListener("redo-asked", event -> redo.run());
    }

    void onFailed(Runnable listener) {
        getElement().addEventListener("import-failed", event -> listener.run());
    }
}
