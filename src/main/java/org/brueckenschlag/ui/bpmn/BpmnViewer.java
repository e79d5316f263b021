package org.brueckenschlag.ui.bpmn;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.progress.ElementState;

/**
 * Shows one BPMN diagram, read-only. To a screen reader it is one image: whoever uses it puts the same content beside
 * it as text.
 */
@Tag("bs-bpmn-viewer")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bpmn/bs-bpmn-viewer.js")
public final class BpmnViewer extends Component implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    public BpmnViewer(Texts texts) {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "zoomIn", texts.get("ui.bpmn.zoom-in"),
                                "zoomOut", texts.get("ui.bpmn.zoom-out"),
                                "whole", texts.get("ui.bpmn.whole"),
                                "now", texts.get("ui.bpmn.now"),
                                "enlarge", texts.get("ui.bpmn.enlarge"),
                                "close", texts.get("ui.bpmn.close"),
                                "failed", texts.get("ui.bpmn.failed")));
    }

    /**
     * @param title what the image is, for screen readers
     * @param labels translated names by element id; the others stay as the model has them
     */
    public void show(String xml, String title, Map<String, String> labels) {
        getElement().setProperty("diagramTitle", title);
        getElement().setPropertyMap("labels", labels);
        getElement().setProperty("xml", xml);
    }

    /**
     * @param states by element id; elements without one stay neutral
     * @param tags words under an element ("jetzt: 2 von 3")
     */
    public void mark(Map<String, ElementState> states, Map<String, String> tags) {
        var keys = states.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, state -> state.getValue().key()));
        getElement().setPropertyMap("states", keys);
        getElement().setPropertyMap("tags", tags);
    }

    /** @param tags words under an element, whatever state it is in */
    public void tag(Map<String, String> tags) {
        getElement().setPropertyMap("tags", tags);
    }

    /** @param grades how much there was of something, 1 to 4 by element id; the others stay as they are */
    public void heat(Map<String, Integer> grades) {
        getElement().setPropertyMap("heat", grades);
    }

    /** @param signs by element id; the same one in two diagrams names the same step, or what has become of it */
    public void sign(Map<String, Sign> signs) {
        getElement()
                .setPropertyMap(
                        "signs",
                        signs.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        sign -> Map.of(
                                                "text",
                                                sign.getValue().text(),
                                                "kind",
                                                sign.getValue().kind().name().toLowerCase(Locale.ROOT),
                                                "picked",
                                                sign.getValue().isPicked()))));
    }

    /** Moves to the element, whatever is active. */
    public void showElement(String element) {
        getElement().executeJs("this.settled?.then(() => this.showElement?.($0))", element);
    }

    /** @param otherwise the element to move to where nothing is active any more; empty for the whole */
    public void showNow(String otherwise) {
        // the component may not be there yet when the page is built
        getElement().executeJs("this.settled?.then(() => this.showNow?.($0))", otherwise);
    }

    /**
     * A small sign at an element.
     *
     * @param text a number
     * @param kind how it came to be the same step; each has a shape of its own
     * @param isPicked whether it is the one that is asked about
     */
    public record Sign(String text, Kind kind, boolean isPicked) {

        /** {@code FREE} could become the same as another one; the last three say what differs. */
        public enum Kind {
            EQUAL,
            CHOSEN,
            OPEN,
            FREE,
            ADDED,
            CHANGED,
            REMOVED
        }
    }

    public Registration onElementSelected(Consumer<String> listener) {
        return getElement()
                .addEventListener(
                        "element-selected",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.element").asString()))
                .addEventData("event.detail.element");
    }
}
