package org.brueckenschlag.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.DraftDecided.What;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class DraftsOfAgency implements Drafts {

    private final JdbcDrafts drafts;
    private final DeployedPackages deployed;
    private final PackageReleases releases;
    private final CheckedDrafts checks;
    private final ReadDrafts reading;
    private final ReadyDrafts ready;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    DraftsOfAgency(
            JdbcDrafts drafts,
            DeployedPackages deployed,
            PackageReleases releases,
            CheckedDrafts checks,
            ReadDrafts reading,
            ReadyDrafts ready,
            CurrentActor currentActor,
            Clock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.deployed = deployed;
        this.releases = releases;
        this.checks = checks;
        this.reading = reading;
        this.ready = ready;
        this.currentActor = currentActor;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean mayRedesign() {
        return currentActor.get().has(Role.LEITUNG);
    }

    @Override
    public List<Draft> underWork() {
        return drafts.underWork(leitung().agency());
    }

    @Override
    public int waitingForRelease() {
        return (int) underWork().stream().filter(this::mayRelease).count();
    }

    @Override
    public Draft begin(String process) {
        var actor = leitung();
        return inTransaction(() -> drafts.underWork(actor.agency()).stream()
                .filter(draft -> draft.process().equals(process))
                .findFirst()
                .orElseGet(() -> begin(actor, process)));
    }

    private Draft begin(Actor actor, String process) {
        var base = deployed.latest(process, actor.agency())
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN))
                .id();
        var draft = new Draft(
                UUID.randomUUID().toString(),
                actor.agency(),
                process,
                base,
                State.OPEN,
                1,
                actor.id(),
                now(),
                null,
                null);
        drafts.add(draft, deployed.files(base));
        events.publishEvent(new DraftDecided(actor, What.BEGUN, draft));
        return draft;
    }

    @Override
    public Draft find(String id) {
        return drafts.find(id, leitung().agency()).orElseThrow(() -> new Refused(CatalogueRefusal.DRAFT_UNKNOWN));
    }

    @Override
    public ProcessCatalogue.Labels words(Draft draft, Locale locale) {
        return reading.words(find(draft.id()), locale);
    }

    @Override
    public Map<String, String> begunWith(String id) {
        return reading.begun(find(id));
    }

    @Override
    public Map<String, String> files(String id) {
        return drafts.files(find(id).id());
    }

    @Override
    public OpenedPackage opened(String id) {
        return reading.opened(find(id));
    }

    @Override
    public Saved save(String id, int revision, Map<String, String> changed) {
        return save(id, revision, changed, drafts::keep);
    }

    /** The same, and what was there before stays in the history even where the same person has just saved it. */
    Saved saveBeside(String id, int revision, Map<String, String> changed) {
        return save(id, revision, changed, drafts::keepBeside);
    }

    private Saved save(String id, int revision, Map<String, String> changed, Keeping keeping) {
        DraftContents.refuseUnfit(changed);
        var draft = seen(id, revision, State.OPEN);
        var files = new HashMap<>(drafts.files(id));
        files.putAll(changed);
        files.values().removeIf(String::isEmpty);
        var findings = checks.findings(draft, files);
        DraftContents.refuseUnread(findings);
        DraftContents.refusePersons(changed.keySet(), findings);
        var saved = with(draft, State.OPEN, draft.revision() + 1, null, null);
        inTransaction(() -> {
            change(saved, revision);
            changed.forEach((file, content) -> keeping.keep(saved, file, content.isEmpty() ? null : content));
            return saved;
        });
        return new Saved(saved, findings);
    }

    @Override
    public List<PackageFinding> check(String id) {
        return checks.findings(find(id), drafts.files(id));
    }

    @Override
    public List<VersionChange> changes(String id, Locale locale) {
        return reading.changes(find(id), locale);
    }

    @Override
    public Draft send(String id, int revision, ChangeReason reason, WrittenText note) {
        var draft = seen(id, revision, State.OPEN);
        var actor = leitung();
        ready.refuseNote(note);
        ready.refuseUnready(draft);
        var sent = with(draft, State.SENT, revision + 1, new Draft.Request(actor.id(), reason, note.text()), null);
        return decide(actor, What.SENT, sent, revision);
    }

    @Override
    public Draft takeBack(String id) {
        var draft = inState(find(id), State.SENT);
        return decide(
                leitung(),
                What.TAKEN_BACK,
                with(draft, State.OPEN, draft.revision() + 1, null, null),
                draft.revision());
    }

    @Override
    public boolean mayRelease(Draft draft) {
        var actor = currentActor.get();
        var request = draft.request();
        return actor.has(Role.LEITUNG)
                && actor.agency().equals(draft.agency())
                && request != null
                && !request.by().equals(actor.id())
                && !draft.changedBy().equals(actor.id());
    }

    @Override
    public Draft release(String id, int revision) {
        var draft = seen(id, revision, State.SENT);
        if (!mayRelease(draft)) {
            throw new Refused(CatalogueRefusal.DRAFT_FOUR_EYES);
        }
        var warned = ready.refuseUnready(draft);
        var actor = leitung();
        return inTransaction(() -> {
            // first: who is second to decide waits for this row and then finds another revision
            change(with(draft, State.SENT, revision + 1, draft.request(), null), revision);
            var version = releases.release(draft.agency(), draft.process(), drafts.files(id));
            var released = with(draft, State.RELEASED, revision + 2, draft.request(), version);
            change(released, revision + 1);
            events.publishEvent(new DraftDecided(actor, What.RELEASED, released, null, warned));
            return released;
        });
    }

    @Override
    public void discard(String id) {
        var draft = find(id);
        if (!draft.isUnderWork()) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_OPEN);
        }
        decide(
                leitung(),
                What.DISCARDED,
                with(draft, State.DISCARDED, draft.revision() + 1, draft.request(), null),
                draft.revision());
    }

    private Actor leitung() {
        var actor = currentActor.get();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
        return actor;
    }

    private Draft seen(String id, int revision, State state) {
        var draft = inState(find(id), state);
        if (draft.revision() != revision) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
        return draft;
    }

    private static Draft inState(Draft draft, State state) {
        if (draft.state() != state) {
            throw new Refused(state == State.OPEN ? CatalogueRefusal.DRAFT_NOT_OPEN : CatalogueRefusal.DRAFT_NOT_SENT);
        }
        return draft;
    }

    private Draft decide(Actor actor, What what, Draft draft, int seen) {
        return inTransaction(() -> {
            change(draft, seen);
            events.publishEvent(new DraftDecided(actor, what, draft));
            return draft;
        });
    }

    private void change(Draft draft, int seen) {
        if (!drafts.change(draft, seen)) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
    }

    /** Who decides about a draft has not changed what it says: that stays with who did. */
    private Draft with(
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private interface Keeping {
        void keep(Draft draft, String file, @Nullable String content);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
