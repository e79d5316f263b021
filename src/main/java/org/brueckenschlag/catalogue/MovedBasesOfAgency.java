package org.brueckenschlag.catalogue;

import java.util.Locale;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class MovedBasesOfAgency implements MovedBases {

    private final OwnDrafts own;
    private final DraftsOfAgency drafts;
    private final DeployedPackages deployed;
    private final ComparedSides sides;

    MovedBasesOfAgency(OwnDrafts own, DraftsOfAgency drafts, DeployedPackages deployed, ComparedSides sides) {
        this.own = own;
        this.drafts = drafts;
        this.deployed = deployed;
        this.sides = sides;
    }

    @Override
    public MovedBase look(String id, Locale locale) {
        var draft = own.find(id, State.OPEN);
        var now = inUse(draft);
        return new MovedBase(draft, now, sides.compare(draft, states(draft, now), locale));
    }

    /** What is dropped stays with the draft that was given up, until that is cleaned up. */
    @Override
    public Draft carryOver(MovedBase seen, Settlement settlement) {
        return own.inTurn(() -> {
            var draft = own.seen(seen.draft().id(), seen.draft().revision(), State.OPEN);
            var now = inUse(draft);
            if (!now.equals(seen.now())) {
                throw new Refused(CatalogueRefusal.DRAFT_OUTDATED);
            }
            var states = states(draft, now);
            var decided = DraftContents.differing(states.theirs(), states.settled(settlement));
            drafts.discard(draft.id());
            var next = drafts.beginBeside(draft.process());
            return decided.isEmpty()
                    ? next
                    : drafts.save(next.id(), next.revision(), decided).draft();
        });
    }

    private ProcessVersionId inUse(Draft draft) {
        if (draft.isOfNewProcess() || !drafts.isOutdated(draft)) {
            throw new Refused(CatalogueRefusal.DRAFT_NOT_OUTDATED);
        }
        return deployed.latest(draft.process(), draft.agency())
                .orElseThrow(() -> new Refused(CatalogueRefusal.PROCESS_UNKNOWN))
                .id();
    }

    private ThreeStates states(Draft draft, ProcessVersionId now) {
        return new ThreeStates(drafts.begunWith(draft.id()), drafts.files(draft.id()), deployed.files(now));
    }
}
