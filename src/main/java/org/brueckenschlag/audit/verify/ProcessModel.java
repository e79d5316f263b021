package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a replay needs of one process of a BPMN file. */
final class ProcessModel {

    /**
     * An element that can run.
     *
     * @param type as BPMN calls it
     * @param scope id of the sub-process it is in; absent directly in the process
     * @param attachedTo for a boundary event its host
     * @param link name of the link for link events
     */
    record Node(
            String id,
            String type,
            @Nullable String scope,
            @Nullable String attachedTo,
            boolean isTriggeredByEvent,
            Set<String> groups,
            List<String> sources,
            Marks marks) {

        boolean isLoop() {
            return marks.isLoop;
        }

        @Nullable
        String link() {
            return marks.link;
        }
    }

    /** What stands in an element's children. */
    static final class Marks {
        private boolean isLoop;
        private @Nullable String link;

        void loop() {
            isLoop = true;
        }

        void link(String name) {
            link = name;
        }
    }

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<String>> flows = new HashMap<>();

    void add(Node node) {
        nodes.put(node.id(), node);
    }

    void addFlow(String source, String target) {
        flows.computeIfAbsent(target, unused -> new ArrayList<>()).add(source);
    }

    List<String> sourcesOf(String target) {
        return flows.computeIfAbsent(target, unused -> new ArrayList<>());
    }

    @Nullable
    Node node(@Nullable String id) {
        return id == null ? null : nodes.get(id);
    }

    /** Events that throw a link of that name in that scope. */
    List<String> linkSources(Node target) {
        return nodes.values().stream()
                .filter(node -> node.type().equals("intermediateThrowEvent")
                        && node.link() != null
                        && node.link().equals(target.link())
                        && (node.scope() == null
                                ? target.scope() == null
                                : node.scope().equals(target.scope())))
                .map(Node::id)
                .toList();
    }
}
