package org.brueckenschlag.ui.workshop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.brueckenschlag.catalogue.CopiedParts.Pasted;
import org.brueckenschlag.catalogue.CopiedParts.Renamed;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.shared.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Draws a diagram with the few kinds of elements that a process needs. What it says arrives as one is quiet. */
@Tag("bs-bpmn-editor")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
@NpmPackage(value = "diagram-js-minimap", version = "5.5.0")
@JsModule("./workshop/bs-bpmn-editor.js")
final class BpmnEditor extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param names what a new element of a kind is called at first */
    BpmnEditor(Map<String, String> names, Texts texts) {
        var words = SaidWords.of(texts);
        words.putAll(names);
        words.put("drawing", texts.get("ui.workshop.drawing"));
        getElement().setPropertyMap("words", words);
    }

    void show(String xml) {
        getElement().setProperty("xml", xml);
    }

    /** @param names what elements are called in the reader's language, by id; the drawing itself stays as it is */
    void call(Map<String, String> names) {
        getElement().setPropertyMap("labels", names);
    }

    void mark(List<PackageFinding> findings, Texts texts) {
        getElement().setPropertyList("findings", SaidWords.marks(findings, texts));
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

    /** Once the diagram that was shown last stands there. */
    void beginAt(String element) {
        getElement().executeJs("this.settled.then(() => this.choose($0))", element);
    }

    /** Behind what is chosen. */
    void insert(String kind) {
        getElement().callJsFunction("insert", kind);
    }

    /** @param then hears the id of what is new; not called where nothing is */
    void insert(String behind, String kind, String name, Consumer<String> then) {
        choose(behind);
        getElement().callJsFunction("insert", kind, name).then(String.class, told(then));
    }

    /**
     * @param from the way, or the element that a new one leads out of
     * @param then hears the id of the way
     */
    void lead(String from, LedWay way, Consumer<String> then) {
        getElement().callJsFunction("lead", from, way.json()).then(String.class, told(then));
    }

    /** Once everything is told. */
    private SerializableConsumer<String> told(Consumer<String> then) {
        return id -> {
            if (!id.isEmpty()) {
                afterwards(() -> then.accept(id));
            }
        };
    }

    void copy() {
        getElement().callJsFunction("copy");
    }

    /**
     * @param renamed what is called otherwise here
     * @param told hears how many elements that were, and what has become of each
     */
    void paste(Renamed renamed, BiConsumer<Integer, List<Pasted>> told) {
        getElement().callJsFunction("paste", JSON.valueToTree(renamed)).then(pasted -> {
            var steps = new ArrayList<Pasted>();
            pasted.path("steps")
                    .forEach(step -> steps.add(new Pasted(
                            step.path("from").asString(""),
                            step.path("to").asString(""),
                            step.path("form").asString(""),
                            step.path("table").asString(""))));
            told.accept(pasted.path("count").asInt(0), steps);
        });
    }

    /** @param name of the process itself, in German */
    void callProcess(String name) {
        getElement().callJsFunction("callProcess", name);
    }

    /** Shows or hides the small picture of the whole. */
    void overview() {
        getElement().callJsFunction("overview");
    }

    void remove() {
        getElement().callJsFunction("remove");
    }

    /** What is chosen, without asking. */
    void removeAtOnce() {
        getElement().callJsFunction("remove", true);
    }

    void removeAtOnce(String element) {
        choose(element);
        removeAtOnce();
    }

    /** The drawing as it was arranged. */
    void keepArranged() {
        getElement().callJsFunction("keepArranged");
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

    void onDrawn(Consumer<Outline> listener) {
        getElement()
                .addEventListener(
                        "diagram-drawn",
                        event -> listener.accept(Outline.of(event.getEventData().get("event.detail.outline"))))
                .addEventData("event.detail.outline");
    }

    /** @param listener hears that the file had no picture, or not all of it */
    void onArranged(Runnable listener) {
        getElement().addEventListener("diagram-drawn", event -> listener.run()).setFilter("event.detail.arranged");
    }

    void onChanged(Changed listener) {
        getElement()
                .addEventListener(
                        "diagram-changed",
                        event -> listener.changed(
                                event.getEventData().get("event.detail.xml").asString(),
                                Outline.of(event.getEventData().get("event.detail.outline"))))
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

    /**
     * @param listener hears that a change was taken back, or done again, after what is chosen has said what it says now
     */
    void onUndone(Runnable listener) {
        getElement().addEventListener("undone", event -> listener.run());
    }

    /** @param listener hears whether anything is chosen */
    void onChoosing(Consumer<Boolean> listener) {
        onSome("element-chosen", listener);
    }

    void onCopied(Copied listener) {
        getElement()
                .addEventListener(
                        "copied",
                        event -> listener.copied(
                                event.getEventData().get("event.detail.count").asInt(),
                                keys(event.getEventData().get("event.detail.forms")),
                                keys(event.getEventData().get("event.detail.tables"))))
                .addEventData("event.detail.count")
                .addEventData("event.detail.forms")
                .addEventData("event.detail.tables");
    }

    private static List<String> keys(JsonNode all) {
        var keys = new ArrayList<String>();
        all.forEach(key -> keys.add(key.asString()));
        return keys;
    }

    void onPasteAsked(Runnable listener) {
        getElement().addEventListener("paste-asked", event -> listener.run());
    }

    /** @param listener hears whether something was copied */
    void onCopy(Consumer<Boolean> listener) {
        onSome("copy-changed", listener);
    }

    private void onSome(String event, Consumer<Boolean> listener) {
        getElement()
                .addEventListener(
                        event,
                        told -> listener.accept(
                                told.getEventData().get("event.detail.some").asBoolean()))
                .addEventData("event.detail.some");
    }

    /** @param listener hears that somebody wants to read or change what the chosen element says */
    void onPanel(Runnable listener) {
        getElement().addEventListener("panel-asked", event -> listener.run());
    }

    void onSearch(Runnable listener) {
        getElement().addEventListener("search-asked", event -> listener.run());
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

    /** @param listener hears how many steps would go with a part */
    void onAsked(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "removal-asked",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.inside").asInt()))
                .addEventData("event.detail.inside");
    }

    /**
     * @param listener hears why there is no place for something new: {@code unchosen}, {@code last}, {@code cuts-off}
     */
    void onRefused(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "insertion-refused",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.why").asString()))
                .addEventData("event.detail.why");
    }

    /** @param listener hears that something protected stays */
    void onKept(Runnable listener) {
        getElement().addEventListener("removal-refused", event -> listener.run());
    }

    void onFailed(Runnable listener) {
        getElement().addEventListener("import-failed", event -> listener.run());
    }

    @FunctionalInterface
    interface Changed {
        void changed(String xml, Outline outline);
    }

    /** Hears how many elements were copied, and which forms and decisions they need. */
    @FunctionalInterface
    interface Copied {
        void copied(int elements, List<String> forms, List<String> tables);
    }

    @FunctionalInterface
    interface History {
        void changed(boolean canUndo, boolean canRedo);
    }
}
