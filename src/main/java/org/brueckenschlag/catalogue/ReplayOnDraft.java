package org.brueckenschlag.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.catalogue.FlowGraph.Node;
import org.brueckenschlag.catalogue.MarksOnDraft.Mark;
import org.brueckenschlag.catalogue.MarksOnDraft.Path;
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
    private final MarksOnDraft ways;
    private final Map<String, Started> running = new HashMap<>();
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private Duration longer = Duration.ZERO;
    /** A wait that changes ran beside something else, which may have lasted as long. */
    private boolean besideAnother;

    private @Nullable Stop stop;

    ReplayOnDraft(FlowGraph old, FlowGraph draft, RecordedAnswers answers) {
        this.old = old;
        this.draft = draft;
        this.answers = answers;
        this.ways = new MarksOnDraft(old, draft, answers);
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
        return new CourseOnDraft(
                isSame ? Fit.SAME : Fit.CHANGED, null, added, leftOut, took, besideAnother ? null : longer);
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
            here.addAll(ways.behind(step.element()));
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
            here.addAll(ways.behind(step.element()));
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
                besideAnother |= running.values().stream()
                        .anyMatch(other -> !other.isRound() && other.around().equals(step.around()));
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

    private static Optional<Duration> span(@Nullable String written, Instant from) {
        return WrittenSpan.of(written, from);
    }

    private record Stop(Fit fit, String place) {}
}
