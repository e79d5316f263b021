package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Draws what comes from another diagram below all that is drawn, and lets the pool of the process grow around it where
 * nothing is below that pool.
 */
final class DrawnBelow {

    private static final String PLACES = "http://www.omg.org/spec/DD/20100524/DC";
    private static final double GAP = 40;
    private static final double LABEL = 60;

    private final Element plane;
    private final Optional<Element> pool;
    private final double left;
    private final double top;

    DrawnBelow(Element plane, Element process) {
        this.plane = plane;
        var bottom = bounds(plane).mapToDouble(DrawnBelow::bottom).max().orElse(0);
        pool = pool(process).filter(bounds -> bottom(bounds) >= bottom);
        left = pool.map(bounds -> number(bounds, "x") + LABEL)
                .orElseGet(() -> bounds(plane)
                        .mapToDouble(bounds -> number(bounds, "x"))
                        .min()
                        .orElse(0));
        top = bottom + (pool.isPresent() ? 0 : GAP);
    }

    /** @param drawings shapes and edges, the one around all others first */
    void add(List<Element> drawings) {
        var around = Xml.child(drawings.getFirst(), PLACES, "Bounds").orElseThrow();
        var right = left - number(around, "x");
        var down = top - number(around, "y");
        pool.ifPresent(bounds -> grow(bounds, number(around, "width"), number(around, "height")));
        for (var drawing : drawings) {
            var added = (Element) plane.getOwnerDocument().importNode(drawing, true);
            Xml.descendants(added).filter(place -> place.hasAttribute("x")).forEach(place -> {
                set(place, "x", number(place, "x") + right);
                set(place, "y", number(place, "y") + down);
            });
            plane.appendChild(added);
        }
    }

    /** Its lowest lanes grow with it. */
    private void grow(Element bounds, double width, double height) {
        var bottom = bottom(bounds);
        var wider = Math.max(0, width + LABEL + GAP - number(bounds, "width"));
        var right = number(bounds, "x") + number(bounds, "width");
        for (var lane : lanes()) {
            if (bottom(lane) >= bottom) {
                set(lane, "height", number(lane, "height") + height + GAP);
            }
            if (number(lane, "x") + number(lane, "width") >= right) {
                set(lane, "width", number(lane, "width") + wider);
            }
        }
        set(bounds, "height", number(bounds, "height") + height + GAP);
        set(bounds, "width", number(bounds, "width") + wider);
    }

    private List<Element> lanes() {
        var lanes = named("lane").toList();
        return bounds(plane).filter(bounds -> lanes.contains(shown(bounds))).toList();
    }

    private Optional<Element> pool(Element process) {
        var participants = Xml.descendants(plane.getOwnerDocument().getDocumentElement())
                .filter(element -> Xml.is(element, Xml.BPMN, "participant"))
                .filter(element -> reference(element.getAttribute("processRef")).equals(process.getAttribute("id")))
                .map(element -> element.getAttribute("id"))
                .toList();
        return bounds(plane)
                .filter(bounds -> participants.contains(shown(bounds)))
                .findFirst();
    }

    private Stream<String> named(String kind) {
        return Xml.descendants(plane.getOwnerDocument().getDocumentElement())
                .filter(element -> Xml.is(element, Xml.BPMN, kind))
                .map(element -> element.getAttribute("id"));
    }

    /** Of shapes, not of their labels. */
    private static Stream<Element> bounds(Element plane) {
        return Xml.children(plane).stream().flatMap(shape -> Xml.children(shape, PLACES, "Bounds"));
    }

    private static String shown(Element bounds) {
        return reference(((Element) bounds.getParentNode()).getAttribute(Planes.DRAWN));
    }

    /** Other programs write qualified names. */
    private static String reference(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static double bottom(Element bounds) {
        return number(bounds, "y") + number(bounds, "height");
    }

    private static double number(Element place, String name) {
        try {
            return Double.parseDouble(place.getAttribute(name));
        } catch (NumberFormatException notDrawn) {
            return 0;
        }
    }

    private static void set(Element place, String name, double number) {
        place.setAttribute(name, number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number));
    }
}
