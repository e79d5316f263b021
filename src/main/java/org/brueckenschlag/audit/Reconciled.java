package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;

/**
 * Outcome of a comparison.
 *
 * @param found how many differences there are
 * @param differences the first of them
 */
public record Reconciled(Instant at, long matters, long models, long found, List<Difference> differences) {

    public Reconciled {
        differences = List.copyOf(differences);
    }
}
