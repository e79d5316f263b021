package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.catalogue.DraftMeeting.Collision;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class DraftMeetingsOfAgency implements DraftMeetings {

    private final DraftsOfAgency drafts;
    private final JdbcDrafts kept;
    private final ComparedVersions comparison;
    private final TransactionOperations transaction;

    DraftMeetingsOfAgency(
            DraftsOfAgency drafts, JdbcDrafts kept, ComparedVersions comparison, TransactionOperations transaction) {
        this.drafts = drafts;
        this.kept = kept;
        this.comparison = comparison;
        this.transaction = transaction;
    }

    @Override
    public DraftMeeting meet(String id, Map<String, String> opened, Map<String, String> mine, Locale locale) {
        DraftContents.refuseUnfit(mine);
        var draft = drafts.find(id);
        var states = states(draft, opened, mine);
        var isTold = true;
        List<VersionChange> my = List.of();
        List<VersionChange> their = List.of();
        try {
            my = comparison.between(draft, states.base(), states.mine(), locale);
            their = comparison.between(draft, states.base(), states.theirs(), locale);
        } catch (IllegalArgumentException | IllegalStateException | Refused halfDrawn) {
            isTold = false;
        }
        try {
            var collisions = collisions(draft, new MergedFiles(states), states.base(), locale);
            return new DraftMeeting(draft, isTold, isTold, my, their, collisions);
        } catch (IllegalArgumentException | IllegalStateException | Refused notToBeCut) {
            return new DraftMeeting(draft, isTold, false, my, their, List.of());
        }
    }

    private List<Collision> collisions(Draft draft, MergedFiles files, Map<String, String> base, Locale locale) {
        var collisions = new ArrayList<Collision>();
        for (var id : files.collisions()) {
            collisions.add(new Collision(
                    id,
                    comparison.between(draft, base, files.only(id, Side.MINE), locale),
                    comparison.between(draft, base, files.only(id, Side.THEIRS), locale)));
        }
        return collisions;
    }

    @Override
    public Drafts.Saved settle(
            String id, Map<String, String> opened, int met, Map<String, String> mine, Settlement settlement) {
        DraftContents.refuseUnfit(mine);
        var draft = drafts.find(id);
        if (draft.revision() != met) {
            throw new Refused(CatalogueRefusal.DRAFT_CHANGED);
        }
        var states = states(draft, opened, mine);
        var result = switch (settlement.kept()) {
            case MINE -> states.mine();
            case THEIRS -> states.theirs();
            case BOTH -> joined(states, settlement.decided());
        };
        return Objects.requireNonNull(transaction.execute(status -> {
            var revision = met;
            if (!result.equals(states.mine())) {
                revision = keepForTheHistory(id, met, states);
            }
            var before = revision == met ? states.theirs() : states.mine();
            return drafts.saveBeside(id, revision, DraftContents.differing(before, result));
        }));
    }

    /** @return the revision after it */
    private int keepForTheHistory(String id, int met, States states) {
        try {
            return drafts.saveBeside(id, met, DraftContents.differing(states.theirs(), states.mine()))
                    .draft()
                    .revision();
        } catch (Refused refused) {
            if (refused.refusal() == CatalogueRefusal.DRAFT_PERSON) {
                return met;
            }
            throw refused;
        }
    }

    private static Map<String, String> joined(States states, Map<String, Side> decided) {
        try {
            var files = new MergedFiles(states);
            if (!decided.keySet().containsAll(files.collisions())) {
                throw new Refused(CatalogueRefusal.DRAFT_UNDECIDED);
            }
            return files.merged(decided);
        } catch (IllegalArgumentException | IllegalStateException notJoined) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_JOINED);
        }
    }

    private States states(Draft draft, Map<String, String> opened, Map<String, String> mine) {
        var my = new HashMap<>(opened);
        my.putAll(mine);
        my.values().removeIf(String::isEmpty);
        return new States(Map.copyOf(opened), my, kept.files(draft.id()));
    }

    /** The files of the draft, by name. */
    record States(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {}
}
