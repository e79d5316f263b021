package org.brueckenschlag.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class DraftMeetingsOfAgency implements DraftMeetings {

    private final DraftsOfAgency drafts;
    private final JdbcDrafts kept;
    private final ComparedSides sides;
    private final TransactionOperations transaction;

    DraftMeetingsOfAgency(
            DraftsOfAgency drafts, JdbcDrafts kept, ComparedSides sides, TransactionOperations transaction) {
        this.drafts = drafts;
        this.kept = kept;
        this.sides = sides;
        this.transaction = transaction;
    }

    @Override
    public DraftMeeting meet(String id, Map<String, String> opened, Map<String, String> mine, Locale locale) {
        DraftContents.refuseUnfit(mine);
        var draft = drafts.find(id);
        var states = states(draft, opened, mine);
        return new DraftMeeting(draft, sides.compare(draft, states, locale));
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
        var result = states.settled(settlement);
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
    private int keepForTheHistory(String id, int met, ThreeStates states) {
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

    private ThreeStates states(Draft draft, Map<String, String> opened, Map<String, String> mine) {
        var my = new HashMap<>(opened);
        my.putAll(mine);
        my.values().removeIf(String::isEmpty);
        return new ThreeStates(Map.copyOf(opened), my, kept.files(draft.id()));
    }
}
