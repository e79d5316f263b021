package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Steps that two people drew into the same place of a diagram, each without the other's: the second one is moved beside
 * the first, into a free place of the same lane where there is one, with its label, what is fastened to it, and the
 * ends of its ways.
 */
final class DrawnApart {

    private static final double GAP = 30;
    private static final int MOST_STEPS_ASIDE = 12;

    private final Map<String, Element> elements;
    private final Map<String, Element> drawings;

    /** @param root of the whole diagram */
    DrawnApart(Element root) {
        var all = Xml.descendants(root).toList();
        drawings = all.stream()
                .filter(each -> each.hasAttribute(Planes.DRAWN))
                .collect(toMap(each -> each.getAttribute(Planes.DRAWN), each -> each, (one, other) -> one));
        elements = all.stream()
                .filter(each -> each.hasAttribute("id") && !each.hasAttribute(Planes.DRAWN))
                .collect(toMap(each -> each.getAttribute("id"), each -> each, (one, other) -> one));
    }

    /**
     * @param second ids of steps that make way, of those that only one of both has
     * @param first ids of steps that stay, of those that only the other one has
     */
    void move(Set<String> second, Set<String> first) {
        for (var id : second) {
            var place = place(id);
            if (place.isPresent()
                    && isStep(id)
                    && first.stream()
                            .filter(this::isStep)
                            .flatMap(other -> place(other).stream())
                            .anyMatch(place.get()::touches)) {
                var aside = aside(id, place.get());
                shift(id, aside.x() - place.get().x(), aside.y() - place.get().y());
            }
        }
    }

    /** Below, above, then to the right, further and further; rather where the lane around it goes on. */
    private Box aside(String id, Box from) {
        var taken = drawings.keySet().stream()
                .filter(other -> !other.equals(id) && isStep(other))
                .flatMap(other -> place(other).stream())
                .toList();
        var free = IntStream.rangeClosed(1, MOST_STEPS_ASIDE)
                .boxed()
                .flatMap(far -> Stream.of(
                        from.moved(0, far * (from.height() + GAP)),
                        from.moved(0, -far * (from.height() + GAP)),
                        from.moved(far * (from.width() + GAP), 0)))
                .filter(place -> taken.stream().noneMatch(place::touches))
                .toList();
        var around = around(from);
        return free.stream()
                .filter(place -> around.isEmpty() || around.get().holds(place))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElse(from);
    }

    /** The smallest of what stands around it. */
    private Optional<Box> around(Box place) {
        return drawings.keySet().stream()
                .filter(id -> !isStep(id))
                .flatMap(id -> place(id).stream())
                .filter(box -> box.holds(place))
                .min((one, other) -> Double.compare(one.width() * one.height(), other.width() * other.height()));
    }

    private void shift(String id, double x, double y) {
        var moved = new HashSet<>(Set.of(id));
        elements.forEach((other, element) -> {
            if (element.getAttribute("attachedToRef").equals(id)) {
                moved.add(other);
            }
        });
        moved.forEach(each -> Stream.ofNullable(drawings.get(each))
                .flatMap(Xml::descendants)
                .filter(part -> part.getLocalName().equals("Bounds"))
                .forEach(bounds -> shift(bounds, x, y)));
        elements.forEach((way, element) -> {
            var ends = Stream.ofNullable(drawings.get(way))
                    .flatMap(Xml::descendants)
                    .filter(part -> part.getLocalName().equals("waypoint"))
                    .toList();
            if (!ends.isEmpty() && moved.contains(element.getAttribute("sourceRef"))) {
                shift(ends.getFirst(), x, y);
            }
            if (!ends.isEmpty() && moved.contains(element.getAttribute("targetRef"))) {
                shift(ends.getLast(), x, y);
            }
        });
    }

    private static void shift(Element place, double x, double y) {
        place.setAttribute("x", written(number(place, "x") + x));
        place.setAttribute("y", written(number(place, "y") + y));
    }

    private static String written(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** What stands in a lane and is no frame around others, nor fastened to another step. */
    private boolean isStep(String id) {
        var element = elements.get(id);
        var drawing = drawings.get(id);
        return element != null
                && drawing != null
                && ModelReading.isFlowNode(element)
                && !element.hasAttribute("attachedToRef")
                && !"true".equals(drawing.getAttribute("isExpanded"));
    }

    private Optional<Box> place(String id) {
        return Stream.ofNullable(drawings.get(id))
                .flatMap(drawing -> Xml.children(drawing).stream())
                .filter(part -> part.getLocalName().equals("Bounds"))
                .map(bounds -> new Box(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")))
                .findFirst();
    }

    private static double number(Element element, String name) {
        try {
            return Double.parseDouble(element.getAttribute(name));
        } catch (NumberFormatException notDrawn) {
            return 0;
        }
    }

    private record Box(double x, double y, double width, double height) {

        Box moved(double right, double down) {
            return new Box(x + right, y + down, width, height);
        }

        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean holds(Box other) {
            return x <= other.x
                    && y <= other.y
                    && other.x + other.width <= x + width
                    && other.y + other.height <= y + height;
        }
    }
}
