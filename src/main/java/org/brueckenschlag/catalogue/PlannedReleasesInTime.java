package org.brueckenschlag.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.brueckenschlag.catalogue.JdbcPlannedReleases.Due;
import org.brueckenschlag.catalogue.PlannedReleases.Plan;
import org.brueckenschlag.catalogue.ReleasePlanned.What;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.ActorsNow;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries planned releases out, in the name of the second person, who must still be a Leitung. A program that stood
 * still makes up for it when it is back.
 */
@Component
class PlannedReleasesInTime implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedReleasesInTime.class);
    private static final String NOBODY = "catalogue.plan-nobody";
    private static final String FAILED = "catalogue.plan-failed";

    private final Drafts drafts;
    private final JdbcPlannedReleases plans;
    private final ActorsNow actors;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    PlannedReleasesInTime(
            Drafts drafts,
            JdbcPlannedReleases plans,
            ActorsNow actors,
            CurrentActor currentActor,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.plans = plans;
        this.actors = actors;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        return plans.nextDue();
    }

    @Override
    public void timeIs(Instant now) {
        plans.due(now).forEach(this::release);
    }

    private void release(Due due) {
        var second = actors.find(due.plan().by()).filter(actor -> actor.has(Role.LEITUNG));
        if (second.isEmpty()) {
            hinder(due, NOBODY);
            return;
        }
        try {
            release(due.plan(), second.get());
        } catch (Refused refused) {
            if (refused.refusal() == CatalogueRefusal.BUSY) {
                // somebody else's turn passes: it is still due the next time
                return;
            }
            // a sentence with numbers in it would be about what is no longer looked at
            hinder(due, refused.arguments().isEmpty() ? refused.refusal().key() : FAILED);
        } catch (RuntimeException e) {
            LOG.error("a planned release failed: {}", e.getClass().getSimpleName());
            hinder(due, FAILED);
        }
    }

    /** The plan goes with the release, or stays with what hindered it. */
    private void release(Plan plan, Actor second) {
        transaction.executeWithoutResult(status -> {
            if (plans.take(plan)) {
                currentActor.as(second, () -> drafts.release(plan.draft(), plan.revision()));
            }
        });
    }

    private void hinder(Due due, String why) {
        var plan = due.plan();
        transaction.executeWithoutResult(status -> {
            if (plans.hinder(plan, why)) {
                var hindered = new Plan(plan.draft(), plan.revision(), plan.at(), plan.by(), why);
                events.publishEvent(
                        new ReleasePlanned(ActorId.SYSTEM, due.agency(), due.process(), What.HINDERED, hindered));
            }
        });
    }
}
