package org.brueckenschlag.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the Prüfung looks for; null means everything.
 *
 * @param text part of the number
 * @param from of the period in which matters began, included
 * @param to its end, not included
 * @param endCode a code; {@link #OPEN} for matters that have not ended
 * @param late whether a deadline was missed
 * @param deviates whether another method was chosen than the recommended one
 * @param redacted whether something was taken out
 */
public record AuditFilter(
        @Nullable String text,
        AuditedMatters.@Nullable Version version,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String socialSpace,
        @Nullable String endCode,
        @Nullable String method,
        @Nullable Boolean late,
        @Nullable Boolean deviates,
        @Nullable Boolean redacted) {

    /** In place of an end code: not ended yet. */
    public static final String OPEN = "-";

    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null, null, null, null, null, null, null);
    }
}
