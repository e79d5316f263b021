package org.brueckenschlag.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.shared.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/**
 * What two engines have to do alike: time goes from step to step, timers run one by one when they fall due, and only
 * the work itself is counted, not the looking for it.
 */
final class CountedCourse {

    /** What was done in one step, so that it can be done again elsewhere. */
    record Done(
            Instant at,
            String element,
            @Nullable String group,
            Actor actor,
            Map<String, Object> answers,
            Map<String, Object> routing,
            Map<String, Object> local) {}

    private final MovableClock clock;
    private final ManagementService management;
    final Effort effort = new Effort();

    CountedCourse(MovableClock clock, ManagementService management) {
        this.clock = clock;
        this.management = management;
    }

    void begin(Instant at) {
        clock.startAt(at);
    }

    /** Jumps, because the product's own way of moving the clock would run what falls due in another thread. */
    void reach(Instant time, String instance) {
        for (var due = due(instance, time); !due.isEmpty(); due = due(instance, time)) {
            var job = due.getFirst();
            clock.startAt(job.getDuedate().toInstant().plus(Duration.ofMillis(1)));
            effort.of(Effort.Part.TIMER, () -> {
                management.executeJob(job.getId());
                return true;
            });
        }
        clock.startAt(time);
    }

    private List<Job> due(String instance, Instant time) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .duedateLowerThan(Date.from(time))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }
}
