package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class GoalsOfAgency implements YearlyGoals {

    private static final String PROCESS = "wirkungsdialog";

    /** One for each year; a few more where some were begun and ended early. */
    private static final int MOST_CYCLES = 40;

    private final CurrentActor currentActor;
    private final RecordedCourses courses;
    private final MatterStock stock;
    private final FiguresForReader hiding;
    private final Clock clock;

    GoalsOfAgency(
            CurrentActor currentActor,
            RecordedCourses courses,
            MatterStock stock,
            FiguresForReader hiding,
            Clock clock) {
        this.currentActor = currentActor;
        this.courses = courses;
        this.stock = stock;
        this.hiding = hiding;
        this.clock = clock;
    }

    @Override
    public Optional<GoalsOfYear> of(AgencyId agency, int year) {
        var actor = currentActor.get();
        if (!IndicatorRights.mayRead(actor)) {
            throw new Refused(IndicatorRefusal.MAY_NOT_READ);
        }
        if (!actor.agency().equals(agency)) {
            throw new Refused(IndicatorRefusal.UNKNOWN_AGENCY);
        }
        var cycles = cycles(agency);
        return about(cycles, year).map(matter -> {
            var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
            var seen = seen(actor, matter);
            return new GoalsOfYear(
                    year,
                    matter.number(),
                    matter.version(),
                    seen.goals(),
                    about(cycles, year - 1)
                            .map(before -> seen(actor, before).agreements(today))
                            .orElse(null),
                    seen.agreements(today));
        });
    }

    private GoalsInAnswers seen(Actor actor, Matter matter) {
        return new GoalsInAnswers(hiding.seenBy(MatterRights.audience(actor), matter.agency(), matter.known()));
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
