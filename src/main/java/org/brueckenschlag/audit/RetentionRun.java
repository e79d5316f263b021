package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;

/**
 * A clean-up that was done, or only reckoned.
 *
 * @param dry whether nothing was deleted
 */
public record RetentionRun(Instant at, boolean dry, List<RetentionCount> counts) {

    public RetentionRun {
        counts = List.copyOf(counts);
    }

    public int matters() {
        return counts.stream().mapToInt(RetentionCount::matters).sum();
    }
}
