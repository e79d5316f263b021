package org.brueckenschlag.matters;

import java.util.Map;
import org.brueckenschlag.identity.Actor;

/**
 * Event: a person started a matter and has answered a part of its first form already. Published in the starting
 * transaction, after the engine; the answers are checked as a draft is.
 *
 * @param element id of the first user task
 */
public record MatterBegun(Matter matter, Actor actor, String element, Map<String, Object> answers) {

    public MatterBegun {
        answers = Map.copyOf(answers);
    }
}
