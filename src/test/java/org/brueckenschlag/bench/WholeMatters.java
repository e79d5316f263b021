package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.bench.Product.Way;

/** Whole matters a second, beside Camunda with its own history: the same model, the same answers, the same clicks. */
final class WholeMatters implements Benchmark {

    private static final List<Integer> THREADS = List.of(1, 2);

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public String question() {
        return "How many whole matters a second, beside bare Camunda with history full?";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var rows = new ArrayList<List<String>>();
        for (var database : size.databases()) {
            var product = arena.product(database, Way.SEALED_WHEN_ASKED);
            var camunda = arena.camunda(database);
            var course = arena.wholeMatter();
            Round.play(product, course, size.warmUp());
            Round.play(camunda, course, size.warmUp());
            product.settle();
            for (var threads : THREADS) {
                var duel = Duel.of(product, camunda, course, threads, size);
                var ratios = duel.ratios(Round::perSecond);
                rows.add(List.of(
                        database.words,
                        "" + threads,
                        Sample.words(Duel.sample(duel.ours(), Round::perSecond).median()),
                        Sample.words(
                                Duel.sample(duel.theirs(), Round::perSecond).median()),
                        "**" + Sample.words(ratios.median()) + "**",
                        Sample.words(ratios.least()) + " to " + Sample.words(ratios.most()),
                        Sample.words(Duel.sample(duel.ours(), Round::processorMilliseconds)
                                        .median())
                                + " / "
                                + Sample.words(Duel.sample(duel.theirs(), Round::processorMilliseconds)
                                        .median())));
            }
        }
        return new Figures(
                List.of(
                        "database",
                        "threads",
                        "Brückenschlag, matters/s",
                        "Camunda, matters/s",
                        "ratio",
                        "over the rounds",
                        "ms of processor time in the JVM per matter"),
                rows,
                "%d rounds of %d matters for each thread. Sealing is part of the product's rounds."
                        .formatted(size.rounds(), size.matters()));
    }
}
