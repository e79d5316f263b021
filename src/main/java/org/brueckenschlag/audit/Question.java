package org.brueckenschlag.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question of the Prüfung to the agency.
 *
 * @param about sequence of the entry it is about; null for the whole matter
 * @param text null where it was redacted
 * @param answer null where there is none yet, or where it was redacted
 * @param answeredAt null where there is no answer yet
 */
public record Question(
        String id,
        String number,
        @Nullable Long about,
        @Nullable String text,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return answeredAt == null;
    }
}
