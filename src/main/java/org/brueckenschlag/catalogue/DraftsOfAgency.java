package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

@Service
class DraftsOfAgency implements Drafts {

    private final OwnDrafts own;
    private final JdbcDrafts drafts;
    private final DeployedPackages deployed;
    private final ProcessCatalogue catalogue;
    private final CheckedDrafts checks;
    private final ReadDrafts reading;
    private final DecidedDrafts decided;
    private final SharedAgain sharedAgain;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    DraftsOfAgency(
            OwnDrafts own,
            JdbcDrafts drafts,
            DeployedPackages deployed,
            ProcessCatalogue catalogue,
            CheckedDrafts checks,
            ReadDrafts reading,
            DecidedDrafts decided,
            SharedAgain sharedAgain,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.own = own;
        this.drafts = drafts;
        this.deployed = deployed;
        this.catalogue = catalogue;
        this.checks = checks;
        this.reading = reading;
        this.decided = decided;
        this.sharedAgain = sharedAgain;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public boolean mayRedesign() {
        return currentActor.get().has(Role.LEITUNG);
    }

    @Override
    public List<Draft> underWork() {
        return drafts.underWork(own.leitung().agency());
    }

    @Override
    public Draft begin(String process) {
        var actor = own.leitung();
        return begun(actor, process)
                .orElseGet(() -> own.inTurn(() -> begun(actor, process).orElseGet(() -> begin(actor, process))));
    }

    private Optional<Draft> begun(Actor actor, String process) {
        return drafts.underWork(actor.agency()).stream()
                .filter(draft -> draft.process().equals(process))
                .findFirst();
    }

    /** In turn: one draft more, whatever else is under work. */
    Draft beginBeside(String process) {
        return begin(own.leitung(), process);
    }

    private Draft begin(Actor actor, String process) {
        var base = deployed.latest(process, actor.agency())
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN))
                .id();
        catalogue.requireUnaltered(base);
        var draft = new Draft(
                UUID.randomUUID().toString(),
                actor.agency(),
                process,
                base,
                State.OPEN,
                1,
                actor.id(),
                own.now(),
                null,
                null);
        drafts.add(draft, deployed.files(base));
        events.publishEvent(new DraftDecided(actor, What.BEGUN, draft));
        return draft;
    }

    @Override
    public Draft find(String id) {
        return own.find(id);
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
        var draft = own.seen(id, revision, State.OPEN);
        var files = new HashMap<>(drafts.files(id));
        files.putAll(changed);
        files.values().removeIf(String::isEmpty);
        var findings = checks.findings(draft, files);
        DraftContents.refuseUnread(findings);
        DraftContents.refusePersons(changed.keySet(), findings);
        var saved = own.with(draft, State.OPEN, draft.revision() + 1, null, null);
        own.inTransaction(() -> {
            own.change(saved, revision);
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
        return decided.send(id, revision, reason, note);
    }

    @Override
    public Draft takeBack(String id) {
        return decided.takeBack(id);
    }

    @Override
    public Draft giveBack(String id, int revision, WrittenText why) {
        return decided.giveBack(id, revision, why);
    }

    @Override
    public boolean returnsToShared(Draft draft) {
        return sharedAgain.of(find(draft.id())).isPresent();
    }

    @Override
    public boolean isOutdated(Draft draft) {
        return decided.isOutdated(find(draft.id()));
    }

    @Override
    public boolean mayRelease(Draft draft) {
        return decided.mayRelease(draft);
    }

    @Override
    public Draft release(String id, int revision, WrittenText note) {
        return decided.release(id, revision, note);
    }

    @Override
    public void discard(String id) {
        decided.discard(id);
    }

    private interface Keeping {
        void keep(Draft draft, String file, @Nullable String content);
    }
}
