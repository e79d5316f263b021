package org.brueckenschlag.catalogue;

import java.util.List;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.DraftDecided.What;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What becomes of a draft: sent to a second person, taken or given back, released, discarded. */
@Component
class DecidedDrafts {

    private final OwnDrafts own;
    private final JdbcDrafts drafts;
    private final ReadyDrafts ready;
    private final SharedAgain sharedAgain;
    private final PackageReleases releases;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    DecidedDrafts(
            OwnDrafts own,
            JdbcDrafts drafts,
            ReadyDrafts ready,
            SharedAgain sharedAgain,
            PackageReleases releases,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.own = own;
        this.drafts = drafts;
        this.ready = ready;
        this.sharedAgain = sharedAgain;
        this.releases = releases;
        this.currentActor = currentActor;
        this.events = events;
    }

    Draft send(String id, int revision, ChangeReason reason, WrittenText note) {
        var draft = own.seen(id, revision, State.OPEN);
        var actor = own.leitung();
        ready.refuseNote(note);
        ready.refuseUnready(draft);
        var request = new Draft.Request(actor.id(), reason, note.text());
        return decide(
                actor, What.SENT, own.with(draft, State.SENT, revision + 1, request, null), revision, request.note());
    }

    Draft takeBack(String id) {
        var draft = own.find(id, State.SENT);
        return decide(
                own.leitung(),
                What.TAKEN_BACK,
                own.with(draft, State.OPEN, draft.revision() + 1, null, null),
                draft.revision(),
                null);
    }

    Draft giveBack(String id, int revision, WrittenText why) {
        var draft = own.seen(id, revision, State.SENT);
        if (!mayRelease(draft)) {
            throw new Refused(CatalogueRefusal.DRAFT_FOUR_EYES);
        }
        ready.refuseNote(why);
        if (why.text().isBlank()) {
            throw new Refused(CatalogueRefusal.DRAFT_NOTE, List.of(Finding.of("note", "forms.required")));
        }
        return decide(
                own.leitung(),
                What.GIVEN_BACK,
                own.with(draft, State.OPEN, revision + 1, null, null),
                revision,
                why.text());
    }

    boolean isOutdated(Draft draft) {
        return draft.isUnderWork() && ready.isOutdated(draft);
    }

    boolean mayRelease(Draft draft) {
        var actor = currentActor.get();
        var request = draft.request();
        return actor.has(Role.LEITUNG)
                && actor.agency().equals(draft.agency())
                && request != null
                && !request.by().equals(actor.id())
                && !draft.changedBy().equals(actor.id());
    }

    /**
     * The policy is asked before it is one's turn, for that takes a while, and of a revision the files and the version
     * that it began with never change. What may have changed is looked at again: another draft of the same process may
     * have been released just now. What it calls may be another version, too: the engine's gate asks once more.
     */
    Draft release(String id, int revision, WrittenText note) {
        var seen = own.seen(id, revision, State.SENT);
        if (!mayRelease(seen)) {
            throw new Refused(CatalogueRefusal.DRAFT_FOUR_EYES);
        }
        ready.refuseNote(note);
        var warned = ready.refuseUnready(seen);
        return own.inTurn(() -> {
            var draft = own.seen(id, revision, State.SENT);
            ready.refuseOutdated(draft);
            // first: whoever saves or takes it back waits for this row and then finds another revision
            own.change(own.with(draft, State.SENT, revision + 1, draft.request(), null), revision);
            var shared = sharedAgain.of(draft);
            if (shared.isPresent()) {
                releases.followShared(draft.agency(), draft.process());
            }
            var version = shared.orElseGet(() -> releases.release(draft.agency(), draft.process(), drafts.files(id)));
            var released = own.with(draft, State.RELEASED, revision + 2, draft.request(), version);
            own.change(released, revision + 1);
            drafts.keepDecision(
                    own.leitung().id(), What.RELEASED, released, note.text().strip());
            events.publishEvent(
                    new DraftDecided(own.leitung(), What.RELEASED, released, null, warned, shared.isPresent()));
            return released;
        });
    }

    void discard(String id) {
        var draft = own.find(id);
        if (!draft.isUnderWork()) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_OPEN);
        }
        decide(
                own.leitung(),
                What.DISCARDED,
                own.with(draft, State.DISCARDED, draft.revision() + 1, draft.request(), null),
                draft.revision(),
                null);
    }

    private Draft decide(Actor actor, What what, Draft draft, int seen, @Nullable String note) {
        return own.inTransaction(() -> {
            own.change(draft, seen);
            drafts.keepDecision(actor.id(), what, draft, note);
            events.publishEvent(new DraftDecided(actor, what, draft));
            return draft;
        });
    }
}
