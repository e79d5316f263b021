package org.brueckenschlag.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.brueckenschlag.rehearsal.Rehearsal.Comparison;
import org.brueckenschlag.rehearsal.Rehearsals.Progress;
import org.brueckenschlag.rehearsal.ScratchEngine.Scratch;

/**
 * One rehearsal on its way: all courses on the one version, then all of them on the other, by the same engine, which
 * nobody else knows.
 */
final class RehearsalRun {

    /** More than ten times what the largest package takes. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final List<Scenario> courses;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean asked;
    private volatile Progress.State state = Progress.State.RUNNING;
    private volatile long deadline = Long.MAX_VALUE;

    RehearsalRun(List<Scenario> courses) {
        this.courses = List.copyOf(courses);
    }

    Progress progress() {
        return new Progress(state, done.get(), 2 * courses.size());
    }

    boolean isRunning() {
        return state == Progress.State.RUNNING;
    }

    void stop() {
        asked = true;
    }

    void broke() {
        state = Progress.State.BROKEN;
    }

    /**
     * Both versions, one after the other.
     *
     * @return empty where it was stopped or took too long
     */
    Optional<List<Comparison>> play(ScratchEngine engine, Setting before, Setting after) {
        deadline = System.nanoTime() + LONGEST.toNanos();
        var compared = isOver() ? List.<Comparison>of() : compared(engine, before, after);
        if (isOver()) {
            state = asked ? Progress.State.STOPPED : Progress.State.BROKEN;
            return Optional.empty();
        }
        return Optional.of(compared);
    }

    private List<Comparison> compared(ScratchEngine engine, Setting before, Setting after) {
        try (var scratch = engine.open()) {
            scratch.deploy(before.files());
            var old = outcomes(scratch, before);
            scratch.deploy(after.ownFiles());
            var young = outcomes(scratch, after);
            var compared = new ArrayList<Comparison>();
            for (var index = 0; index < young.size(); index++) {
                var course = courses.get(index);
                compared.add(new Comparison(course.id(), course.title(), old.get(index), young.get(index)));
            }
            return compared;
        }
    }

    private List<Outcome> outcomes(Scratch scratch, Setting setting) {
        var outcomes = new ArrayList<Outcome>();
        for (var course : courses) {
            if (isOver()) {
                return List.of();
            }
            outcomes.add(new Play(scratch, setting, course, this::isOver).outcome());
            scratch.clear();
            done.incrementAndGet();
        }
        return outcomes;
    }

    private boolean isOver() {
        return asked || System.nanoTime() - deadline > 0;
    }
}
