package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws a diagram with the few kinds of elements that a process needs. What it says arrives as one is quiet. */
@Tag("bs-bpmn-editor")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
@NpmPackage(value = "diagram-js-minimap", version = "5.5.0")
@JsModule("./workshop/bs-bpmn-editor.js")
final class BpmnEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    /** What the library can say with the few kinds, its English words as a key. */
    private static final List<String> SAID = List.of(
            "append-end-event",
            "append-gateway",
            "append-task",
            "add-text-annotation",
            "connect-to-other-element",
            "delete",
            "change-element",
            "search-in-diagram",
            "open-minimap",
            "close-minimap",
            "parallel-multi-instance",
            "sequential-multi-instance",
            "user-task",
            "business-rule-task",
            "exclusive-gateway",
            "parallel-gateway",
            "inclusive-gateway",
            "end-event",
            "intermediate-throw-event",
            "timer-intermediate-catch-event",
            "message-intermediate-catch-event",
            "sub-process",
            "sub-process-expanded-",
            "sub-process-collapsed-",
            "call-activity",
            "sequence-flow",
            "default-flow",
            "conditional-flow");

    /** @param names what a new element of a kind is called at first */
    BpmnEditor(Map<String, String> names, Texts texts) {
        var words = new HashMap<>(names);
        SAID.forEach(said -> words.put("say." + said, texts.get("ui.workshop.say." + said)));
        getElement().setPropertyMap("words", words);
    }

    void show(String xml) {
        getElement().setProperty("xml", xml);
    }

    void mark(List<PackageFinding> findings, Texts texts) {
        var marks = findings.stream()
                .filter(finding -> finding.element() != null)
                .map(finding -> Map.of(
                        "severity",
                        finding.severity().key(),
                        "element",
                        finding.element(),
                        "message",
                        texts.get(finding.key(), finding.arguments().toArray())))
                .toList();
        getElement().setPropertyList("findings", marks);
    }

    /** @param elements ids of what stays */
    void lock(Set<String> elements) {
        getElement().setPropertyList("locked", List.copyOf(elements));
    }

    /** Tells what has not been told yet, and goes on then. */
    void afterwards(Runnable then) {
        getElement().callJsFunction("flush").then(told -> then.run());
    }

    void choose(String element) {
        getElement().callJsFunction("choose", element);
    }

    void insert(String kind) {
        getElement().callJsFunction("insert", kind);
    }

    /** @param told how many elements that were */
    void copy(IntConsumer told) {
        getElement().callJsFunction("copy").then(Integer.class, told::accept);
    }

    /** @param told how many elements that were */
    void paste(IntConsumer told) {
        getElement().callJsFunction("paste").then(Integer.class, told::accept);
    }

    /** Shows or hides the small picture of the whole. */
    void overview() {
        getElement().callJsFunction("overview");
    }

    void remove() {
        getElement().callJsFunction("remove");
    }

    void undo() {
        getElement().callJsFunction("undo");
    }

    void redo() {
        getElement().callJsFunction("redo");
    }

    /** @param step 1 or -1; 0 shows the whole */
    void zoom(int step) {
        getElement().callJsFunction("zoom", step);
    }

    /** @param what name of the property, and its value */
    void change(String element, String what, String value) {
        getElement().executeJs("this.change($0, { [$1]: $2 })", element, what, value);
    }

    void onDrawn(Consumer<List<Line>> listener) {
        getElement()
                .addEventListener(
                        "diagram-drawn",
                        event -> listener.accept(lines(event.getEventData().get("event.detail.outline"))))
                .addEventData("event.detail.outline");
    }

    void onChanged(Changed listener) {
        getElement()
                .addEventListener(
                        "diagram-changed",
                        event -> listener.changed(
                                event.getEventData().get("event.detail.xml").asString(),
                                lines(event.getEventData().get("event.detail.outline"))))
                .addEventData("event.detail.xml")
                .addEventData("event.detail.outline");
    }

    void onChosen(Consumer<ChosenElement> listener) {
        getElement()
                .addEventListener(
                        "element-chosen",
                        event -> listener.accept(ChosenElement.of(
                                (ObjectNode) event.getEventData().get("event.detail.element"))))
                .addEventData("event.detail.element");
    }

    void onHistory(History listener) {
        getElement()
                .addEventListener(
                        "history-changed",
                        event -> listener.changed(
                                event.getEventData().get("event.detail.undo").asBoolean(),
                                event.getEventData().get("event.detail.redo").asBoolean()))
                .addEventData("event.detail.undo")
                .addEventData("event.detail.redo");
    }

    /** @param listener hears that something protected stays */
    void onKept(Runnable listener) {
        getElement().addEventListener("removal-refused", event -> listener.run());
    }

    void onFailed(Runnable listener) {
        getElement().addEventListener("import-failed", event -> listener.run());
    }

    private static List<Line> lines(JsonNode outline) {
        var lines = new ArrayList<Line>();
        outline.forEach(line -> lines.add(new Line(
                line.path("id").asString(),
                line.path("name").asString(),
                line.path("kind").asString())));
        return lines;
    }

    /** One element of the outline, in the order in which the picture is read. */
    record Line(String id, String name, String kind) {}

    @FunctionalInterface
    interface Changed {
        void changed(String xml, List<Line> outline);
    }

    @FunctionalInterface
    interface History {
        void changed(boolean canUndo, boolean canRedo);
    }
}
