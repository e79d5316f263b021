package org.brueckenschlag.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterRecorder;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds when the card says (usually at 80 % of a deadline) and tells the Leitung at 100 %, once each: the card keeps
 * what was told, and it changes under the matter's lock. Also throws away drafts whose task has been gone for thirty
 * days.
 */
@Component
class DeadlineWatch implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWatch.class);
    private static final Duration DRAFTS_ARE_KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 100;

    private final JdbcTaskCards cards;
    private final JdbcTaskDrafts drafts;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final MatterRecorder recorder;
    private final CurrentActor currentActor;
    private final Clock clock;

    DeadlineWatch(
            JdbcTaskCards cards,
            JdbcTaskDrafts drafts,
            MatterLock matters,
            MatterTransactions transactions,
            MatterRecorder recorder,
            CurrentActor currentActor,
            Clock clock) {
        this.cards = cards;
        this.drafts = drafts;
        this.matters = matters;
        this.transactions = transactions;
        this.recorder = recorder;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** When there is something to tell next about an open task; null when there is nothing more. */
    static @Nullable Instant next(TaskCard card) {
        return next(card.due(), card.remindAt(), card.reminded(), card.escalated());
    }

    static @Nullable Instant next(
            @Nullable Instant due, @Nullable Instant remindAt, boolean reminded, boolean escalated) {
        if (due == null || escalated) {
            return null;
        }
        return reminded ? due : remindAt;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        return cards.nextToTell();
    }

    @Override
    public void timeIs(Instant now) {
        Set<TaskId> failed = new HashSet<>();
        for (var due = cards.toTell(now, failed, AT_ONCE); !due.isEmpty(); due = cards.toTell(now, failed, AT_ONCE)) {
            for (var watched : due) {
                try {
                    transactions.run(() -> tell(watched, now));
                } catch (RuntimeException e) {
                    // One task that cannot be told must not keep the others waiting.
                    LOG.error("deadline of task {} could not be told", watched.task(), e);
                    failed.add(watched.task());
                }
            }
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void throwOldDraftsAway() {
        transactions.run(() -> drafts.removeOfTasksGoneBefore(clock.instant().minus(DRAFTS_ARE_KEPT)));
    }

    private void tell(JdbcTaskCards.Watched watched, Instant now) {
        matters.lock(watched.matter())
                .flatMap(matter -> cards.find(watched.task(), matter.agency(), ActorId.SYSTEM))
                .ifPresent(card -> tell(card, now));
    }

    private void tell(TaskCard card, Instant now) {
        var due = card.due();
        var next = next(card);
        if (due == null || next == null || next.isAfter(now)) {
            return; // another node was faster, or the deadline was moved
        }
        var kind = due.isAfter(now) ? HistoryStep.Kind.TASK_REMINDED : HistoryStep.Kind.TASK_ESCALATED;
        asSystem(
                card.agency(),
                () -> recorder.record(
                        card.matter(),
                        card.agency(),
                        new HistoryStep(
                                kind,
                                card.element(),
                                null,
                                card.id().value(),
                                now,
                                Map.of(
                                        "due",
                                        due.toString(),
                                        "role",
                                        card.role().key()))));
    }

    /** Whoever moved the clock on did not remind anybody. */
    private void asSystem(AgencyId agency, Runnable work) {
        currentActor.as(new Actor(ActorId.SYSTEM, agency, Set.of()), () -> {
            work.run();
            return Optional.empty();
        });
    }
}
