package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.identity.ActorId;

/**
 * Event: the engine did something that belongs to no matter: a deployment, a suspended definition, a batch. Published
 * like {@link MatterAdvanced}, once for each transaction.
 */
public record SystemOperated(ActorId actor, List<HistoryStep> steps) {

    public SystemOperated {
        steps = List.copyOf(steps);
    }
}
