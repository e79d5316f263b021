package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Event: the engine did something that belongs to no matter: a suspended definition, a batch. Published like
 * {@link MatterAdvanced}, once for each transaction and agency.
 *
 * @param agency whose definitions or jobs it was about; null where they are shared by all
 */
public record SystemOperated(@Nullable AgencyId agency, ActorId actor, List<HistoryStep> steps) {

    public SystemOperated {
        steps = List.copyOf(steps);
    }
}
