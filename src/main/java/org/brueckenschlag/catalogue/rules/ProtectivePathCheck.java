package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.springframework.stereotype.Component;

/**
 * The path that a matter takes where people are in danger may be drawn anew, but it is not lost unseen: whoever takes
 * out a step of it, or leads no way there any more, is told, and so is whoever releases that.
 */
@Component
class ProtectivePathCheck implements SafeguardCheck {

    private static final String RULE = "protective-path";

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        var reached = Reach.in(process, "", flow -> true);
        safeguards.of(Kind.PROTECTIVE_PATH).forEach(step -> {
            var nodes = Safeguards.nodes(process, step).toList();
            if (nodes.isEmpty()) {
                findings.warn(
                        RULE, model, process, "catalogue.protective-path-gone", new SafeguardName(Safeguards.id(step)));
            }
            nodes.stream()
                    .filter(node -> !reached.contains(node.id()))
                    .forEach(node -> findings.warn(RULE, model, node, "catalogue.protective-path-cut", node));
        });
        safeguards
                .of(Kind.DECIDED)
                .forEach(decided -> model.find(Safeguards.id(decided))
                        .filter(task -> !isDecidedBy(task, Safeguards.decision(decided)))
                        .ifPresent(task -> findings.warn(
                                RULE,
                                model,
                                task,
                                "catalogue.protective-path-decided",
                                task,
                                new SafeguardName(Safeguards.decision(decided)))));
    }

    private static boolean isDecidedBy(Node task, String decision) {
        return task.camunda("decisionRef").orElse("").equals(decision);
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return Safeguards.only(
                        Kind.PROTECTIVE_PATH,
                        possible.of(Kind.PROTECTIVE_PATH)
                                .filter(step -> Safeguards.nodes(process, step)
                                        .findAny()
                                        .isPresent()))
                .and(Safeguards.only(
                        Kind.DECIDED,
                        possible.of(Kind.DECIDED)
                                .filter(decided -> model.find(Safeguards.id(decided))
                                        .filter(task -> isDecidedBy(task, Safeguards.decision(decided)))
                                        .isPresent())));
    }
}
