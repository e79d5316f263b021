package org.brueckenschlag.ui.bpmn;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnViewer.Sign;

/** Two diagrams of one process beside each other: whoever moves or zooms one sees the same part of the other. */
@Tag("bs-bpmn-pair")
@JsModule("./bpmn/bs-bpmn-pair.js")
public final class BpmnPair extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final List<BpmnViewer> viewers;

    public BpmnPair(String head, BpmnViewer one, String otherHead, BpmnViewer other) {
        this.viewers = List.of(one, other);
        add(new Div(new H3(head), one), new Div(new H3(otherHead), other));
    }

    /** Numbers what differs at its elements, for people to go from one to the next. */
    public void compare(List<Change> changes, Texts texts) {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "previous", texts.get("ui.bpmn.previous"),
                                "next", texts.get("ui.bpmn.next"),
                                "none", texts.get("ui.bpmn.changes", changes.size()),
                                "added", texts.get("ui.bpmn.added"),
                                "changed", texts.get("ui.bpmn.changed"),
                                "removed", texts.get("ui.bpmn.removed")));
        getElement()
                .setPropertyList(
                        "changes",
                        changes.stream()
                                .map(change -> Map.of(
                                        "number", change.number(),
                                        "element", change.element(),
                                        "kind", change.kind().name().toLowerCase(Locale.ROOT),
                                        "words", change.words()))
                                .toList());
        var signs = changes.stream()
                .collect(Collectors.toMap(
                        Change::element, change -> new Sign(String.valueOf(change.number()), change.kind(), false)));
        viewers.forEach(viewer -> viewer.sign(signs));
    }

    /** Leads both to that change and marks it. */
    public void show(int number) {
        getElement().executeJs("this.show?.($0)", number);
    }

    /** Whichever way a change was picked: here, in one of the pictures, or by {@link #show}. */
    public Registration onPicked(IntConsumer listener) {
        return getElement()
                .addEventListener(
                        "change-picked",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.number").asInt()))
                .addEventData("event.detail.number");
    }

    /** @param words what it is and what has become of it, in one line */
    public record Change(int number, String element, Sign.Kind kind, String words) {}
}
