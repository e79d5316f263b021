package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.MatterId;

/**
 * One row of a chain: everything one transaction did to one matter.
 *
 * @param sequence counts from 1 within the chain, without gaps
 * @param previous SHA-256 of the entry before, 64 hexadecimal digits; zeros for the first
 * @param hash SHA-256 of this entry's canonical JSON, 64 hexadecimal digits
 */
public record TrailEntry(
        MatterId matter,
        long sequence,
        Instant at,
        ActorId actor,
        List<HistoryStep> steps,
        String previous,
        String hash) {

    public TrailEntry {
        steps = List.copyOf(steps);
    }
}
