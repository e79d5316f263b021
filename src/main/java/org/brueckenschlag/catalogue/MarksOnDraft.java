package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.catalogue.FlowGraph.Node;
import org.brueckenschlag.catalogue.FlowGraph.Way;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft leads after a step of a matter: through what it has in addition to the next step that the matter's
 * version has, too.
 */
final class MarksOnDraft {

    private final FlowGraph old;
    private final FlowGraph draft;
    private final RecordedAnswers answers;

    MarksOnDraft(FlowGraph old, FlowGraph draft, RecordedAnswers answers) {
        this.old = old;
        this.draft = draft;
        this.answers = answers;
    }

    /** What the draft leads to after that step. */
    List<Mark> behind(String element) {
        var node = draft.node(element).orElseThrow();
        var ways = draft.waysFrom(element);
        if (node.isWaitForOneOfSeveral()) {
            var first = any(element, ways, false);
            // which of them would have come first nobody knows
            return List.of(
                    ways.stream().anyMatch(way -> waitsOtherwise(way.target())) ? first.unrecorded(element) : first);
        }
        if (node.isChoice()) {
            var isAsked = !draft.choice(element).equals(old.choice(element)) || answers.isAltered(ways);
            return List.of(isAsked && ways.size() > 1 ? asked(element, ways) : any(element, ways, false));
        }
        if (node.type().equals("inclusiveGateway")) {
            return ways.stream().map(way -> any(element, List.of(way), false)).toList();
        }
        return ways.stream().flatMap(way -> onward(element, way).stream()).toList();
    }

    private Mark asked(String element, List<Way> ways) {
        var chosen =
                answers.choose(ways, draft.node(element).map(Node::standard).orElse(null));
        return chosen.map(way -> any(element, List.of(way), true))
                .orElseGet(() -> any(element, ways, false).unrecorded(element));
    }

    private boolean waitsOtherwise(String element) {
        var now = draft.node(element).map(Node::timer).orElse(null);
        return !Objects.equals(now, old.node(element).map(Node::timer).orElse(null));
    }

    private Mark any(String element, List<Way> ways, boolean isAsked) {
        var paths = new ArrayList<Path>();
        ways.forEach(way -> onward(element, way).forEach(mark -> paths.addAll(mark.paths())));
        return new Mark(element, isAsked, paths);
    }

    /** Through what the draft has in addition to the next step that the matter's version has, too. */
    private List<Mark> onward(String from, Way way) {
        return onward(from, way, List.of(), new HashSet<>());
    }

    private List<Mark> onward(String from, Way way, List<String> passed, Set<String> seen) {
        var id = way.target();
        var node = draft.node(id);
        if (old.has(id) || node.isEmpty() || !seen.add(id)) {
            return List.of(new Mark(from, false, List.of(new Path(id, passed, null))));
        }
        var further = new ArrayList<>(passed);
        further.add(id);
        var ways = draft.waysFrom(id);
        if (node.get().isChoice() && ways.size() > 1) {
            var chosen = answers.choose(ways, node.get().standard());
            if (chosen.isPresent()) {
                return asking(id, onward(from, chosen.get(), further, seen));
            }
            var paths = new ArrayList<Path>();
            ways.forEach(each -> onward(from, each, further, new HashSet<>(seen))
                    .forEach(mark -> mark.paths().forEach(path -> paths.add(path.unrecorded(id)))));
            return List.of(new Mark(from, false, paths));
        }
        var marks = new ArrayList<Mark>();
        for (var each : ways) {
            onward(from, each, further, seen)
                    .forEach(mark -> marks.add(node.get().isWaitForOthers() ? mark.unrecorded(id) : mark));
        }
        return marks;
    }

    private static List<Mark> asking(String gateway, List<Mark> marks) {
        return marks.stream().map(mark -> new Mark(gateway, true, mark.paths())).toList();
    }

    /**
     * What the draft leads to after a step.
     *
     * @param from the step, or the gateway that was asked
     * @param isAsked whether a condition of the draft said so, and not what was done
     * @param paths one of them is gone
     */
    record Mark(String from, boolean isAsked, List<Path> paths) {

        Mark unrecorded(String element) {
            return new Mark(
                    from,
                    isAsked,
                    paths.stream().map(path -> path.unrecorded(element)).toList());
        }

        boolean leadsTo(String element) {
            return paths.stream().anyMatch(path -> path.target().equals(element));
        }

        Path to(String element) {
            return paths.stream()
                    .filter(path -> path.target().equals(element))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param unrecorded id of the element at which nobody knows whether it goes on like this */
    record Path(
            String target, List<String> passed, @Nullable String unrecorded) {

        Path unrecorded(String element) {
            return unrecorded == null ? new Path(target, passed, element) : this;
        }
    }
}
