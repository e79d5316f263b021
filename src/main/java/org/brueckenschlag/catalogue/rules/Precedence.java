package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of a process may be done before another begins, whatever anybody decides: those on a way to it, and those
 * on ways that run beside it. Rather one too many: what is not named here cannot have happened.
 */
final class Precedence {

    private static final Set<String> SPLITS = Set.of("parallelGateway", "inclusiveGateway");

    private final Model model;
    private final Map<Point, Set<Point>> next = new LinkedHashMap<>();
    private final Map<Point, Set<Point>> previous = new HashMap<>();

    /** Where ways part that run beside each other, by what begins there. */
    private final List<List<Point>> forks = new ArrayList<>();

    private final List<Node> besideAll = new ArrayList<>();

    /** A step, or where a sub-process ends. */
    private record Point(Node node, boolean end) {}

    Precedence(Model model, Node process) {
        this.model = model;
        scope(process);
    }

    /** Steps that may be done before a token arrives there; itself where a circle leads back. */
    Set<Node> before(Node step) {
        return nodes(beforePoint(new Point(step, false)));
    }

    /** Steps that may be done before the flows out of there are taken; itself too. */
    Set<Node> beforeLeaving(Node step) {
        var point = out(step);
        var points = beforePoint(point);
        points.add(point);
        return nodes(points);
    }

    private static Set<Node> nodes(Set<Point> points) {
        var nodes = new LinkedHashSet<Node>();
        points.forEach(point -> nodes.add(point.node()));
        return nodes;
    }

    private Set<Point> beforePoint(Point point) {
        var before = walk(previous.getOrDefault(point, Set.of()), previous, Set.of());
        var joins = walk(Set.of(point), next, Set.of());
        joins.removeIf(later -> !isJoin(later));
        var beside = new HashSet<Point>();
        for (var heads : forks) {
            heads.stream()
                    .filter(head -> head.equals(point) || before.contains(head))
                    .forEach(head ->
                            heads.stream().filter(other -> !other.equals(head)).forEach(beside::add));
        }
        before.addAll(walk(beside, next, joins));
        besideAll.stream()
                .filter(event -> isIn(point.node(), event.parent()))
                .forEach(event -> event.all()
                        .filter(Model::isFlowNode)
                        .map(Precedence::out)
                        .forEach(before::add));
        return before;
    }

    private static boolean isIn(Node node, @Nullable Node scope) {
        for (var around = node.parent(); around != null; around = around.parent()) {
            if (around == scope) {
                return true;
            }
        }
        return false;
    }

    private static Set<Point> walk(Collection<Point> from, Map<Point, Set<Point>> ways, Set<Point> stops) {
        var seen = new HashSet<Point>();
        var ahead = new ArrayList<>(from);
        while (!ahead.isEmpty()) {
            var point = ahead.removeLast();
            if (!stops.contains(point) && seen.add(point)) {
                ahead.addAll(ways.getOrDefault(point, Set.of()));
            }
        }
        return seen;
    }

    private boolean isJoin(Point point) {
        return SPLITS.contains(point.node().name())
                && previous.getOrDefault(point, Set.of()).size() > 1;
    }

    private void scope(Node scope) {
        var steps = scope.children().stream().filter(Model::isFlowNode).toList();
        scope.children("sequenceFlow")
                .forEach(flow -> model.find(flow.attribute("sourceRef"))
                        .ifPresent(source -> model.find(flow.attribute("targetRef"))
                                .ifPresent(target -> way(out(source), new Point(target, false)))));
        steps.forEach(step -> step(scope, step));
        steps.forEach(step -> forks(scope, step));
    }

    private void step(Node scope, Node step) {
        var into = new Point(step, false);
        if (Model.isScope(step)) {
            scope(step);
            way(into, out(step));
            step.children("startEvent").forEach(start -> way(into, new Point(start, false)));
        }
        if (Model.isEventSubProcess(step)) {
            scope.children().stream()
                    .filter(other -> Model.isFlowNode(other) && other != step)
                    .forEach(other -> way(out(other), into));
        }
        if (step.child("multiInstanceLoopCharacteristics").isPresent()) {
            way(out(step), into);
        }
        if (Model.isScope(scope) && !scope.is("process")) {
            way(out(step), new Point(scope, true));
        }
        if (step.is("boundaryEvent")) {
            model.find(step.attribute("attachedToRef")).ifPresent(host -> {
                way(new Point(host, false), into);
                way(out(host), into);
            });
        }
        step.eventDefinition()
                .filter(link -> step.is("intermediateThrowEvent") && link.is("linkEventDefinition"))
                .ifPresent(link -> scope.children("intermediateCatchEvent")
                        .filter(target -> target.eventDefinition()
                                .filter(caught -> caught.attribute("name").equals(link.attribute("name")))
                                .isPresent())
                        .forEach(target -> way(into, new Point(target, false))));
    }

    private void forks(Node scope, Node step) {
        var heads = new ArrayList<Point>();
        if (SPLITS.contains(step.name()) || !step.name().endsWith("Gateway")) {
            scope.children("sequenceFlow")
                    .filter(flow -> flow.attribute("sourceRef").equals(step.id()))
                    .flatMap(flow -> model.find(flow.attribute("targetRef")).stream())
                    .forEach(target -> heads.add(new Point(target, false)));
        }
        if (heads.size() > 1) {
            forks.add(heads);
        }
        if (step.is("boundaryEvent") && step.attribute("cancelActivity").equals("false")) {
            model.find(step.attribute("attachedToRef"))
                    .ifPresent(host -> forks.add(List.of(new Point(host, false), new Point(step, false))));
        }
        if (Model.isEventSubProcess(step)
                && step.children("startEvent")
                        .anyMatch(start -> start.attribute("isInterrupting").equals("false"))) {
            besideAll.add(step);
        }
    }

    private static Point out(Node step) {
        return new Point(step, Model.isScope(step));
    }

    private void way(Point from, Point to) {
        next.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
        previous.computeIfAbsent(to, any -> new LinkedHashSet<>()).add(from);
    }
}
