package org.brueckenschlag.catalogue;

import java.util.List;
import org.brueckenschlag.identity.Actor;

/**
 * Event: something became of a draft. Published before the commit.
 *
 * @param draft as it is now
 * @param warned rules that warned of what was released, and did not keep the second person from it
 */
public record DraftDecided(Actor actor, What what, Draft draft, List<String> warned) {

    public DraftDecided {
        warned = List.copyOf(warned);
    }

    DraftDecided(Actor actor, What what, Draft draft) {
        this(actor, what, draft, List.of());
    }

    public enum What {
        BEGUN,
        SENT,
        TAKEN_BACK,
        RELEASED,
        DISCARDED
    }
}
