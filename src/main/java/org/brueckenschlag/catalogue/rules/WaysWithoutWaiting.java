package org.brueckenschlag.catalogue.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the engine gets from one element of a package to the next without waiting in between: along flows, into and out
 * of sub-processes and called processes, from a thrown signal, link or escalation to whatever catches it.
 */
final class WaysWithoutWaiting {

    private static final Set<String> THROWS = Set.of("endEvent", "intermediateThrowEvent");

    private final List<Model> models = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new HashMap<>();
    private final Set<String> signalsThrown = new HashSet<>();

    record Place(Model model, Node node) {}

    void add(Model model) {
        models.add(model);
        model.flowNodes().forEach(node -> places.put(in(model, node), new Place(model, node)));
        model.flowNodes()
                .filter(node -> THROWS.contains(node.name()))
                .forEach(node -> signal(model, node).forEach(signalsThrown::add));
    }

    void connect() {
        models.forEach(model -> {
            model.root()
                    .all("sequenceFlow")
                    .forEach(flow -> model.find(flow.attribute("sourceRef"))
                            .ifPresent(source -> model.find(flow.attribute("targetRef"))
                                    .ifPresent(target -> way(out(model, source), in(model, target)))));
            model.flowNodes().forEach(node -> connect(model, node));
        });
    }

    private void connect(Model model, Node node) {
        if (node.is("callActivity")) {
            called(node).forEach(place -> {
                way(in(model, node), in(place.model(), place.node()));
                ends(place.node()).forEach(end -> way(out(place.model(), end), out(model, node)));
            });
            if (called(node).findAny().isEmpty()) {
                way(in(model, node), out(model, node));
            }
        } else if (Model.isScope(node)) {
            if (!Model.isEventSubProcess(node)) {
                node.children("startEvent").forEach(start -> way(in(model, node), in(model, start)));
            }
            ends(node).forEach(end -> way(out(model, end), out(model, node)));
        } else if (!waits(model, node)) {
            way(in(model, node), out(model, node));
        }
        if (node.is("boundaryEvent") && !waits(model, node)) {
            model.find(node.attribute("attachedToRef")).ifPresent(host -> {
                thrownInside(model, host, node);
                if (isOnADay(node)) {
                    way(in(model, host), in(model, node));
                }
            });
        }
        if (THROWS.contains(node.name())) {
            thrown(model, node);
        }
    }

    private void thrown(Model model, Node node) {
        signal(model, node)
                .forEach(name -> places.values().stream()
                        .filter(place -> !THROWS.contains(place.node().name()))
                        .filter(place -> signal(place.model(), place.node()).anyMatch(name::equals))
                        .forEach(place -> way(in(model, node), out(place.model(), place.node()))));
        node.eventDefinition().ifPresent(definition -> {
            if (definition.is("linkEventDefinition")) {
                model.flowNodes()
                        .filter(target -> target.is("intermediateCatchEvent"))
                        .filter(target -> target.eventDefinition()
                                .filter(link -> link.is("linkEventDefinition"))
                                .filter(link -> link.attribute("name").equals(definition.attribute("name")))
                                .isPresent())
                        .forEach(target -> way(in(model, node), out(model, target)));
            } else if (definition.is("escalationEventDefinition") || definition.is("errorEventDefinition")) {
                model.flowNodes()
                        .filter(start -> start.is("startEvent")
                                && start.eventDefinition()
                                        .filter(catching -> catching.is(definition.name()))
                                        .isPresent())
                        .forEach(start -> way(in(model, node), out(model, start)));
            }
        });
    }

    /** What is thrown in a host leads to the event at its border; what a call throws is not known. */
    private void thrownInside(Model model, Node host, Node boundary) {
        if (host.is("callActivity")) {
            way(in(model, host), in(model, boundary));
        }
        host.all()
                .filter(inside -> THROWS.contains(inside.name()))
                .filter(inside -> inside.eventDefinition()
                        .map(Node::name)
                        .equals(boundary.eventDefinition().map(Node::name)))
                .forEach(inside -> way(in(model, inside), in(model, boundary)));
    }

    /** Where it goes on only after a person, a message or a clock. */
    private boolean waits(Model model, Node node) {
        if (node.is("userTask") || node.is("receiveTask")) {
            return true;
        }
        var catches = node.is("intermediateCatchEvent") || node.is("boundaryEvent") || node.is("startEvent");
        return catches
                && node.eventDefinition()
                        .filter(definition -> definition.is("timerEventDefinition") && !isOnADay(node)
                                || definition.is("messageEventDefinition")
                                || definition.is("signalEventDefinition")
                                        && signal(model, node).noneMatch(signalsThrown::contains))
                        .isPresent();
    }

    /** A day comes once: whoever comes back after it goes on at once. */
    private static boolean isOnADay(Node node) {
        return node.eventDefinition().flatMap(timer -> timer.child("timeDate")).isPresent();
    }

    private Stream<Place> called(Node call) {
        return models.stream()
                .flatMap(model -> model.executable().stream()
                        .filter(process -> process.id().equals(call.attribute("calledElement")))
                        .flatMap(process -> process.children("startEvent"))
                        .filter(start -> start.eventDefinition().isEmpty())
                        .map(start -> new Place(model, start)));
    }

    /** Where a scope is left: nothing follows. */
    private static Stream<Node> ends(Node inScope) {
        var scope = Model.isScope(inScope) ? inScope : inScope.parent();
        if (scope == null) {
            return Stream.empty();
        }
        var goOn = new HashSet<String>();
        scope.children("sequenceFlow").forEach(flow -> goOn.add(flow.attribute("sourceRef")));
        return scope.children().stream().filter(Model::isFlowNode).filter(node -> !goOn.contains(node.id()));
    }

    private static Stream<String> signal(Model model, Node node) {
        return node.eventDefinition().stream()
                .filter(definition -> definition.is("signalEventDefinition"))
                .map(definition -> model.referredName(definition, "signalRef"));
    }

    /** One element of each circle. */
    List<Place> circles() {
        var circles = new ArrayList<Place>();
        var left = new LinkedHashSet<>(next.keySet());
        // What nothing leads to, or what leads nowhere, is in no circle: take it away until nothing changes.
        var before = new HashMap<String, Set<String>>();
        next.forEach((from, targets) -> targets.forEach(
                to -> before.computeIfAbsent(to, key -> new HashSet<>()).add(from)));
        prune(left, next, before);
        prune(left, before, next);
        var told = new HashSet<String>();
        for (var place : left) {
            if (!told.contains(place) && places.containsKey(place)) {
                var reach = reach(place, left);
                if (reach.contains(place)) {
                    circles.add(places.get(place));
                    told.addAll(reach);
                }
            }
        }
        return circles;
    }

    private static void prune(Set<String> left, Map<String, Set<String>> next, Map<String, Set<String>> before) {
        var open = new HashMap<String, Integer>();
        var ahead = new ArrayDeque<String>();
        left.forEach(place -> {
            var targets = (int) next.getOrDefault(place, Set.of()).stream()
                    .filter(left::contains)
                    .count();
            open.put(place, targets);
            if (targets == 0) {
                ahead.add(place);
            }
        });
        while (!ahead.isEmpty()) {
            var place = ahead.poll();
            left.remove(place);
            for (var source : before.getOrDefault(place, Set.of())) {
                if (left.contains(source) && open.merge(source, -1, Integer::sum) == 0) {
                    ahead.add(source);
                }
            }
        }
    }

    private Set<String> reach(String from, Set<String> left) {
        var reach = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            for (var to : next.getOrDefault(ahead.poll(), Set.of())) {
                if (left.contains(to) && reach.add(to)) {
                    ahead.add(to);
                }
            }
        }
        return reach;
    }

    private void way(String from, String to) {
        next.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
    }

    private static String in(Model model, Node node) {
        return model.file() + "/" + node.id() + ">";
    }

    private static String out(Model model, Node node) {
        return model.file() + "/" + node.id() + "<";
    }
}
