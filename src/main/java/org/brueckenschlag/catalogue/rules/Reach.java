package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which elements of a process a matter can come to where it never gets past one of them. A joining parallel gateway
 * needs all its ways; what else conditions say counts for nothing.
 */
final class Reach {

    private final Node process;
    private final String closed;
    private final List<Node> flows;
    private final Map<String, List<Node>> flowsFrom;
    private final Map<String, List<Node>> flowsTo;
    private final Set<String> reached = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    private Reach(Node process, String closed, Predicate<Node> isOpen) {
        this.process = process;
        this.closed = closed;
        flows = process.all("sequenceFlow").filter(isOpen).toList();
        flowsFrom = flows.stream().collect(Collectors.groupingBy(flow -> flow.attribute("sourceRef")));
        flowsTo = process.all("sequenceFlow").collect(Collectors.groupingBy(flow -> flow.attribute("targetRef")));
    }

    /**
     * Their ids.
     *
     * @param closed id of the element that nothing gets past, though events at its border happen; empty for none
     * @param isOpen whether a flow may be taken
     */
    static Set<String> in(Node process, String closed, Predicate<Node> isOpen) {
        var reach = new Reach(process, closed, isOpen);
        reach.enter(process);
        var nodes = process.all().filter(Model::isFlowNode).toList();
        var before = -1;
        while (before < reach.reached.size() + reach.taken.size()) {
            before = reach.reached.size() + reach.taken.size();
            nodes.stream().filter(node -> reach.reached.contains(node.id())).forEach(reach::goOn);
        }
        return reach.reached;
    }

    /** It begins, and whatever may happen beside it. */
    private void enter(Node scope) {
        scope.children("startEvent").forEach(start -> reached.add(start.id()));
        scope.children("subProcess").filter(Model::isEventSubProcess).forEach(event -> reached.add(event.id()));
    }

    private void goOn(Node node) {
        if (Model.isScope(node)) {
            enter(node);
        }
        var around = node.parent() == null ? process : node.parent();
        around.children("boundaryEvent")
                .filter(event -> event.attribute("attachedToRef").equals(node.id()))
                .forEach(event -> reached.add(event.id()));
        if (node.id().equals(closed) || Model.isScope(node) && !ends(node)) {
            return;
        }
        for (var flow : flowsFrom.getOrDefault(node.id(), List.of())) {
            taken.add(flow.id());
            var target = flow.attribute("targetRef");
            if (!isJoin(around, target)
                    || flowsTo.getOrDefault(target, List.of()).stream().allMatch(way -> taken.contains(way.id()))) {
                reached.add(target);
            }
        }
        link(node, "intermediateThrowEvent")
                .forEach(name -> around.children("intermediateCatchEvent")
                        .filter(event -> link(event, "intermediateCatchEvent").contains(name))
                        .forEach(event -> reached.add(event.id())));
    }

    private static boolean isJoin(Node scope, String target) {
        return scope.children("parallelGateway")
                .anyMatch(gateway -> gateway.id().equals(target));
    }

    /** By an end of its own, one of its steps that nothing follows, or an event that ends it. */
    private boolean ends(Node scope) {
        return scope.children().stream()
                .filter(Model::isFlowNode)
                .filter(node -> reached.contains(node.id()) && !node.id().equals(closed))
                .anyMatch(node -> Model.isEventSubProcess(node)
                        ? isInterrupting(node) && ends(node)
                        : flowsFrom.getOrDefault(node.id(), List.of()).isEmpty()
                                && (!Model.isScope(node) || ends(node)));
    }

    private static boolean isInterrupting(Node event) {
        return event.children("startEvent")
                .noneMatch(start -> start.attribute("isInterrupting").equals("false"));
    }

    private static List<String> link(Node node, String kind) {
        return node
                .eventDefinition()
                .filter(definition -> node.is(kind) && definition.is("linkEventDefinition"))
                .map(definition -> definition.attribute("name"))
                .stream()
                .toList();
    }
}
