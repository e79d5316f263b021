package org.brueckenschlag.catalogue;

import static org.brueckenschlag.catalogue.Xml.BPMN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ElementNames.Drawn;
import org.brueckenschlag.shared.Texts;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The elements of a BPMN file as they are written there: what no view shows can differ, too. */
final class WrittenElements {

    /** Tell of other elements, which are compared themselves. */
    private static final Set<String> OF_OTHERS = Set.of("incoming", "outgoing", "laneSet", "sequenceFlow");

    private static final Set<String> TIMES = Set.of("timeDuration", "timeDate", "timeCycle");

    /** Are compared by themselves. */
    private static final Set<String> KNOWN_ATTRIBUTES = Set.of("name", "candidateGroups", "formRef");

    private static final Set<String> KNOWN_PARTS = Set.of("documentation", "properties");

    private final Map<String, Element> byId;
    private final ElementNames names;
    private final Texts texts;

    WrittenElements(String bpmn, Texts texts) {
        this.texts = texts;
        byId = Xml.descendants(Xml.parse(bpmn))
                .filter(element -> BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id"))
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), Function.identity(), (first, second) -> first));
        names = new ElementNames(byId.values().stream()
                .filter(element -> Xml.is(element, BPMN, "sequenceFlow") || ModelReading.isFlowNode(element))
                .map(WrittenElements::drawn)
                .toList());
    }

    private static Drawn drawn(Element element) {
        var waits = Xml.child(element, BPMN, "timerEventDefinition").isPresent();
        return new Drawn(
                element.getAttribute("id"),
                ElementNames.kind(element.getLocalName(), waits),
                element.getAttribute("name"),
                element.getAttribute("attachedToRef"),
                element.getAttribute("sourceRef"),
                element.getAttribute("targetRef"));
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
        return byId.values().stream()
                .filter(flow -> Xml.is(flow, BPMN, "sequenceFlow") && id.equals(flow.getAttribute("sourceRef")))
                .flatMap(flow -> Xml.child(flow, BPMN, "conditionExpression").stream()
                        .map(condition ->
                                Xml.attribute(flow, "name")
                                                .or(() -> called(flow.getAttribute("id")))
                                                .orElse("") + ": " + said.apply(Xml.text(condition))))
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
        return element == null ? "" : text(element, true);
    }

    private String text(Element element, boolean isOutermost) {
        if (!isOutermost && isOfAnother(element)) {
            return "";
        }
        var attributes = new TreeMap<String, String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!ImpliedAttributes.isImplied(attribute)
                    && (!isOutermost || !KNOWN_ATTRIBUTES.contains(attribute.getLocalName()))) {
                attributes.put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        if (element.getLocalName().equals("extensionElements") && attributes.isEmpty()) {
            return told(element);
        }
        var children = Xml.children(element);
        return element.getLocalName() + attributes + "("
                + (children.isEmpty() ? Xml.text(element) : told(element))
                + ")";
    }

    private String told(Element element) {
        return Xml.children(element).stream()
                .filter(child -> !KNOWN_PARTS.contains(child.getLocalName()) && !TIMES.contains(child.getLocalName()))
                .map(child -> text(child, false))
                .collect(Collectors.joining());
    }

    private static boolean isOfAnother(Element element) {
        return OF_OTHERS.contains(element.getLocalName()) || ModelReading.isFlowNode(element);
    }
}
