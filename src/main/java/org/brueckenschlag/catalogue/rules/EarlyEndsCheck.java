package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A matter may end earlier than before, but not unseen: an end, or a step that nothing follows, which one comes to
 * without what protects people is told to whoever releases it. Those that were shipped so are known.
 */
@Component
class EarlyEndsCheck implements ModelCheck {

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.executable()
                        .forEach(process -> look(model, process, Safeguards.of(process.id()), findings)));
    }

    private static void look(Model model, Node process, Safeguards safeguards, Findings findings) {
        var known = Safeguards.earlyEnds(process.id());
        var told = new HashSet<String>();
        for (var way : safeguards.ways()) {
            var guard = Safeguards.id(way);
            var reached = Reach.in(process, guard, flow -> true);
            finishes(model, guard)
                    .filter(last -> reached.contains(last.id()) && !known.contains(last.id()))
                    .filter(last -> !last.id().equals(Safeguards.end(way)) && told.add(last.id()))
                    .forEach(last -> findings.warn(
                            "early-end", model, last, "catalogue.early-end", last, new SafeguardName(guard)));
        }
    }

    /** What nothing follows, beside the safeguard. */
    private static Stream<Node> finishes(Model model, String guard) {
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
