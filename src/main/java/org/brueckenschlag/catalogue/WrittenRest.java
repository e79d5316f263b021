package org.brueckenschlag.catalogue;

import static org.brueckenschlag.catalogue.Xml.BPMN;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** What is written of an element of a BPMN file beside what is compared by itself. */
final class WrittenRest {

    /** Tell of other elements, which are compared themselves. */
    private static final Set<String> OF_OTHERS =
            Set.of("incoming", "outgoing", "laneSet", "childLaneSet", "flowNodeRef");

    /** Stand there beside the steps, by what they are called in a comparison. */
    private static final Map<String, Set<String>> BESIDE = Map.of(
            "process", Set.of("process"),
            "lane", Set.of("lane"),
            "participant", Set.of("participant"),
            "way", Set.of("sequenceFlow"),
            "message_flow", Set.of("messageFlow"),
            "annotation", Set.of("textAnnotation"),
            "signal", Set.of("message", "signal", "escalation", "error"),
            "drawing",
                    Set.of(
                            "collaboration",
                            "association",
                            "group",
                            "category",
                            "dataObject",
                            "dataObjectReference",
                            "dataStore",
                            "dataStoreReference",
                            "itemDefinition",
                            "resource",
                            "relationship"));

    private final Element outermost;
    private final Set<String> known;

    /** @param known attributes that are compared by themselves */
    WrittenRest(Element outermost, Set<String> known) {
        this.outermost = outermost;
        this.known = known;
    }

    /** In one form whatever the file's layout. */
    String text() {
        return text(outermost);
    }

    /** What it is called in a comparison where it stands beside the steps; empty for what belongs to another one. */
    static Optional<String> part(Element element) {
        return BPMN.equals(element.getNamespaceURI())
                ? BESIDE.entrySet().stream()
                        .filter(part -> part.getValue().contains(element.getLocalName()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private String text(Element element) {
        var isOutermost = element.isSameNode(outermost);
        if (!isOutermost && isOfAnother(element)) {
            return "";
        }
        var attributes = new TreeMap<String, String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!ImpliedAttributes.isImplied(attribute)
                    && !XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                    && (!isOutermost || !known.contains(attribute.getLocalName()))) {
                attributes.put(attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        if (element.getLocalName().equals("extensionElements") && attributes.isEmpty()) {
            return told(element);
        }
        var children = Xml.children(element);
        var content = !children.isEmpty() ? told(element) : isToldInWords(element) ? "" : Xml.text(element);
        return element.getLocalName() + attributes + "(" + content + ")";
    }

    private String told(Element element) {
        return Xml.children(element).stream()
                .filter(child -> !isKnown(child))
                .map(child -> text(child))
                .collect(Collectors.joining());
    }

    /** What is written of it stands in the words of the comparison; how it is meant does not. */
    private boolean isToldInWords(Element element) {
        return switch (element.getLocalName()) {
            case "conditionExpression" -> parent(element).isSameNode(outermost);
            case "text" -> Xml.is(parent(element), BPMN, "textAnnotation");
            case "timeDuration", "timeDate", "timeCycle" ->
                parent(parent(element)).isSameNode(outermost);
            default -> false;
        };
    }

    private boolean isKnown(Element element) {
        return switch (element.getLocalName()) {
            case "documentation" -> parent(element).isSameNode(outermost);
            case "properties" -> parent(parent(element)).isSameNode(outermost);
            default -> false;
        };
    }

    private static Element parent(Element element) {
        return (Element) element.getParentNode();
    }

    private static boolean isOfAnother(Element element) {
        return OF_OTHERS.contains(element.getLocalName())
                || ModelReading.isFlowNode(element)
                || part(element).isPresent();
    }
}
