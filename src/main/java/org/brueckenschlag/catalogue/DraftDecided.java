package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Event: something became of a draft. Published before the commit.
 *
 * @param draft as it is now
 * @param copied the version that a process which there was not before is a copy of; null of any other draft
 * @param warned rules that warned of what was released, and did not keep the second person from it
 * @param followsShared whether it was released as the version that all share, which the agency follows from then on
 */
public record DraftDecided(
        Actor actor,
        What what,
        Draft draft,
        @Nullable ProcessVersionId copied,
        List<String> warned,
        boolean followsShared) {

    public DraftDecided {
        warned = List.copyOf(warned);
    }

    DraftDecided(Actor actor, What what, Draft draft) {
        this(actor, what, draft, null, List.of(), false);
    }

    public enum What {
        BEGUN,
        /** Of a process that there was not before. */
        CREATED,
        SENT,
        TAKEN_BACK,
        /** By the second person, who says why. */
        GIVEN_BACK,
        RELEASED,
        DISCARDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static What of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
