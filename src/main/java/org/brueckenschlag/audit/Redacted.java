package org.brueckenschlag.audit;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A text that was taken away.
 *
 * @param id for paging
 * @param version of the model at that time, for the field's label
 * @param entry sequence of the entry that had it
 * @param bySystem whether its time was over; otherwise a Datenschutz did it
 * @param remains what the search behind it gave; null where nobody looked
 */
public record Redacted(
        String id,
        MatterId matter,
        String number,
        ProcessVersionId version,
        long entry,
        String field,
        Instant at,
        RedactionGround ground,
        boolean bySystem,
        @Nullable Remains remains) {}
