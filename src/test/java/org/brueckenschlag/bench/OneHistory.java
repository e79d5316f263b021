package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.bench.Database.Kind;
import org.brueckenschlag.bench.Product.Way;
import org.camunda.bpm.engine.HistoryService;

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
        var readings = List.of(
                new Reading("Brückenschlag, from the trail", 1, ours, matter -> steps(product.history(reader, matter))),
                new Reading("Camunda, HistoryService", 5, theirs, matter -> page(camunda.history(), matter)),
                new Reading(
                        "Camunda, with all that the trail tells",
                        10,
                        theirs,
                        matter -> page(camunda.history(), matter) + theRest(camunda.history(), matter)));
        // The first round warms up.
        for (var round = 0; round <= size.rounds(); round++) {
            for (var number = 1; number <= size.read(); number++) {
                for (var turn = 0; turn < readings.size(); turn++) {
                    readings.get((number + turn) % readings.size()).read(number * block(size), round > 0);
                }
            }
        }
        return figures(readings, size);
    }

    private static int steps(List<TrailEntry> history) {
        return history.stream().mapToInt(entry -> entry.steps().size()).sum();
    }

    /** What a page about a matter needs. */
    private static int page(HistoryService history, String matter) {
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

    /** What stands in the trail beside it: decisions with their inputs and outputs (three queries), jobs, incidents. */
    private static int theRest(HistoryService history, String matter) {
        var decisions = history.createHistoricDecisionInstanceQuery()
                .processInstanceId(matter)
                .includeInputs()
                .includeOutputs()
                .list();
        var jobs = history.createHistoricJobLogQuery().processInstanceId(matter).list();
        var incidents =
                history.createHistoricIncidentQuery().processInstanceId(matter).list();
        return decisions.size() + jobs.size() + incidents.size();
    }

    private static int block(Size size) {
        return 1 + size.others() / size.read();
    }

    private static Figures figures(List<Reading> readings, Size size) {
        var ours = readings.getFirst().sample();
        return new Figures(
                List.of("", "median, ms", "p99, ms", "times slower", "queries", "objects", "rows in the tables"),
                readings.stream().map(reading -> reading.row(ours)).toList(),
                ("%,d copies of a whole matter (DEMO-01) are read, %d times each and in turn, among %,d copies of a short one (DEMO-11). Copies are"
                                + " made by the database from the rows of real ones, on both sides. The product's time includes the check of rights and the"
                                + " reading of each entry's JSON. Its answer has decisions, jobs and incidents, too; Camunda has five queries more for them.")
                        .formatted(size.read(), size.rounds(), size.others()));
    }

    /** One way to read a history, and what it took. */
    private static final class Reading {

        private final String name;
        private final int queries;
        private final Side side;
        private final ToIntFunction<String> history;
        private final List<Double> milliseconds = new ArrayList<>();
        private int objects;

        Reading(String name, int queries, Side side, ToIntFunction<String> history) {
            this.name = name;
            this.queries = queries;
            this.side = side;
            this.history = history;
        }

        void read(int copy, boolean counts) {
            var id = HistoryCopies.id(side.whole, copy);
            var began = System.nanoTime();
            var found = history.applyAsInt(id);
            var took = System.nanoTime() - began;
            if (found == 0 || objects != 0 && found != objects) {
                throw new IllegalStateException(name + ": " + found + " instead of " + objects);
            }
            objects = found;
            if (counts) {
                milliseconds.add(took / 1e6);
            }
        }

        Sample sample() {
            return new Sample(milliseconds);
        }

        List<String> row(Sample ours) {
            var sample = sample();
            return List.of(
                    name,
                    Sample.words(sample.median()),
                    Sample.words(sample.quantile(0.99)),
                    "**" + Sample.words(sample.median() / ours.median()) + "**",
                    "" + queries,
                    "" + objects,
                    "%,d".formatted(side.rows));
        }
    }

    private static final class Side {

        private final HistoryCopies copies;
        private final String whole;
        private final String small;
        private long rows;

        Side(Contestant contestant, HistoryCopies copies, Arena arena) {
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
    }
}
