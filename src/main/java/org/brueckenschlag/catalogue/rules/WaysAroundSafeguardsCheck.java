package org.brueckenschlag.catalogue.rules;

import java.util.Set;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.springframework.stereotype.Component;

/**
 * No way leads around what protects people to the end that it stands before, and no condition shuts it off. New ends
 * before it, for matters that stop earlier, are free.
 */
@Component
class WaysAroundSafeguardsCheck implements SafeguardCheck {

    private static final String RULE = "protected";

    private final ModelExpressions expressions;

    WaysAroundSafeguardsCheck(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards
                .of(Kind.WAY)
                .filter(way -> stands(process, way) && leadsAround(process, way))
                .forEach(way -> model.find(Safeguards.end(way))
                        .ifPresent(end -> findings.error(
                                RULE,
                                model,
                                end,
                                "catalogue.protected-around",
                                end,
                                new SafeguardName(Safeguards.id(way)))));
        if (safeguards.of(Kind.ELEMENT).findAny().isEmpty()) {
            return;
        }
        var everything = Reach.in(process, "", flow -> true);
        var reached = Reach.in(process, "", flow -> !isShut(flow));
        safeguards
                .of(Kind.ELEMENT)
                .flatMap(element -> Safeguards.nodes(process, element))
                .filter(node -> everything.contains(node.id()) && !reached.contains(node.id()))
                .forEach(node -> findings.error(RULE, model, node, "catalogue.protected-shut", node));
    }

    /**
     * Of a process that began as a copy or a skeleton every end that its safeguards stand before, whatever its name.
     */
    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return Safeguards.only(
                Kind.WAY,
                possible.of(Kind.WAY)
                        .map(Safeguards::id)
                        .distinct()
                        .flatMap(guard -> EarlyEndsCheck.finishes(model, guard)
                                .map(end -> guard + ":" + end.id())
                                .filter(way -> !leadsAround(process, way))));
    }

    private static boolean stands(Node process, String way) {
        return process.all()
                        .map(Node::id)
                        .filter(Set.of(Safeguards.id(way), Safeguards.end(way))::contains)
                        .count()
                == 2;
    }

    private static boolean leadsAround(Node process, String way) {
        return Reach.in(process, Safeguards.id(way), flow -> true).contains(Safeguards.end(way));
    }

    /** Its condition asks for no answer and is not simply true. */
    private boolean isShut(Node flow) {
        return flow.child("conditionExpression").filter(this::asksForNothing).isPresent();
    }

    private boolean asksForNothing(Node condition) {
        var text = condition.text();
        return ConstantConditionsCheck.asksForNothing(condition, expressions)
                && !text.equals("true")
                && !text.equals("${true}");
    }
}
