package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** What leads into each step of a diagram and out of it, told from the ways themselves. */
final class WaysOfSteps {

    private static final Set<String> BEFORE = Set.of("documentation", "extensionElements");

    private final Map<String, Element> pieces;

    /** @param pieces of the diagram, by id */
    WaysOfSteps(Map<String, Element> pieces) {
        this.pieces = pieces;
    }

    void tell() {
        for (var step : pieces.values()) {
            if (ModelReading.isFlowNode(step)) {
                tell(step, "incoming", "targetRef");
                tell(step, "outgoing", "sourceRef");
            }
        }
    }

    private void tell(Element step, String name, String end) {
        var ways = PiecesOfDiagram.ids(pieces.values().stream()
                .filter(way -> PiecesOfDiagram.named(way, "sequenceFlow")
                        && way.getAttribute(end).equals(PiecesOfDiagram.id(step))));
        var told = Xml.children(step).stream()
                .filter(child -> PiecesOfDiagram.named(child, name))
                .toList();
        if (Set.copyOf(ways).equals(told.stream().map(Xml::text).collect(toSet()))) {
            return;
        }
        told.forEach(step::removeChild);
        var before = Xml.children(step).stream()
                .filter(child -> !BEFORE.contains(child.getLocalName())
                        && (name.equals("incoming") || !PiecesOfDiagram.named(child, "incoming")))
                .findFirst()
                .orElse(null);
        for (var way : ways) {
            var line = PiecesOfDiagram.like(step, name);
            line.setTextContent(way);
            step.insertBefore(line, before);
        }
    }
}
