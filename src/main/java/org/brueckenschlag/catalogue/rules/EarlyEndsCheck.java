package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.springframework.stereotype.Component;

/**
 * A matter may end earlier than before, but not unseen: an end, or a step that nothing follows, which one comes to
 * without what protects people is told to whoever releases it. Those that were there when it was begun are known.
 */
@Component
class EarlyEndsCheck implements SafeguardCheck {

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        var known = safeguards.of(Kind.EARLY_END).collect(Collectors.toSet());
        var told = new HashSet<String>();
        safeguards
                .of(Kind.WAY)
                .forEach(way -> before(model, process, Safeguards.id(way))
                        .filter(last -> !known.contains(last.id()) && !last.id().equals(Safeguards.end(way)))
                        .filter(last -> told.add(last.id()))
                        .forEach(last -> findings.warn(
                                "early-end",
                                model,
                                last,
                                "catalogue.early-end",
                                last,
                                new SafeguardName(Safeguards.id(way)))));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return Safeguards.only(
                Kind.EARLY_END,
                possible.of(Kind.WAY)
                        .map(Safeguards::id)
                        .distinct()
                        .flatMap(guard -> before(model, process, guard))
                        .map(Node::id));
    }

    /** Where a matter ends without having been at the safeguard. */
    private static Stream<Node> before(Model model, Node process, String guard) {
        var finishes = finishes(model, guard).toList();
        if (finishes.isEmpty()) {
            return Stream.empty();
        }
        var reached = Reach.in(process, guard, flow -> true);
        return finishes.stream().filter(last -> reached.contains(last.id()));
    }

    /** What nothing follows, beside the safeguard. */
    static Stream<Node> finishes(Model model, String guard) {
        var scope = model.find(guard).map(Node::parent).orElse(null);
        if (scope == null) {
            return Stream.empty();
        }
        var going = scope.children("sequenceFlow")
                .map(flow -> flow.attribute("sourceRef"))
                .collect(Collectors.toSet());
        return scope.children().stream()
                .filter(Model::isFlowNode)
                .filter(node -> !Model.isEventSubProcess(node) && !going.contains(node.id()))
                .filter(node -> !node.id().equals(guard) && !isLinkThrow(node));
    }

    private static boolean isLinkThrow(Node node) {
        return node.eventDefinition()
                .filter(definition -> definition.is("linkEventDefinition"))
                .isPresent();
    }
}
