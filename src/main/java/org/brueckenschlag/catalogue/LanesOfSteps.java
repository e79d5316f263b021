package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.toCollection;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Which steps of a diagram stand in which lanes: told by the lanes, and written there. */
final class LanesOfSteps {

    static final String IN_LANE = "flowNodeRef";

    private final Map<String, Element> pieces;

    /** @param pieces of the diagram, by id */
    LanesOfSteps(Map<String, Element> pieces) {
        this.pieces = pieces;
    }

    /** Ids of those in which the step stands. */
    Set<String> of(String step) {
        return pieces.values().stream()
                .filter(piece -> PiecesOfDiagram.named(piece, "lane")
                        && places(piece, step).findAny().isPresent())
                .map(PiecesOfDiagram::id)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Element> places(Element lane, String step) {
        return Xml.children(lane).stream()
                .filter(child ->
                        PiecesOfDiagram.named(child, IN_LANE) && Xml.text(child).equals(step));
    }

    /** Has the step stand in those and no other. */
    void stand(String step, Set<String> lanes) {
        for (var lane : pieces.values()) {
            if (PiecesOfDiagram.named(lane, "lane")) {
                var here = places(lane, step).toList();
                if (!lanes.contains(PiecesOfDiagram.id(lane))) {
                    here.forEach(lane::removeChild);
                } else if (here.isEmpty()) {
                    var line = PiecesOfDiagram.like(lane, IN_LANE);
                    line.setTextContent(step);
                    lane.appendChild(line);
                }
            }
        }
    }
}
