package org.brueckenschlag.audit;

import java.time.Instant;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.MatterId;

/**
 * A text that was taken away.
 *
 * @param id for paging
 * @param version of the model at that time, for the field's label
 * @param entry sequence of the entry that had it
 * @param bySystem whether its time was over; otherwise a Datenschutz did it
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
        boolean bySystem) {}
