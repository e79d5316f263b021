package org.brueckenschlag.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of its account's password (RFC 6750). It can do what the account can do at that moment,
 * and nothing once its time is over.
 *
 * @param lastUsed in UTC; null where nobody has used it yet
 */
public record AccessToken(
        String id,
        ActorId account,
        Purpose purpose,
        Instant createdAt,
        Instant validUntil,
        @Nullable LocalDate lastUsed) {

    /** What a token is for, so that its owner knows it again; no text of one's own that would have to be read. */
    public enum Purpose {
        /** The Camunda Modeler on somebody's desk. */
        MODELER,

        /** A spreadsheet or a report that fetches its figures. */
        EVALUATION,

        /** A program that works with matters and tasks. */
        INTEGRATION;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
