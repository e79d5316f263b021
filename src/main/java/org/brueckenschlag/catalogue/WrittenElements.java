package org.brueckenschlag.catalogue;

import static org.brueckenschlag.catalogue.Xml.BPMN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ElementNames.Drawn;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.shared.Texts;
import org.w3c.dom.Element;

/** The elements of a BPMN file as they are written there: what no view shows can differ, too. */
final class WrittenElements {

    private static final Set<String> TIMES = Set.of("timeDuration", "timeDate", "timeCycle");

    private static final Set<String> KNOWN_ATTRIBUTES = Set.of("name", "candidateGroups", "formRef");

    private static final Set<String> TOLD_AT_STEP = Set.of("name", "sourceRef", "targetRef");

    private final Map<String, Element> byId;
    private final ElementNames names;
    private final Labels labels;
    private final Texts texts;

    /** @param labels what elements are called in the reader's language */
    WrittenElements(String bpmn, Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
        byId = Xml.descendants(Xml.parse(bpmn))
                .filter(element -> BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id"))
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        names = new ElementNames(byId.values().stream()
                .filter(element -> Xml.is(element, BPMN, "sequenceFlow") || ModelReading.isFlowNode(element))
                .map(this::drawn)
                .toList());
    }

    private Drawn drawn(Element element) {
        var waits = Xml.child(element, BPMN, "timerEventDefinition").isPresent();
        return new Drawn(
                element.getAttribute("id"),
                ElementNames.kind(element.getLocalName(), waits),
                name(element),
                element.getAttribute("attachedToRef"),
                element.getAttribute("sourceRef"),
                element.getAttribute("targetRef"));
    }

    /** In the reader's language where it is translated; empty without one. */
    private String name(Element element) {
        var label = labels.element(element.getAttribute("id"));
        return label.equals(element.getAttribute("id")) ? element.getAttribute("name") : label;
    }

    private String nameOrPlace(Element flow) {
        return flow.hasAttribute("name")
                ? name(flow)
                : called(flow.getAttribute("id")).orElse("");
    }

    /** What is written at the way that leads from one step to another. */
    Optional<String> way(String source, ProcessElement.Next next) {
        return Optional.ofNullable(next.label())
                .map(label -> ways(source)
                        .filter(flow -> label.equals(flow.getAttribute("name")))
                        .findFirst()
                        .map(this::name)
                        .orElse(label));
    }

    private Stream<Element> ways(String source) {
        return byId.values().stream()
                .filter(flow -> Xml.is(flow, BPMN, "sequenceFlow") && source.equals(flow.getAttribute("sourceRef")));
    }

    /** What people call it, also where it has no name; empty for what is not there. */
    Optional<String> called(String id) {
        return names.of(id).map(name -> name.in(texts));
    }

    /**
     * When each way that leads on is taken: "ja: wenn „Stufe“ mehr als 3 ist".
     *
     * @param said says a condition
     */
    String conditions(String id, UnaryOperator<String> said) {
        return ways(id).flatMap(flow -> Xml.child(flow, BPMN, "conditionExpression").stream()
                        .map(condition -> nameOrPlace(flow) + ": " + said.apply(Xml.text(condition))))
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    /** How long a timer waits, or until when; empty for what is no timer. */
    String wait(String id) {
        var element = byId.get(id);
        return element == null
                ? ""
                : Xml.descendants(element)
                        .filter(child -> TIMES.contains(child.getLocalName()))
                        .filter(child -> child.getParentNode().getParentNode().isSameNode(element))
                        .map(Xml::text)
                        .collect(Collectors.joining(" · "));
    }

    /** What is written of the element beside what is compared by itself, in one form whatever the file's layout. */
    String rest(String id) {
        var element = byId.get(id);
        return element == null ? "" : rest(element, KNOWN_ATTRIBUTES);
    }

    private String rest(Element element, Set<String> known) {
        return ((Element) element.getParentNode()).getAttribute("id") + new WrittenRest(element, known).text();
    }

    /** What stands there beside the steps, in the order of the file. */
    List<Beside> beside(ProcessModel model) {
        return byId.values().stream()
                .flatMap(element -> part(element, model).stream().map(part -> beside(element, part, model)))
                .toList();
    }

    /**
     * What is no step and can differ nevertheless.
     *
     * @param name empty where it has none
     * @param steps at which people meet it
     * @param isToldAtStep whether a step tells that it is there, what it is called and where it leads
     * @param rest what is written of it beside all that
     */
    record Beside(
            String id,
            String part,
            String name,
            String documentation,
            Map<String, String> properties,
            List<String> steps,
            boolean isToldAtStep,
            String rest) {}

    private static Optional<String> part(Element element, ProcessModel model) {
        if (ModelReading.isFlowNode(element)) {
            var isStep = model.element(element.getAttribute("id")).isPresent();
            return isStep ? Optional.empty() : Optional.of("sub_process");
        }
        return WrittenRest.part(element);
    }

    private Beside beside(Element element, String part, ProcessModel model) {
        var id = element.getAttribute("id");
        var source = element.getAttribute("sourceRef");
        var isToldAtStep = part.equals("way") && model.element(source).isPresent();
        var steps = switch (part) {
            case "lane", "participant", "annotation", "sub_process" -> List.of(id);
            case "way" -> List.of(source);
            case "signal" ->
                model.elements().stream()
                        .map(ProcessElement::id)
                        .filter(step -> refersTo(id, step))
                        .toList();
            default -> List.<String>of();
        };
        return new Beside(
                id,
                part,
                Xml.attribute(element, "name")
                        .or(() -> Xml.child(element, BPMN, "text").map(Xml::text))
                        .orElse(""),
                ModelReading.documentation(element).orElse(""),
                ModelReading.properties(element),
                steps,
                isToldAtStep,
                rest(element, isToldAtStep ? TOLD_AT_STEP : KNOWN_ATTRIBUTES));
    }

    private boolean refersTo(String signal, String step) {
        return Optional.ofNullable(byId.get(step)).stream()
                .flatMap(node -> Xml.children(node).stream())
                .flatMap(definition -> Stream.of("messageRef", "signalRef", "escalationRef", "errorRef")
                        .map(definition::getAttribute))
                .anyMatch(signal::equals);
    }
}
