package org.brueckenschlag.catalogue.rules;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.catalogue.rules.Net.Step;
import org.springframework.stereotype.Component;

/**
 * A matter can always come to an end, waits for nothing that never comes, and every element can be reached
 * ({@code domain.md} 12.1 "soundness"): workflow-net soundness, scope by scope from the inside.
 */
@Component
class SoundnessCheck implements ModelCheck {

    private static final String RULE = "soundness";
    private static final Duration LONGEST = Duration.ofMillis(800);

    @Override
    public void look(Candidate candidate, Findings findings) {
        var time = new ProcessorTime(LONGEST);
        candidate.models().forEach(model -> {
            var exits = new Exits();
            innermostFirst(model).forEach(scope -> look(model, scope, exits, time, findings));
        });
    }

    private static List<Node> innermostFirst(Model model) {
        var scopes = model.root().all().filter(Model::isScope).toList();
        return scopes.stream()
                .filter(scope -> !scope.is("process") || model.executable().contains(scope))
                .sorted(Comparator.comparing(SoundnessCheck::depth).reversed())
                .toList();
    }

    private static int depth(Node node) {
        var depth = 0;
        for (var around = node.parent(); around != null; around = around.parent()) {
            depth++;
        }
        return depth;
    }

    private static void look(Model model, Node scope, Exits exits, ProcessorTime time, Findings findings) {
        var net = new Net(model, scope, exits);
        var unreachable = unreachable(net);
        unreachable.stream()
                .filter(step -> isFirst(net, step, unreachable))
                .forEach(step -> findings.error(RULE, model, step.node, "catalogue.unreachable", step.node));
        var explored = new Exploration(net, time).run();
        exits.put(scope, explored.completes() || explored.isCut());
        if (explored.isCut()) {
            findings.warn(RULE, model, scope, "catalogue.soundness-too-large", scope);
        }
        explored.stuck().stream()
                .filter(step -> step.joinsAll() || step.joinsSome())
                .forEach(step -> findings.error(RULE, model, step.node, "catalogue.deadlock", step.node));
        explored.multiplied()
                .forEach(step -> findings.error(RULE, model, step.node, "catalogue.multiplies", step.node));
        tellRest(net, explored, unreachable, findings);
    }

    private static void tellRest(Net net, Exploration explored, Set<Step> unreachable, Findings findings) {
        if (explored.isCut()
                || !explored.stuck().isEmpty()
                || !explored.multiplied().isEmpty()) {
            return;
        }
        explored.withoutEnd().stream()
                .limit(1)
                .forEach(step -> findings.error(RULE, net.model, step.node, "catalogue.without-end", step.node));
        net.steps.values().stream()
                .filter(step -> !isBegunElsewhere(step))
                .filter(step -> !explored.happened().contains(step) && !unreachable.contains(step))
                .limit(1)
                .forEach(step -> findings.error(RULE, net.model, step.node, "catalogue.unreachable", step.node));
        explored.doubled().stream()
                .filter(step -> !step.node.is("endEvent"))
                .limit(1)
                .filter(step -> net.steps.values().stream().allMatch(any -> any.beside.isEmpty()))
                .forEach(step -> findings.warn(RULE, net.model, step.node, "catalogue.doubled", step.node));
        net.steps.values().stream()
                .filter(step -> step.node.is("boundaryEvent"))
                .filter(step -> net.model
                        .find(step.node.attribute("attachedToRef"))
                        .filter(host -> !Exits.canHappen(net.model, host, step.node))
                        .isPresent())
                .forEach(step -> findings.warn(RULE, net.model, step.node, "catalogue.never-thrown", step.node));
    }

    /** Steps that no flow leads to, however one decides. */
    private static Set<Step> unreachable(Net net) {
        var unreachable = new HashSet<>(net.steps.values());
        unreachable.removeIf(step -> step.node.is("startEvent") || isBegunElsewhere(step));
        net.steps.values().stream()
                .filter(step -> step.node.is("startEvent"))
                .forEach(start -> unreachable.removeAll(net.reach(start)));
        return unreachable;
    }

    /** An event sub-process is begun by its event. */
    private static boolean isBegunElsewhere(Step step) {
        return Model.isEventSubProcess(step.node);
    }

    /** Others follow from the first one. */
    private static boolean isFirst(Net net, Step step, Set<Step> unreachable) {
        return unreachable.stream()
                .filter(other -> other != step)
                .noneMatch(other ->
                        net.reach(other).contains(step) && !net.reach(step).contains(other));
    }
}
