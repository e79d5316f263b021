package org.brueckenschlag.audit;

import java.time.Instant;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A text of a matter that can still be read.
 *
 * @param entry sequence of the entry that brought it
 * @param field key under which it was given
 * @param element of the task that it was given in; null where it was given elsewhere
 * @param group alias of the party group that it was given for
 */
public record FreeText(
        MatterId matter,
        long entry,
        Instant at,
        String field,
        @Nullable String element,
        @Nullable String group,
        String value) {}
