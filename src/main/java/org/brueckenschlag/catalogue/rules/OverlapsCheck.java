package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Steps that lie on each other hide something from whoever reads the drawing: worst an event on the border of a step
 * that only looks attached. The engine does not mind, so that it is a warning.
 */
@Component
class OverlapsCheck implements ModelCheck {

    private static final String RULE = "overlap";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    /** In pixels: borders that touch are no overlap. */
    private static final double LEAST = 5;

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root()
                        .all()
                        .filter(node ->
                                node.namespace().equals(DI) && node.name().equals("BPMNPlane"))
                        .forEach(plane ->
                                byScope(drawn(model, plane)).forEach(siblings -> look(model, siblings, findings))));
    }

    private static void look(Model model, List<Drawn> siblings, Findings findings) {
        for (var i = 0; i < siblings.size(); i++) {
            for (var other : siblings.subList(i + 1, siblings.size())) {
                tell(model, siblings.get(i), other, findings);
            }
        }
    }

    private static void tell(Model model, Drawn one, Drawn other, Findings findings) {
        if (!one.overlaps(other) || one.isAttachedTo(other) || other.isAttachedTo(one)) {
            return;
        }
        if (one.isLooseEvent() != other.isLooseEvent()) {
            var event = one.isLooseEvent() ? one.node() : other.node();
            var step = one.isLooseEvent() ? other.node() : one.node();
            findings.warn(RULE, model, event, "catalogue.overlap-event", event, step);
        } else {
            findings.warn(RULE, model, one.node(), "catalogue.overlap", one.node(), other.node());
        }
    }

    /** Only what is in the same process or part: what is drawn in a part lies on it anyway. */
    private static List<List<Drawn>> byScope(List<Drawn> drawn) {
        var scopes = new HashMap<Node, List<Drawn>>();
        drawn.forEach(each ->
                scopes.computeIfAbsent(each.scope(), scope -> new ArrayList<>()).add(each));
        return List.copyOf(scopes.values());
    }

    private static List<Drawn> drawn(Model model, Node plane) {
        var shapes = new HashMap<String, Node>();
        plane.all()
                .filter(node -> node.namespace().equals(DI) && node.name().equals("BPMNShape"))
                .forEach(shape -> shapes.putIfAbsent(shape.attribute("bpmnElement"), shape));
        return model.flowNodes().flatMap(node -> drawn(node, shapes).stream()).toList();
    }

    private static Optional<Drawn> drawn(Node node, Map<String, Node> shapes) {
        var scope = node.parent();
        if (scope == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(shapes.get(node.id()))
                .flatMap(shape -> shape.children().stream()
                        .filter(child ->
                                child.namespace().equals(DC) && child.name().equals("Bounds"))
                        .findFirst())
                .flatMap(Area::of)
                .map(area -> new Drawn(node, scope, area));
    }

    private record Drawn(Node node, Node scope, Area area) {

        boolean overlaps(Drawn other) {
            return area.overlaps(other.area);
        }

        boolean isAttachedTo(Drawn host) {
            return node.attribute("attachedToRef").equals(host.node.id());
        }

        boolean isLooseEvent() {
            return node.name().endsWith("Event") && !node.is("boundaryEvent");
        }
    }

    private record Area(double left, double top, double right, double bottom) {

        static Optional<Area> of(Node bounds) {
            try {
                var x = Double.parseDouble(bounds.attribute("x"));
                var y = Double.parseDouble(bounds.attribute("y"));
                return Optional.of(new Area(
                        x,
                        y,
                        x + Double.parseDouble(bounds.attribute("width")),
                        y + Double.parseDouble(bounds.attribute("height"))));
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
        }

        boolean overlaps(Area other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > LEAST
                    && Math.min(bottom, other.bottom) - Math.max(top, other.top) > LEAST;
        }
    }
}
