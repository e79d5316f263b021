package org.brueckenschlag.catalogue;

import org.brueckenschlag.identity.Actor;

/**
 * Event: something became of a draft. Published before the commit.
 *
 * @param draft as it is now
 */
public record DraftDecided(Actor actor, What what, Draft draft) {

    public enum What {
        BEGUN,
        SENT,
        TAKEN_BACK,
        RELEASED,
        DISCARDED
    }
}
