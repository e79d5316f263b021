package org.brueckenschlag.ui.bpmn;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.bpmn.BpmnViewer.Sign;

/**
 * Two diagrams of one process beside each other: whoever moves or zooms one sees the same part of the other. Or one by
 * itself, where there is nothing to compare it with.
 */
@Tag("bs-bpmn-pair")
@NpmPackage(value = "bpmn-js-differ", version = "3.2.0")
@NpmPackage(value = "bpmn-moddle", version = "10.3.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
@JsModule("./bpmn/bs-bpmn-pair.js")
public final class BpmnPair extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private static final List<String> WORDS = List.of(
            "previous", "next", "added", "changed", "removed", "moved", "other", "moved.show", "others", "unread");

    private final List<BpmnViewer> viewers;

    public BpmnPair(String head, BpmnViewer one, String otherHead, BpmnViewer other) {
        this.viewers = List.of(one, other);
        add(new Div(new H3(head), one), new Div(new H3(otherHead), other));
    }

    public BpmnPair(BpmnViewer only) {
        this.viewers = List.of(only);
        addClassName("single");
        add(new Div(only));
    }

    /**
     * Numbers what differs at its elements, for people to go from one to the next. What else differs in the drawings is
     * found in the browser.
     *
     * @param told ids of all that is said to differ, in the pictures or elsewhere
     */
    public void compare(List<Change> changes, List<String> told, Texts texts) {
        getElement().setPropertyMap("words", words(changes.size(), texts));
        getElement()
                .setPropertyList(
                        "changes",
                        changes.stream()
                                .map(change -> Map.of(
                                        "number", change.number(),
                                        "element", change.elements().getFirst(),
                                        "kind", change.kind().name().toLowerCase(Locale.ROOT),
                                        "words", change.words()))
                                .toList());
        var signs = signs(changes);
        viewers.forEach(viewer -> viewer.sign(signs));
        getElement().setPropertyList("told", told);
    }

    private static Map<String, String> words(int changes, Texts texts) {
        var words = new HashMap<>(Map.of("none", texts.get("ui.bpmn.changes", changes)));
        WORDS.forEach(word -> words.put(word, texts.get("ui.bpmn." + word)));
        return words;
    }

    /** One for each step, with all its numbers; its own change says how it is drawn, and comes first. */
    private static Map<String, Sign> signs(List<Change> changes) {
        var numbers = new LinkedHashMap<String, List<Integer>>();
        var kinds = new HashMap<String, Sign.Kind>();
        for (var change : changes) {
            for (var element : change.elements()) {
                numbers.computeIfAbsent(element, step -> new ArrayList<>()).add(change.number());
                kinds.putIfAbsent(element, change.kind());
            }
        }
        var signs = new HashMap<String, Sign>();
        numbers.forEach((element, some) ->
                signs.put(element, new Sign(told(some), Objects.requireNonNull(kinds.get(element)), false)));
        return signs;
    }

    /** "1, 4–6" */
    private static String told(List<Integer> numbers) {
        var runs = new ArrayList<String>();
        for (int from = 0; from < numbers.size(); ) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            runs.add(from == to ? String.valueOf(numbers.get(from)) : numbers.get(from) + "–" + numbers.get(to));
            from = to + 1;
        }
        return String.join(", ", runs);
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

    /**
     * @param elements the steps at which it is seen; going from change to change leads to the first
     * @param words what it is and what has become of it, in one line
     */
    public record Change(int number, List<String> elements, Sign.Kind kind, String words) {

        public Change {
            elements = List.copyOf(elements);
        }
    }
}
