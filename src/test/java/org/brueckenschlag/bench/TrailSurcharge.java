package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.bench.Product.Way;

/** What the trail costs: the product as it is, and the same one that writes no entries about matters. */
final class TrailSurcharge implements Benchmark {

    @Override
    public String name() {
        return "surcharge";
    }

    @Override
    public String question() {
        return "What does the trail add to a whole matter? (target: at most 10 %)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var rows = new ArrayList<List<String>>();
        for (var database : size.databases()) {
            var with = arena.product(database, Way.SEALED_WHEN_ASKED);
            var without = arena.product(database, Way.WITHOUT_TRAIL);
            var course = arena.wholeMatter();
            Round.play(with, course, size.warmUp());
            Round.play(without, course, size.warmUp());
            requireDifference(with, without);
            with.settle();
            var duel = Duel.of(with, without, course, 1, size);
            var time = duel.ratios(Round::milliseconds);
            rows.add(List.of(
                    database.words,
                    Sample.words(Duel.sample(duel.ours(), Round::milliseconds).median()),
                    Sample.words(Duel.sample(duel.theirs(), Round::milliseconds).median()),
                    "**" + percent(time.median()) + "**",
                    percent(time.least()) + " to " + percent(time.most()),
                    percent(duel.ratios(Round::processorMilliseconds).median())));
        }
        return new Figures(
                List.of(
                        "database",
                        "with trail, ms per matter",
                        "without, ms per matter",
                        "surcharge",
                        "over the rounds",
                        "of processor time in the JVM"),
                rows,
                "One thread, %d rounds of %d matters each. With the trail, the time in which a round's entries are sealed is part of the round."
                        .formatted(size.rounds(), size.matters()));
    }

    private static void requireDifference(Contestant with, Contestant without) {
        if (entriesOfMatters(with) == 0 || entriesOfMatters(without) != 0) {
            throw new IllegalStateException("the one without a trail writes entries, or the other one does not");
        }
    }

    private static long entriesOfMatters(Contestant contestant) {
        return contestant
                .tables()
                .sql("SELECT COUNT(*) FROM audit_entry WHERE chain IN (SELECT id FROM matter)")
                .query(Long.class)
                .single();
    }

    private static String percent(double ratio) {
        return "%+.0f %%".formatted(100 * (ratio - 1));
    }
}
