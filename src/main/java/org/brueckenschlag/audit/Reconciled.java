package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Outcome of a comparison.
 *
 * @param found how many differences there are
 * @param differences the first of them
 */
public record Reconciled(Instant at, long matters, long models, long found, List<Difference> differences) {

    static final String STEP = "reconciled";

    private static final int WRITTEN = 100;

    public Reconciled {
        differences = List.copyOf(differences);
    }

    /** As the trail tells it: numbers, and the first differences. */
    TrailStep told() {
        return TrailStep.of(
                STEP,
                at,
                Map.of(
                        "matters",
                        matters,
                        "models",
                        models,
                        "differences",
                        found,
                        "found",
                        differences.stream()
                                .limit(WRITTEN)
                                .map(Difference::told)
                                .toList()));
    }

    static Reconciled read(TrailStep step) {
        var differences = step.data().get("found") instanceof Collection<?> told
                ? told.stream()
                        .flatMap(each ->
                                each instanceof Map<?, ?> map ? Stream.of(Difference.read(map)) : Stream.empty())
                        .toList()
                : List.<Difference>of();
        return new Reconciled(
                step.at(), count(step, "matters"), count(step, "models"), count(step, "differences"), differences);
    }

    private static long count(TrailStep step, String what) {
        return step.data().get(what) instanceof Number count ? count.longValue() : 0;
    }
}
