package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Service;

@Service
class TrailReading implements Trail {

    private final JdbcTrail trail;
    private final CurrentActor currentActor;

    TrailReading(JdbcTrail trail, CurrentActor currentActor) {
        this.trail = trail;
        this.currentActor = currentActor;
    }

    @Override
    public List<TrailEntry> of(MatterId matter, long after, int limit) {
        var actor = currentActor.get();
        if (!MatterRights.mayRead(actor)) {
            return List.of();
        }
        return trail.of(matter.value(), actor.agency(), after, limit).stream()
                .map(TrailReading::entry)
                .toList();
    }

    static TrailEntry entry(ChainLink link) {
        return new TrailEntry(
                new MatterId(link.chain().name()),
                link.sequence(),
                link.at(),
                link.actor(),
                link.steps().stream().map(TrailStep::asHistoryStep).toList(),
                link.previous(),
                link.hash());
    }
}
