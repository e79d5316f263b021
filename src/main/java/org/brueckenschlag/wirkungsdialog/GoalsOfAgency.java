package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class GoalsOfAgency implements YearlyGoals {

    private static final String PROCESS = "wirkungsdialog";

    /** One for each year; a few more where some were begun and ended early. */
    private static final int MOST_CYCLES = 40;

    private static final int PLANNED_AFTER = 2;

    private final CurrentActor currentActor;
    private final RecordedCourses courses;
    private final MatterStock stock;
    private final FiguresForReader hiding;
    private final WeighingTables tables;
    private final Clock clock;

    GoalsOfAgency(
            CurrentActor currentActor,
            RecordedCourses courses,
            MatterStock stock,
            FiguresForReader hiding,
            WeighingTables tables,
            Clock clock) {
        this.currentActor = currentActor;
        this.courses = courses;
        this.stock = stock;
        this.hiding = hiding;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Optional<GoalsOfYear> beside(FiguresOfYear figures) {
        var actor = currentActor.get();
        if (!IndicatorRights.mayRead(actor)) {
            throw new Refused(IndicatorRefusal.MAY_NOT_READ);
        }
        if (!actor.agency().equals(figures.agency())) {
            throw new Refused(IndicatorRefusal.UNKNOWN_AGENCY);
        }
        var audience = MatterRights.audience(actor);
        // whoever works there sees its own figures exactly: there is nothing to hide beside them
        var beside = audience == Audience.OWN ? List.<Trend>of() : figures.figures();
        return seenBy(audience, figures.agency(), figures.year(), beside).map(Cycle::goals);
    }

    /**
     * The yearly cycle as some audience may see it.
     *
     * @param known everything that was answered in it
     */
    record Cycle(GoalsOfYear goals, Map<String, Object> known) {}

    /**
     * Whoever asked: the right to it was checked before.
     *
     * @param beside figures of that year as the same audience sees them
     */
    Optional<Cycle> seenBy(Audience audience, AgencyId agency, int year, List<Trend> beside) {
        var cycles = cycles(agency);
        return about(cycles, year).map(matter -> {
            var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
            var known = known(audience, matter);
            var answers = new GoalsInAnswers(known);
            var hidden = new GoalsBesideFigures(beside, new GoalsInAnswers(matter.known()).goals());
            var goals = new GoalsOfYear(
                    year,
                    matter.number(),
                    matter.version(),
                    answers.goals().stream().map(hidden::seen).toList(),
                    about(cycles, year - 1)
                            .map(before -> new GoalsInAnswers(known(audience, before))
                                    .agreements(today, kept(cycles, year - 1, audience)))
                            .orElse(null),
                    answers.agreements(today, kept(cycles, year, audience)),
                    answers.evaluation(tables.of(agency), audience));
            return new Cycle(goals, known);
        });
    }

    /** What was agreed when the year before was talked about, where no cycle plans the year itself. */
    Optional<GoalsOfYear> remembered(Audience audience, AgencyId agency, int year) {
        var cycles = cycles(agency);
        var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
        return about(cycles, year - 1)
                .flatMap(before -> Optional.ofNullable(new GoalsInAnswers(known(audience, before))
                                .agreements(today, kept(cycles, year - 1, audience)))
                        .map(agreed -> new GoalsOfYear(
                                year - 1, before.number(), before.version(), List.of(), agreed, null, null)));
    }

    /** One talks about a year in the next one; what became of it is asked when that one plans the year after. */
    private @Nullable Kept kept(List<Matter> cycles, int dialogueAbout, Audience audience) {
        return cycles.stream()
                .filter(matter -> new GoalsInAnswers(matter.known()).isAbout(dialogueAbout + PLANNED_AFTER))
                .flatMap(matter -> Stream.ofNullable(new GoalsInAnswers(matter.known())
                        .kept(matter.number(), tables.of(matter.agency()).cells(audience))))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> known(Audience audience, Matter matter) {
        return hiding.seenBy(audience, matter.agency(), matter.known());
    }

    /** The newest that plans that year and has come to its goals; one that was begun by mistake has none. */
    private static Optional<Matter> about(List<Matter> cycles, int year) {
        return cycles.stream()
                .filter(matter -> new GoalsInAnswers(matter.known()).isAbout(year))
                .filter(matter -> matter.known().containsKey("ziele"))
                .findFirst();
    }

    /** The newest first. */
    private List<Matter> cycles(AgencyId agency) {
        return courses.newestOf(agency, PROCESS, MOST_CYCLES).stream()
                .flatMap(id -> stock.find(agency, id).stream())
                .toList();
    }
}
