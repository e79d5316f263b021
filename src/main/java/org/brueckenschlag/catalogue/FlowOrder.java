package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders the nodes of one scope as one would tell them: along the flow, each after everything that leads to it but
 * loops; of several ways, the one that the model names first comes first.
 */
public final class FlowOrder {

    private final Map<String, List<String>> successors;
    private final Set<String> seen = new HashSet<>();

    private FlowOrder(Map<String, List<String>> successors) {
        this.successors = successors;
    }

    /**
     * @param starts where the story begins
     * @param all every node; what no way leads to comes last
     */
    public static List<String> of(List<String> starts, Collection<String> all, Map<String, List<String>> successors) {
        var order = new FlowOrder(successors);
        var told = new ArrayList<>(order.from(starts));
        told.addAll(order.from(List.copyOf(all)));
        return told;
    }

    private List<String> from(List<String> nodes) {
        var backwards = new ArrayList<String>();
        nodes.reversed().forEach(node -> visit(node, backwards));
        return backwards.reversed();
    }

    /** Postorder, last way first: read backwards it is the order along the flow. */
    private void visit(String node, List<String> backwards) {
        if (seen.add(node)) {
            successors.getOrDefault(node, List.of()).reversed().forEach(next -> visit(next, backwards));
            backwards.add(node);
        }
    }
}
