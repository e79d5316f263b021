package org.brueckenschlag.bench;

import java.time.Duration;
import java.util.List;
import org.brueckenschlag.bench.Database.Kind;

/**
 * How much is measured.
 *
 * @param warmUp matters that each contestant does before the first round
 * @param rounds in which contestants take turns
 * @param matters in a round, for each thread
 * @param others matters whose histories lie beside those that are read
 * @param read matters whose histories are read, each once in a round
 * @param rows of the export that is verified
 * @param load how long matters are played while the delay of sealing is watched
 * @param reported finished matters that a year's dashboard is made from
 * @param reportedByCamunda the same for Camunda's reports: it keeps 126 rows of each, which takes its time to fill
 */
record Size(
        List<Kind> databases,
        int warmUp,
        int rounds,
        int matters,
        int others,
        int read,
        long rows,
        Duration load,
        int reported,
        int reportedByCamunda) {

    static final Size WHOLE = new Size(
            List.of(Kind.values()), 100, 7, 10, 20_000, 500, 1_000_000, Duration.ofSeconds(45), 100_000, 20_000);

    /** As many histories as in the target; filling the tables takes longer than everything else. */
    static final Size LARGE = new Size(
            List.of(Kind.values()), 100, 7, 10, 100_000, 500, 1_000_000, Duration.ofSeconds(45), 1_000_000, 100_000);

    static final Size QUICK =
            new Size(List.of(Kind.H2), 30, 3, 8, 2_000, 100, 100_000, Duration.ofSeconds(15), 2_000, 2_000);

    /** Enough to show that everything works. */
    static final Size SMALLEST = new Size(List.of(Kind.H2), 1, 1, 1, 20, 2, 100, Duration.ofSeconds(1), 20, 20);
}
