package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/**
 * Event: a transaction moved this matter. Published once for each matter at the end of the engine's transaction, before
 * the commit and on its connection; whoever listens (state of the matter, task cards, trail) writes there and then, and
 * an exception rolls everything back.
 *
 * @param actor who caused it; {@link ActorId#SYSTEM} for timers
 * @param steps in the order in which they happened; never empty
 */
public record MatterAdvanced(MatterId matter, AgencyId agency, ActorId actor, List<HistoryStep> steps) {

    public MatterAdvanced {
        steps = List.copyOf(steps);
    }
}
