package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/** Keeps what matters that are over add to the figures, in the transaction around it. */
@Component
class FigureKeeping {

    private final JdbcFacts facts;
    private final JdbcFigures figures;
    private final JdbcFigureSums sums;
    private final JdbcFigureCourses courses;
    private final PortionsOfMatter portions;
    private final AgencyIndicators indicators;

    FigureKeeping(
            JdbcFacts facts,
            JdbcFigures figures,
            JdbcFigureSums sums,
            JdbcFigureCourses courses,
            PortionsOfMatter portions,
            AgencyIndicators indicators) {
        this.facts = facts;
        this.figures = figures;
        this.sums = sums;
        this.courses = courses;
        this.portions = portions;
        this.indicators = indicators;
    }

    /** All facts of the matter are written by now. */
    void closed(MatterId matter) {
        facts.of(matter).ifPresent(of -> add(of, portion -> true));
    }

    /** Only those figures; the others stay as they are. */
    void again(MatterId matter, Set<String> ids) {
        facts.of(matter).ifPresent(of -> {
            sums.takeAway(matter, ids);
            figures.remove(matter, ids);
            removeCourse(
                    of.agency(),
                    matter,
                    courses.indicatorsOf(matter).stream().filter(ids::contains).collect(Collectors.toSet()));
            add(of, portion -> ids.contains(portion.indicator()));
        });
    }

    void remove(AgencyId agency, MatterId matter) {
        sums.takeAway(matter);
        figures.remove(matter);
        removeCourse(agency, matter, courses.indicatorsOf(matter));
    }

    private void removeCourse(AgencyId agency, MatterId matter, Set<String> ids) {
        if (!ids.isEmpty()) {
            sums.lock(agency);
            courses.remove(matter, ids);
        }
    }

    private void add(FactsOfMatter of, Predicate<Portion> wanted) {
        add(of, portions.of(of).stream().filter(wanted).toList());
    }

    /** What is said about one matter alone is compared with others and not added up. */
    void add(FactsOfMatter of, List<Portion> found) {
        var added = found.stream().filter(portion -> !Repeats.isCourse(portion)).toList();
        figures.add(of, added);
        sums.add(of.agency(), added);
        found.stream()
                .filter(Repeats::isCourse)
                .collect(Collectors.groupingBy(Portion::indicator))
                .forEach((id, told) -> indicators
                        .of(of.agency())
                        .find(id)
                        .filter(defined -> defined.formula() instanceof Formula.Repeats)
                        .map(defined -> (Formula.Repeats) defined.formula())
                        .ifPresent(repeats -> courses.add(of.agency(), id, Repeats.courses(told), repeats.months())));
    }
}
