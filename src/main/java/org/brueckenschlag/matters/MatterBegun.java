package org.brueckenschlag.matters;

import java.util.Map;
import org.brueckenschlag.identity.Actor;

/**
 * Event: a person started a matter and has answered a part of its first form already. Published in the starting
 * transaction, after the engine; the answers are unchecked but for their names.
 *
 * @param element id of the first user task
 */
public record MatterBegun(Matter matter, Actor actor, String element, Map<String, Object> answers) {

    public MatterBegun {
        answers = Map.copyOf(answers);
    }
}
