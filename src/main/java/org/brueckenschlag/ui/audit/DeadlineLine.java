package org.brueckenschlag.ui.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.components.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What became of one task and its deadline.
 *
 * @param due null without a deadline
 * @param ended null while it is open
 * @param cancelled it went away without being done
 * @param waited until somebody took it; empty while nobody has, or where it was done at once
 */
record DeadlineLine(
        String element,
        @Nullable String group,
        Instant created,
        @Nullable Instant due,
        @Nullable Instant ended,
        boolean cancelled,
        Optional<Duration> waited) {

    /** In the order in which the tasks came up. */
    static List<DeadlineLine> of(List<TrailEntry> trail) {
        var tasks = new LinkedHashMap<String, DeadlineLine>();
        var taken = new HashMap<String, Instant>();
        trail.stream().flatMap(entry -> entry.steps().stream()).forEach(step -> take(step, tasks, taken));
        return new ArrayList<>(tasks.values());
    }

    private static void take(HistoryStep step, Map<String, DeadlineLine> tasks, Map<String, Instant> taken) {
        var id = step.task();
        if (id == null) {
            return;
        }
        switch (step.kind()) {
            case TASK_CREATED ->
                tasks.put(
                        id,
                        new DeadlineLine(
                                step.element() == null ? "" : step.element(),
                                step.data().get("group") instanceof String group ? group : null,
                                step.at(),
                                due(step),
                                null,
                                false,
                                Optional.empty()));
            case TASK_CHANGED -> {
                if (step.data().containsKey("name")) {
                    tasks.computeIfPresent(id, (task, line) -> line.dueAt(due(step)));
                }
            }
            case TASK_ASSIGNED -> {
                if (step.data().containsKey("assignee")) {
                    taken.putIfAbsent(id, step.at());
                }
            }
            case TASK_COMPLETED, TASK_CANCELLED ->
                tasks.computeIfPresent(
                        id,
                        (task, line) -> line.endedAt(
                                step.at(),
                                step.kind() == HistoryStep.Kind.TASK_CANCELLED,
                                taken.getOrDefault(id, step.at())));
            default -> {
                // says nothing about a task's time
            }
        }
    }

    private static @Nullable Instant due(HistoryStep step) {
        return step.data().get("due") instanceof String due ? Instant.parse(due) : null;
    }

    private DeadlineLine dueAt(@Nullable Instant at) {
        return new DeadlineLine(element, group, created, at, ended, cancelled, waited);
    }

    private DeadlineLine endedAt(Instant at, boolean away, Instant taken) {
        return new DeadlineLine(element, group, created, due, at, away, Optional.of(Duration.between(created, taken)));
    }

    boolean isKept(Instant now) {
        return due == null || !(ended == null ? now : ended).isAfter(due);
    }

    /** Days between the deadline's day and the day it was done, or today. */
    long daysLate(Instant now) {
        return due == null ? 0 : ChronoUnit.DAYS.between(Dates.dayOf(due), Dates.dayOf(ended == null ? now : ended));
    }
}
