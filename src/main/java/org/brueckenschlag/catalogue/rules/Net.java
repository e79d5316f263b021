package org.brueckenschlag.catalogue.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One scope of a model, a process or a sub-process, as its flow nodes and flows; sub-processes in it are single steps
 * with the ways out that {@link Exits} found.
 */
final class Net {

    final Model model;
    final Node scope;
    final Map<String, Step> steps = new LinkedHashMap<>();

    /** Ids of flows by number, the places where tokens wait. */
    final List<Node> flows = new ArrayList<>();

    private final List<Step> targets = new ArrayList<>();

    Net(Model model, Node scope, Exits exits) {
        this.model = model;
        this.scope = scope;
        scope.children().stream()
                .filter(Model::isFlowNode)
                .filter(node -> !node.id().isEmpty())
                .forEach(node -> steps.put(node.id(), new Step(node, steps.size())));
        scope.children("sequenceFlow").forEach(flow -> {
            var source = steps.get(flow.attribute("sourceRef"));
            var target = steps.get(flow.attribute("targetRef"));
            if (source != null && target != null) {
                source.out.add(flows.size());
                target.in.add(flows.size());
                targets.add(target);
                flows.add(flow);
            }
        });
        steps.values().forEach(step -> boundary(step, exits));
        links();
    }

    Step target(int flow) {
        return targets.get(flow);
    }

    private void boundary(Step step, Exits exits) {
        if (step.node.is("boundaryEvent")) {
            var host = steps.get(step.node.attribute("attachedToRef"));
            if (host != null) {
                (step.node.attribute("cancelActivity").equals("false") ? host.beside : host.instead).add(step);
            }
        } else {
            step.completes = exits.canComplete(step.node);
        }
    }

    private void links() {
        var catches = new HashMap<String, Step>();
        steps.values()
                .forEach(step -> link(step.node, "intermediateCatchEvent").ifPresent(name -> catches.put(name, step)));
        steps.values()
                .forEach(step ->
                        link(step.node, "intermediateThrowEvent").ifPresent(name -> step.link = catches.get(name)));
    }

    private static Optional<String> link(Node node, String kind) {
        return node.eventDefinition()
                .filter(definition -> node.is(kind) && definition.is("linkEventDefinition"))
                .map(definition -> definition.attribute("name"));
    }

    /** Steps that a token at this one may still come to. */
    Set<Step> reach(Step from) {
        if (from.reach == null) {
            var reach = new HashSet<Step>();
            var ahead = new ArrayList<>(List.of(from));
            while (!ahead.isEmpty()) {
                var step = ahead.removeLast();
                var next = new ArrayList<Step>();
                step.out.forEach(flow -> next.add(target(flow)));
                step.instead.forEach(next::add);
                step.beside.forEach(next::add);
                if (step.link != null) {
                    next.add(step.link);
                }
                next.stream().filter(reach::add).forEach(ahead::add);
            }
            from.reach = reach;
        }
        return from.reach;
    }

    /** A flow node in its net. */
    static final class Step {

        final Node node;
        final int number;
        final List<Integer> in = new ArrayList<>();
        final List<Integer> out = new ArrayList<>();

        /** Events at its border that end it, and those that do not. */
        final List<Step> instead = new ArrayList<>();

        final List<Step> beside = new ArrayList<>();

        /** Whether it can end as planned. */
        boolean completes = true;

        @Nullable
        Step link;

        private @Nullable Set<Step> reach;

        Step(Node node, int number) {
            this.node = node;
            this.number = number;
        }

        boolean joinsAll() {
            return node.is("parallelGateway") && in.size() > 1;
        }

        boolean joinsSome() {
            return node.is("inclusiveGateway") && in.size() > 1;
        }
    }
}
