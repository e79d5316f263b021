package org.brueckenschlag.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.catalogue.FlowGraph.Node;
import org.brueckenschlag.catalogue.FlowGraph.Way;
import org.brueckenschlag.catalogue.RecordedCourse.Answered;
import org.brueckenschlag.catalogue.RecordedCourse.Decided;
import org.brueckenschlag.catalogue.RecordedCourse.Ended;
import org.brueckenschlag.catalogue.RecordedCourse.Started;
import org.jspecify.annotations.Nullable;

/**
 * Follows one closed matter through a draft. Nothing is executed: each step that ended puts a mark on what the draft
 * has behind it, each step that began takes one away. Steps that the draft has in addition are passed, steps that it
 * lacks are left out. Where the draft decides as the matter's version did, what was done counts; where it decides
 * otherwise, its condition or table is asked with what was recorded.
 */
final class ReplayOnDraft {

    private final FlowGraph old;
    private final FlowGraph draft;
    private final RecordedAnswers answers;
    private final Map<String, Started> running = new HashMap<>();
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private Duration longer = Duration.ZERO;
    private @Nullable Stop stop;

    ReplayOnDraft(FlowGraph old, FlowGraph draft, RecordedAnswers answers) {
        this.old = old;
        this.draft = draft;
        this.answers = answers;
    }

    CourseOnDraft follow(RecordedCourse course) {
        for (var moment : course.moments()) {
            if (stop == null) {
                switch (moment) {
                    case Started started -> start(started);
                    case Ended ended -> end(ended);
                    case Answered answered -> answers.given(answered.answers());
                    case Decided decided -> decide(decided);
                }
            }
        }
        var took = Duration.between(course.began(), course.ended());
        var stopped = stop;
        if (stopped != null) {
            return new CourseOnDraft(stopped.fit(), stopped.place(), List.of(), List.of(), took, Duration.ZERO);
        }
        var isSame = added.isEmpty() && leftOut.isEmpty() && longer.isZero();
        return new CourseOnDraft(isSame ? Fit.SAME : Fit.CHANGED, null, added, leftOut, took, longer);
    }

    private void decide(Decided decided) {
        if (!answers.decided(
                decided, draft.node(String.valueOf(decided.element())).orElse(null))) {
            stop = new Stop(Fit.NOT_RECORDED, String.valueOf(decided.element()));
        }
    }

    private void start(Started step) {
        running.put(step.run(), step);
        var node = draft.node(step.element());
        if (step.isRound() || node.isEmpty()) {
            return;
        }
        var here = marks.computeIfAbsent(step.around(), unused -> new ArrayList<>());
        if (!isFree(node.get())) {
            arrive(step, here);
        }
        if (node.get().isWaitForOneOfSeveral()) {
            // what it waits for begins before it ends
            here.addAll(behind(step.element()));
        }
    }

    private void arrive(Started step, List<Mark> here) {
        var mark = here.stream().filter(each -> each.leadsTo(step.element())).findFirst();
        if (mark.isPresent()) {
            here.remove(mark.get());
            take(mark.get().to(step.element()));
        } else if (here.stream().anyMatch(Mark::isAsked)) {
            var asked = here.stream().filter(Mark::isAsked).findFirst().orElseThrow();
            stop = new Stop(Fit.OTHER_WAY, asked.from());
        } else {
            stop = new Stop(Fit.NO_WAY, step.element());
        }
    }

    /** Begins without anything before it. */
    private static boolean isFree(Node node) {
        return node.type().equals("startEvent")
                || node.host() != null
                || "linkEventDefinition".equals(node.event())
                || node.type().equals("eventSubProcess");
    }

    private void take(Path path) {
        if (path.unrecorded() != null) {
            stop = new Stop(Fit.NOT_RECORDED, path.unrecorded());
        }
        path.passed().forEach(this::pass);
    }

    private void pass(String id) {
        var node = draft.node(id).orElseThrow();
        if (node.isTask()) {
            added.add(id);
        }
        if (node.timer() != null) {
            span(node.timer(), Instant.EPOCH).ifPresent(wait -> longer = longer.plus(wait));
        }
    }

    private void end(Ended end) {
        var step = running.remove(end.run());
        if (step == null || step.isRound()) {
            return;
        }
        var here = marks.computeIfAbsent(step.around(), unused -> new ArrayList<>());
        var node = draft.node(step.element());
        if (node.isEmpty()) {
            leaveOut(step, end);
            return;
        }
        lookAtTimers(step, end, node.get());
        if (!end.isCancelled() && stop == null && !node.get().isWaitForOneOfSeveral()) {
            here.addAll(behind(step.element()));
        }
    }

    private void leaveOut(Started step, Ended end) {
        var node = old.node(step.element());
        if (node.isPresent() && node.get().isTask() || node.map(Node::timer).isPresent()) {
            longer = longer.minus(Duration.between(step.at(), end.at()));
        }
        if (node.isPresent() && node.get().isTask()) {
            leftOut.add(step.element());
        }
    }

    private void lookAtTimers(Started step, Ended end, Node node) {
        var before = old.node(step.element()).map(Node::timer).orElse(null);
        if (node.host() == null
                && node.timer() != null
                && before != null
                && !node.timer().equals(before)) {
            var now = span(node.timer(), step.at());
            var then = span(before, step.at());
            if (now.isEmpty() || then.isEmpty()) {
                stop = new Stop(Fit.NOT_RECORDED, step.element());
            } else {
                longer = longer.plus(now.get()).minus(then.get());
            }
        }
        for (var timer : draft.timersAt(step.element())) {
            var known = old.node(timer.id()).map(Node::timer).orElse(null);
            if (!String.valueOf(timer.timer()).equals(known)) {
                lookAtTimer(timer, known, step, end);
            }
        }
    }

    /** Whether it would have rung as it did, or did not. */
    private void lookAtTimer(Node timer, @Nullable String known, Started step, Ended end) {
        var now = span(timer.timer(), step.at());
        var then = known == null ? Optional.<Duration>empty() : span(known, step.at());
        if (now.isEmpty() || known != null && then.isEmpty()) {
            stop = new Stop(Fit.NOT_RECORDED, timer.id());
            return;
        }
        var took = Duration.between(step.at(), end.at());
        var rang = then.isPresent() && took.compareTo(then.get()) >= 0;
        if (rang != took.compareTo(now.get()) >= 0) {
            stop = new Stop(Fit.OTHER_WAY, timer.id());
        }
    }

    private List<Mark> behind(String element) {
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

    private static Optional<Duration> span(@Nullable String written, Instant from) {
        return WrittenSpan.of(written, from);
    }

    /**
     * What the draft leads to after a step.
     *
     * @param from the step, or the gateway that was asked
     * @param isAsked whether a condition of the draft said so, and not what was done
     * @param paths one of them is gone
     */
    private record Mark(String from, boolean isAsked, List<Path> paths) {

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
    private record Path(
            String target, List<String> passed, @Nullable String unrecorded) {

        Path unrecorded(String element) {
            return unrecorded == null ? new Path(target, passed, element) : this;
        }
    }

    private record Stop(Fit fit, String place) {}
}
