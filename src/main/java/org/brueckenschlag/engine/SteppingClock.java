package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Moves the engine's clock, step by step from due time to due time: one big jump would fire {@code R3/P30D} once
 * instead of three times.
 *
 * <p>It stands one millisecond after each due time, because exactly on the last one the engine creates a cycle's timer
 * again and again. Between the moves the clock runs on.
 */
@Component
@Profile("!production")
class SteppingClock implements MovableClock {

    private static final Logger LOG = LoggerFactory.getLogger(SteppingClock.class);
    private static final Duration TICK = Duration.ofMillis(1);

    /** Somebody may work on the same matter at the same time; then the step is done again. */
    private static final int ATTEMPTS = 5;

    private static final Clock MACHINE = Clock.systemUTC();

    private final ManagementService management;
    private final JobExecution jobs;
    private final JdbcClockOffset kept;
    private final List<ClockFollower> followers;

    SteppingClock(
            ManagementService management, JobExecution jobs, JdbcClockOffset kept, List<ClockFollower> followers) {
        this.management = management;
        this.jobs = jobs;
        this.kept = kept;
        this.followers = List.copyOf(followers);
        // A restart must not throw the demonstration back to today: its timers would wait for months.
        kept.find().ifPresent(SteppingClock::runAhead);
    }

    @Override
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public void advanceBy(TemporalAmount amount) {
        advanceTo(now().atZone(EngineClock.ZONE).plus(amount).toInstant());
    }

    @Override
    public synchronized void advanceTo(Instant target) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("each step has its own transaction; move the clock outside of one");
        }
        inNobodysName(() -> jobs.paused(() -> step(target)));
    }

    @Override
    public synchronized void startAt(Instant start) {
        runFrom(start);
    }

    private void step(Instant target) {
        // Their models cannot be loaded, so the engine does not even count the attempt.
        var refused = new HashSet<String>();
        try {
            var last = "";
            var attempts = 0;
            for (var next = next(target, refused); next.isPresent(); next = next(target, refused)) {
                var due = next.get();
                attempts = due.name().equals(last) ? attempts + 1 : 1;
                if (attempts > ATTEMPTS) {
                    throw new IllegalStateException("still due after it was done: " + due.name());
                }
                stopAt(due.at().plus(TICK));
                due.work().run();
                last = due.name();
            }
            stopAt(target);
        } finally {
            runFrom(now());
        }
    }

    private Optional<Due> next(Instant target, Set<String> refused) {
        var candidates = new ArrayList<Due>();
        nextJob(target, refused).ifPresent(candidates::add);
        for (var follower : followers) {
            follower.nextDue()
                    .filter(at -> !at.isAfter(target))
                    .ifPresent(at -> candidates.add(new Due(
                            at, follower.getClass().getSimpleName() + " at " + at, () -> follower.timeIs(now()))));
        }
        return candidates.stream().min(Comparator.comparing(Due::at));
    }

    private Optional<Due> nextJob(Instant target, Set<String> refused) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(target.plus(TICK)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, refused.size() + 1)
                .stream()
                .filter(job -> !refused.contains(job.getId()))
                .findFirst()
                .map(job -> new Due(
                        job.getDuedate().toInstant(),
                        "job " + job.getId() + " at " + job.getDuedate() + ", " + job.getRetries() + " retries",
                        () -> execute(job.getId(), refused)));
    }

    /** A job that fails keeps its retries and its incident, as it would at night; the others go on. */
    private void execute(String job, Set<String> refused) {
        try {
            management.executeJob(job);
        } catch (Refused altered) {
            refused.add(job);
            LOG.warn("Job {} waits: {}", job, altered.getMessage());
        } catch (ProcessEngineException e) {
            LOG.warn("Job {} failed while the clock moved", job, e);
        }
    }

    private void stopAt(Instant at) {
        if (at.isAfter(now())) {
            ClockUtil.setCurrentTime(Date.from(at));
        }
    }

    private void runFrom(Instant at) {
        var offset = Duration.between(MACHINE.instant(), at);
        runAhead(offset);
        kept.keep(offset);
    }

    private static void runAhead(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }

    /**
     * Timers act for nobody: not for the administrator who moved the clock either, so they run in a thread of their
     * own.
     */
    private static void inNobodysName(Runnable work) {
        var task = new FutureTask<>(work, null);
        Thread.ofPlatform().name("clock").start(task);
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the clock moved", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the clock stopped at a due time", e.getCause());
        }
    }

    /** @param name tells two that are due at the same time apart, and one that was done from one that was not */
    private record Due(Instant at, String name, Runnable work) {}
}
