package org.brueckenschlag.identity;

import java.time.Instant;
import java.util.Locale;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A time box within which an account of the Prüfung may read its agency.
 *
 * @param until first moment at which it is over
 * @param closedAt when it was closed, by the Leitung or by itself; null while open
 */
public record AuditAccess(
        String id,
        AgencyId agency,
        ActorId account,
        Purpose purpose,
        ActorId openedBy,
        Instant openedAt,
        Instant until,
        @Nullable Instant closedAt) {

    /** Why somebody looks; a code, so that no name of a person gets here. */
    public enum Purpose {
        VERWENDUNGSNACHWEIS,
        STICHPROBE,
        INNENREVISION,
        ANLASS;

        /** As the trail and the texts write it: {@code verwendungsnachweis}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(until);
    }
}
