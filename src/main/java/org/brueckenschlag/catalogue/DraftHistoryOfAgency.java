package org.brueckenschlag.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.JdbcDrafts.KeptFile;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class DraftHistoryOfAgency implements DraftHistory {

    /** Enough for weeks of work; a first step has as many files as the package. */
    private static final int MOST_FILES = 500;

    private final DraftsOfAgency drafts;
    private final JdbcDrafts kept;
    private final ComparedVersions comparison;
    private final CurrentActor currentActor;

    DraftHistoryOfAgency(
            DraftsOfAgency drafts, JdbcDrafts kept, ComparedVersions comparison, CurrentActor currentActor) {
        this.drafts = drafts;
        this.kept = kept;
        this.comparison = comparison;
        this.currentActor = currentActor;
    }

    @Override
    public List<Step> steps(String id) {
        var draft = drafts.find(id);
        var me = currentActor.get().id();
        return kept.keptFiles(draft.id(), MOST_FILES).stream()
                .collect(groupingBy(KeptFile::revision, TreeMap::new, toList()))
                .descendingMap()
                .values()
                .stream()
                .map(files -> step(files, me))
                .toList();
    }

    @Override
    public List<Decision> decisions(String id) {
        return kept.decisions(drafts.find(id).id(), currentActor.get().id());
    }

    private static Step step(List<KeptFile> files, ActorId me) {
        var one = files.getFirst();
        return new Step(
                one.revision(),
                one.at(),
                one.by().equals(me),
                files.stream().map(KeptFile::name).toList());
    }

    @Override
    public Optional<List<VersionChange>> since(String id, int revision, Locale locale) {
        var draft = known(id, revision);
        try {
            return Optional.of(comparison.between(draft, kept.files(id, revision), kept.files(id), locale));
        } catch (IllegalArgumentException | IllegalStateException halfDrawn) {
            return Optional.empty();
        }
    }

    @Override
    public Drafts.Saved bringBack(String id, int seen, int revision) {
        known(id, revision);
        return drafts.saveBeside(id, seen, DraftContents.differing(kept.files(id), kept.files(id, revision)));
    }

    private Draft known(String id, int revision) {
        var draft = drafts.find(id);
        if (revision < 1 || revision > draft.revision()) {
            throw new Refused(CatalogueRefusal.DRAFT_UNKNOWN);
        }
        return draft;
    }
}
