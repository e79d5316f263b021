package org.brueckenschlag.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.brueckenschlag.catalogue.ReleasePlanned.What;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class PlannedReleasesOfAgency implements PlannedReleases {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Before anybody works, and not at midnight, when much else happens. */
    private static final LocalTime HOUR = LocalTime.of(5, 30);

    private final Drafts drafts;
    private final JdbcPlannedReleases plans;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    PlannedReleasesOfAgency(
            Drafts drafts,
            JdbcPlannedReleases plans,
            CurrentActor currentActor,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.plans = plans;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Optional<Plan> of(String draft) {
        return plans.find(drafts.find(draft).id());
    }

    @Override
    public Plan plan(String id, int revision, LocalDate day) {
        var draft = drafts.find(id);
        if (draft.state() != Draft.State.SENT) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_SENT);
        }
        if (draft.revision() != revision) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
        if (!drafts.mayRelease(draft)) {
            throw new Refused(CatalogueRefusal.DRAFT_FOUR_EYES);
        }
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refused(CatalogueRefusal.PLAN_DAY);
        }
        var plan = new Plan(
                id,
                revision,
                day.atTime(HOUR).atZone(ZONE).toInstant(),
                currentActor.get().id(),
                null);
        transaction.executeWithoutResult(status -> {
            plans.keep(plan);
            tell(draft, What.PLANNED, plan);
        });
        return plan;
    }

    @Override
    public void cancel(String id) {
        var draft = drafts.find(id);
        plans.find(id)
                .ifPresent(plan -> transaction.executeWithoutResult(status -> {
                    plans.forget(id);
                    tell(draft, What.CANCELLED, plan);
                }));
    }

    private void tell(Draft draft, What what, Plan plan) {
        events.publishEvent(new ReleasePlanned(currentActor.get().id(), draft.agency(), draft.process(), what, plan));
    }
}
