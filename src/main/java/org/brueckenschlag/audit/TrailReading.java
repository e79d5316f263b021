package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Service;

@Service
class TrailReading implements Trail {

    private final JdbcTrail trail;
    private final ReadSteps steps;
    private final CurrentActor currentActor;

    TrailReading(JdbcTrail trail, ReadSteps steps, CurrentActor currentActor) {
        this.trail = trail;
        this.steps = steps;
        this.currentActor = currentActor;
    }

    @Override
    public List<TrailEntry> of(MatterId matter, long after, int limit) {
        var actor = currentActor.get();
        if (!MatterRights.mayRead(actor)) {
            return List.of();
        }
        return trail.of(matter.value(), actor.agency(), after, limit).stream()
                .map(link -> entry(link, steps.seenBy(MatterRights.audience(actor), actor.agency(), link.steps())))
                .toList();
    }

    /** @param steps what of the link its reader may see */
    static TrailEntry entry(ChainLink link, List<HistoryStep> steps) {
        return new TrailEntry(
                new MatterId(link.chain().name()),
                link.sequence(),
                link.at(),
                link.actor(),
                steps,
                link.previous(),
                link.hash());
    }
}
