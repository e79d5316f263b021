package org.brueckenschlag.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Drafts of the actor's own agency. Whoever changes one says which revision they saw. */
@Component
class OwnDrafts {

    private final JdbcDrafts drafts;
    private final JdbcTurns turns;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionOperations transaction;

    OwnDrafts(
            JdbcDrafts drafts,
            JdbcTurns turns,
            CurrentActor currentActor,
            Clock clock,
            TransactionOperations transaction) {
        this.drafts = drafts;
        this.turns = turns;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
    }

    Actor leitung() {
        var actor = currentActor.get();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
        return actor;
    }

    Draft find(String id) {
        return drafts.find(id, leitung().agency()).orElseThrow(() -> new Refused(CatalogueRefusal.DRAFT_UNKNOWN));
    }

    Draft find(String id, State state) {
        var draft = find(id);
        if (draft.state() != state) {
            throw new Refused(state == State.OPEN ? CatalogueRefusal.DRAFT_NOT_OPEN : CatalogueRefusal.DRAFT_NOT_SENT);
        }
        return draft;
    }

    Draft seen(String id, int revision, State state) {
        var draft = find(id, state);
        if (draft.revision() != revision) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
        return draft;
    }

    void change(Draft draft, int seen) {
        if (!drafts.change(draft, seen)) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
    }

    /** Who decides about a draft has not changed what it says: that stays with who did. */
    Draft with(
            Draft draft,
            State state,
            int revision,
            Draft.@Nullable Request request,
            @Nullable ProcessVersionId released) {
        var saved = state == State.OPEN && draft.state() == State.OPEN;
        return new Draft(
                draft.id(),
                draft.agency(),
                draft.process(),
                draft.base(),
                state,
                revision,
                saved ? currentActor.get().id() : draft.changedBy(),
                now(),
                request,
                released);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** What is looked at within still holds when the work is done: nobody else of the agency begins or releases. */
    <T> T inTurn(Supplier<T> work) {
        var agency = leitung().agency();
        return inTransaction(() -> {
            turns.take(agency);
            return work.get();
        });
    }
}
