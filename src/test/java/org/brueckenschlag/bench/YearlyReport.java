package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.brueckenschlag.bench.Database.Kind;
import org.brueckenschlag.bench.Product.Way;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.query.PeriodUnit;

/** The dashboard of a year from all matters that were ever finished, on PostgreSQL. */
final class YearlyReport implements Benchmark {

    /** As many as the page of a figure lists. */
    private static final int MOST_BEHIND = 200;

    private static final String PROCESS = "konfliktmediation";

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String question() {
        return "How long does the dashboard of a year take from many finished matters? (target: 100 times faster)";
    }

    @Override
    public Figures run(Arena arena, Size size) {
        var product = arena.product(Kind.POSTGRES, Way.SEALED_WHEN_ASKED);
        var camunda = arena.camundaFilledFor(name(), Kind.POSTGRES);
        var starter = arena.wholeMatter().starter();
        var reader = new Actor(new ActorId("bench-leitung"), starter.agency(), Set.of(Role.LEITUNG));
        var ours = new Side(size.reported(), FiguresOfMany.fill(product, arena.wholeMatter(), size.reported()));
        var theirs = new Side(size.reportedByCamunda(), fill(camunda, arena, size.reportedByCamunda()));
        var behind = new Side(size.reported(), ours.rows);
        var dossier = new Side(size.reported(), ours.rows);
        LongSupplier ourWay = () -> product.figuresOfThisYear(reader);
        LongSupplier theirWay = () -> threeReports(camunda);
        // The first round warms up.
        for (var round = 0; round <= size.rounds(); round++) {
            if (round % 2 == 0) {
                ours.measure(ourWay, round > 0);
            }
            theirs.measure(theirWay, round > 0);
            if (round % 2 == 1) {
                ours.measure(ourWay, round > 0);
            }
            behind.measure(() -> product.behind(reader, "KM-05", MOST_BEHIND), round > 0);
            dossier.measure(() -> product.dossierOfThisYear(reader), round > 0);
        }
        return figures(ours, behind, dossier, theirs, size);
    }

    /** How long matters took by month, how often each task and each element was done: no ratio, median or filter. */
    private static long threeReports(Camunda camunda) {
        var history = camunda.history();
        var statistics = 0L;
        for (var version : camunda.versions(PROCESS)) {
            statistics += history.createHistoricActivityStatisticsQuery(version)
                    .includeFinished()
                    .list()
                    .size();
        }
        var durations = history.createHistoricProcessInstanceReport()
                .processDefinitionKeyIn(PROCESS)
                .duration(PeriodUnit.MONTH);
        var tasks = history.createHistoricTaskInstanceReport().countByTaskName();
        return statistics + durations.size() + tasks.size();
    }

    private static long fill(Camunda camunda, Arena arena, int matters) {
        var copies = HistoryCopies.ofReport(camunda);
        var whole = camunda.play(arena.wholeMatter());
        camunda.settle();
        copies.prepare(List.of(whole));
        var rows = copies.copy(whole, 1, matters);
        copies.ready();
        return rows;
    }

    private static Figures figures(Side ours, Side behind, Side dossier, Side theirs, Size size) {
        var our = new Sample(ours.milliseconds);
        var their = new Sample(theirs.milliseconds);
        return new Figures(
                List.of("", "finished matters", "median, ms", "slowest, ms", "rows in the tables"),
                List.of(
                        ours.row("Brückenschlag, all indicators of three years", our),
                        theirs.row("Camunda, three reports of HistoryService", their),
                        behind.row(
                                "Brückenschlag, the %d matters that are listed behind a figure".formatted(MOST_BEHIND),
                                new Sample(behind.milliseconds)),
                        dossier.row(
                                "Brückenschlag, the whole dossier with its evidence, before it is frozen",
                                new Sample(dossier.milliseconds)),
                        List.of(
                                "**times faster**",
                                "",
                                "**" + Sample.words(their.median() / our.median()) + "**",
                                "",
                                "")),
                ("Matters of one agency, %d times each, in turn. On both sides the database makes them from a whole one (DEMO-01): for Camunda plain copies;"
                                + " for Brückenschlag over three years, eight Sozialräume, twelve kinds of places and ten themes, with values that differ,"
                                + " and put together as the program does it by itself within seconds (rows of each matter are only read for the list behind a figure)."
                                + " The product's time includes rights, masking, traffic lights and the years before;"
                                + " Camunda's reports count tasks, elements and durations, which is less than one of the indicators needs.%s")
                        .formatted(
                                size.rounds(),
                                size.reported() == size.reportedByCamunda()
                                        ? ""
                                        : " Camunda has only %,d of them, since filling its tables takes so long: it is compared as if the others cost it nothing."
                                                .formatted(size.reportedByCamunda())));
    }

    private static final class Side {

        private final List<Double> milliseconds = new ArrayList<>();
        private final int matters;
        private final long rows;

        Side(int matters, long rows) {
            this.matters = matters;
            this.rows = rows;
        }

        void measure(LongSupplier report, boolean counts) {
            var began = System.nanoTime();
            var found = report.getAsLong();
            var took = System.nanoTime() - began;
            if (found == 0) {
                throw new IllegalStateException("a report without anything in it");
            }
            if (counts) {
                milliseconds.add(took / 1e6);
            }
        }

        List<String> row(String name, Sample sample) {
            return List.of(
                    name,
                    "%,d".formatted(matters),
                    Sample.words(sample.median()),
                    Sample.words(sample.quantile(1)),
                    "%,d".formatted(rows));
        }
    }
}
