package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.KnownVersions.KnownVersion;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class VersionsOfAgency implements PackageVersions {

    private final Drafts drafts;
    private final JdbcDrafts kept;
    private final KnownVersions versions;
    private final DeployedPackages deployed;
    private final ProcessCatalogue catalogue;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;

    VersionsOfAgency(
            Drafts drafts,
            JdbcDrafts kept,
            KnownVersions versions,
            DeployedPackages deployed,
            ProcessCatalogue catalogue,
            CurrentActor currentActor,
            TransactionOperations transaction) {
        this.drafts = drafts;
        this.kept = kept;
        this.versions = versions;
        this.deployed = deployed;
        this.catalogue = catalogue;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @Override
    public List<KnownVersion> of(String process) {
        if (!drafts.mayRedesign()) {
            throw new Refused(CatalogueRefusal.MAY_NOT_REDESIGN);
        }
        var known = versions.of(process, currentActor.get().agency());
        if (known.isEmpty()) {
            throw new Refused(CatalogueRefusal.PROCESS_UNKNOWN);
        }
        return known;
    }

    @Override
    public Map<ProcessVersionId, Origin> origins(String process) {
        of(process);
        var actor = currentActor.get();
        return kept.origins(actor.agency(), process, actor.id());
    }

    @Override
    public Draft returnTo(String process, ProcessVersionId version) {
        var files = files(process, version);
        return inTransaction(() -> {
            var kept = replace(begin(process), files);
            if (kept.draft().revision() == 1) {
                throw new Refused(CatalogueRefusal.DRAFT_UNCHANGED);
            }
            return kept.draft();
        });
    }

    @Override
    public byte[] zip(String process, ProcessVersionId version) {
        return ZippedPackage.of(files(process, version));
    }

    @Override
    public Drafts.Saved bring(String process, byte[] zip) {
        of(process);
        var files = ZippedPackage.read(zip);
        var model = deployed.latest(process, currentActor.get().agency())
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN))
                .file();
        if (!files.containsKey(model)) {
            throw new Refused(CatalogueRefusal.ZIP_OTHER_PROCESS, model);
        }
        return inTransaction(() -> replace(begin(process), files));
    }

    private Map<String, String> files(String process, ProcessVersionId version) {
        if (of(process).stream().noneMatch(known -> known.id().equals(version))) {
            throw new Refused(CatalogueRefusal.PROCESS_UNKNOWN);
        }
        catalogue.requireUnaltered(version);
        return deployed.files(version);
    }

    /** What somebody is working on is not overwritten. */
    private Draft begin(String process) {
        if (drafts.underWork().stream().anyMatch(draft -> draft.process().equals(process))) {
            throw new Refused(CatalogueRefusal.DRAFT_UNDER_WORK);
        }
        return drafts.begin(process);
    }

    /** What is the same is not kept again, so that the history of the draft says who changed what. */
    private Drafts.Saved replace(Draft draft, Map<String, String> files) {
        var changed = DraftContents.differing(drafts.files(draft.id()), files);
        return changed.isEmpty()
                ? new Drafts.Saved(draft, drafts.check(draft.id()))
                : drafts.save(draft.id(), draft.revision(), changed);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
