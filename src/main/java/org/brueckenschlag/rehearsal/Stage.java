package org.brueckenschlag.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.rehearsal.RehearsedMatter.OpenTask;
import org.brueckenschlag.rehearsal.ScratchEngine.Happened;
import org.brueckenschlag.rehearsal.ScratchEngine.Scratch;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/** One course's matters in a scratch engine, and its time. */
final class Stage {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** A matter that goes round in circles does not keep the others from being played. */
    private static final int MOST_EVENTS = 1_000;

    private static final Duration TICK = Duration.ofMillis(1);

    private final Scratch scratch;
    private final Map<String, RehearsedPackage> packages;
    private final Map<MatterId, RehearsedMatter> matters = new LinkedHashMap<>();
    private Instant now;
    private @Nullable Instant endedAt;
    private int done;
    private int events;

    Stage(Scratch scratch, Map<String, RehearsedPackage> packages, Instant begin) {
        this.scratch = scratch;
        this.packages = packages;
        this.now = begin;
        scratch.timeIs(begin);
    }

    void begin(String process, String socialSpace) {
        take(scratch.start(process, Map.of("sr_code", socialSpace, "gestartet_am", today().toString())));
    }

    /** The one that the course is about. */
    RehearsedMatter matter() {
        return matters.values().iterator().next();
    }

    /** All of them that run: the course's own first, then those that it called. */
    List<RehearsedMatter> running() {
        return matters.values().stream().filter(matter -> !matter.isOver()).toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** Of its end, or today. */
    LocalDate lastDay() {
        return LocalDate.ofInstant(endedAt == null ? now : endedAt, ZONE);
    }

    int tasksDone() {
        return done;
    }

    /** It becomes so late; whatever is due until then happens. */
    void passTo(Instant target) {
        for (var due = dueUntil(target); due.isPresent(); due = dueUntil(target)) {
            fire(due.get());
        }
        if (target.isAfter(now)) {
            moveTo(target);
        }
    }

    /**
     * Waits for what is due next.
     *
     * @return how many days that took; empty where nothing is due before that day
     */
    Optional<Integer> waitUntil(LocalDate latest) {
        var before = today();
        return dueUntil(latest.atStartOfDay(ZONE).toInstant()).map(due -> {
            fire(due);
            return (int) (today().toEpochDay() - before.toEpochDay());
        });
    }

    private Optional<Instant> dueUntil(Instant target) {
        return scratch.nextDue().filter(due -> !due.isAfter(target));
    }

    private void fire(Instant due) {
        if (due.isAfter(now)) {
            moveTo(due.plus(TICK));
        }
        take(scratch.fireNext());
    }

    private void moveTo(Instant time) {
        now = time;
        scratch.timeIs(time);
    }

    /** @param answers checked */
    void complete(RehearsedMatter matter, OpenTask task, Map<String, Object> answers) {
        var known = matter.known();
        var named = known.named(answers);
        var given =
                known.forEngine(named, task.group(), matter.processes().model().routing());
        matter.answered(named, task.group());
        take(scratch.complete(task.id(), given.ofMatter(), given.ofRound()));
    }

    /** False where the matter does not wait for it. */
    boolean report(String event) {
        var happened = scratch.report(matter().id(), event);
        happened.ifPresent(this::take);
        return happened.isPresent();
    }

    private void take(List<Happened> happened) {
        events++;
        if (events > MOST_EVENTS) {
            throw new Endless();
        }
        var begun = new ArrayList<>(happened);
        begun.removeIf(each -> each.step().kind() != HistoryStep.Kind.MATTER_STARTED
                || each.step().data().containsKey("parent"));
        begun.forEach(start ->
                matters.computeIfAbsent(start.matter(), id -> new RehearsedMatter(id, of(start.step()))));
        for (var each : happened) {
            Objects.requireNonNull(matters.get(each.matter())).take(each.step());
            if (each.step().kind() == HistoryStep.Kind.TASK_COMPLETED) {
                done++;
            }
        }
        if (endedAt == null && matter().isOver()) {
            endedAt = now;
        }
    }

    private RehearsedPackage of(HistoryStep start) {
        return Objects.requireNonNull(packages.get(String.valueOf(start.data().get("process"))));
    }

    /** Goes round in circles. */
    static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
