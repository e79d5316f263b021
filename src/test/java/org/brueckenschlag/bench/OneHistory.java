package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.brueckenschlag.bench.Database.Kind;
import org.brueckenschlag.bench.Product.Way;

/** Reading the whole history of one matter that lies among many others, on PostgreSQL. */
final class OneHistory implements Benchmark {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String question() {
        return "How long does reading one matter's history take among many? (target: 10 times faster, one query)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var product = arena.product(Kind.POSTGRES, Way.SEALED_WHEN_ASKED);
        var camunda = arena.camunda(Kind.POSTGRES);
        var ours = new Side(product, HistoryCopies.ofProduct(product), arena);
        var theirs = new Side(camunda, HistoryCopies.ofCamunda(camunda), arena);
        ours.fill(size);
        theirs.fill(size);
        var reader = arena.wholeMatter().starter();
        ToIntFunction<String> ourWay = matter -> product.history(reader, matter).size();
        ToIntFunction<String> theirWay = matter -> fiveQueries(camunda, matter);
        // The first round warms up.
        for (var round = 0; round <= size.rounds(); round++) {
            for (var number = 1; number <= size.read(); number++) {
                var copy = number * block(size);
                if (number % 2 == 0) {
                    ours.read(copy, ourWay, round > 0);
                }
                theirs.read(copy, theirWay, round > 0);
                if (number % 2 == 1) {
                    ours.read(copy, ourWay, round > 0);
                }
            }
        }
        return figures(ours, theirs, size);
    }

    /** What a page about a matter needs; decisions, candidates and jobs would be three more. */
    private static int fiveQueries(Camunda camunda, String matter) {
        var history = camunda.history();
        var activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(matter)
                .list();
        var tasks = history.createHistoricTaskInstanceQuery()
                .processInstanceId(matter)
                .list();
        var variables = history.createHistoricVariableInstanceQuery()
                .processInstanceId(matter)
                .list();
        var details =
                history.createHistoricDetailQuery().processInstanceId(matter).list();
        var operations =
                history.createUserOperationLogQuery().processInstanceId(matter).list();
        return activities.size() + tasks.size() + variables.size() + details.size() + operations.size();
    }

    private static int block(Size size) {
        return 1 + size.others() / size.read();
    }

    private static Figures figures(Side ours, Side theirs, Size size) {
        var our = new Sample(ours.milliseconds);
        var their = new Sample(theirs.milliseconds);
        return new Figures(
                List.of("", "median, ms", "p99, ms", "queries", "objects", "rows in the tables"),
                List.of(
                        ours.row("Brückenschlag, from the trail", "1", our),
                        theirs.row("Camunda, HistoryService", "5", their),
                        List.of(
                                "**times faster**",
                                "**" + Sample.words(their.median() / our.median()) + "**",
                                "**" + Sample.words(their.quantile(0.99) / our.quantile(0.99)) + "**",
                                "",
                                "",
                                "")),
                ("%,d copies of a whole matter (DEMO-01) are read, %d times each and in turn, among %,d copies of a short one (DEMO-11). Copies are"
                                + " made by the database from the rows of real ones, on both sides. The product's time includes the check of rights and the"
                                + " reading of each entry's JSON; decisions, jobs and candidates are in its answer, but not among Camunda's five.")
                        .formatted(size.read(), size.rounds(), size.others()));
    }

    private static final class Side {

        private final Contestant contestant;
        private final HistoryCopies copies;
        private final String whole;
        private final String small;
        private final List<Double> milliseconds = new ArrayList<>();
        private long rows;
        private int objects;

        Side(Contestant contestant, HistoryCopies copies, Arena arena) {
            this.contestant = contestant;
            this.copies = copies;
            whole = contestant.play(arena.wholeMatter());
            small = contestant.play(arena.shortMatter());
            contestant.settle();
        }

        void fill(Size size) {
            var block = block(size);
            copies.prepare(List.of(whole, small));
            for (var last = block; last <= block * size.read(); last += block) {
                rows += copies.copy(small, last - block + 1, last - 1);
                rows += copies.copy(whole, last, last);
            }
            copies.ready();
        }

        void read(int copy, ToIntFunction<String> history, boolean counts) {
            var id = HistoryCopies.id(whole, copy);
            var began = System.nanoTime();
            var found = history.applyAsInt(id);
            var took = System.nanoTime() - began;
            if (found == 0 || objects != 0 && found != objects) {
                throw new IllegalStateException(contestant + " found " + found + " of " + objects);
            }
            objects = found;
            if (counts) {
                milliseconds.add(took / 1e6);
            }
        }

        List<String> row(String name, String queries, Sample sample) {
            return List.of(
                    name,
                    Sample.words(sample.median()),
                    Sample.words(sample.quantile(0.99)),
                    queries,
                    "" + objects,
                    "%,d".formatted(rows));
        }
    }
}
