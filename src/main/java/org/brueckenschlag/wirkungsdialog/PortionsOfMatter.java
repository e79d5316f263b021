package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the formulas to the facts of one matter. */
@Component
class PortionsOfMatter {

    private static final int DECIMALS = 6;

    private final AgencyIndicators indicators;
    private final WorkingDays calendar;
    private final Clock clock;

    PortionsOfMatter(AgencyIndicators indicators, WorkingDays calendar, Clock clock) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Portion> of(FactsOfMatter matter) {
        var scope = scope(matter);
        return indicators.of(matter.agency()).fedBy(matter.process()).stream()
                .flatMap(defined -> of(defined, matter, scope).stream())
                .toList();
    }

    List<Portion> of(IndicatorCatalogue.Defined defined, FactsOfMatter matter) {
        return of(defined, matter, scope(matter));
    }

    private Scope scope(FactsOfMatter matter) {
        return new Scope(matter.facts(), clock.instant());
    }

    private List<Portion> of(IndicatorCatalogue.Defined defined, FactsOfMatter matter, Scope scope) {
        var collecting = new Collecting(defined.indicator().id(), matter.socialSpace());
        switch (defined.formula()) {
            case Formula.Count count ->
                count.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), null, BigDecimal.ONE, BigDecimal.ZERO));
            case Formula.Course course ->
                course.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(
                                amount.at(), YearCourse.code(amount.at(), scope), BigDecimal.ONE, BigDecimal.ZERO));
            case Formula.Sum sum ->
                sum.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), null, amount.value(), BigDecimal.ZERO));
            case Formula.Mean mean ->
                mean.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), null, amount.value(), BigDecimal.ONE));
            case Formula.Median median ->
                median.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.addAlone(amount.at(), null, amount.value(), BigDecimal.ONE));
            case Formula.Distinct distinct ->
                distinct.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), amount.code(), BigDecimal.ONE, BigDecimal.ZERO));
            case Formula.Ratio ratio -> {
                ratio.measure()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), null, amount.value(), BigDecimal.ZERO));
                ratio.per()
                        .of(scope, calendar)
                        .forEach(amount -> collecting.add(amount.at(), null, BigDecimal.ZERO, amount.value()));
            }
            case Formula.Counters counters -> {
                if (!counters.process().equals(matter.process())) {
                    counters.and().stream()
                            .flatMap(measure -> measure.of(scope, calendar).stream())
                            .forEach(amount -> collecting.add(amount.at(), null, BigDecimal.ONE, BigDecimal.ZERO));
                }
            }
            case Formula.SpacesCovered unused ->
                scope.ended()
                        .ifPresent(end ->
                                collecting.addAlone(end.at(), matter.socialSpace(), day(end.at()), BigDecimal.ZERO));
            case Formula.Repeats repeats -> repeatable(repeats, matter, scope, collecting);
            case Formula.Followed followed -> proposed(followed, matter, scope, collecting);
            case Formula.Releases unused -> {
                // no matter adds to it
            }
            case Formula.NotCollected unused -> {
                // no process stores what it needs
            }
        }
        return collecting.portions();
    }

    /** For each theme where and when: what came back is found when all are looked at. */
    private static void repeatable(Formula.Repeats repeats, FactsOfMatter matter, Scope scope, Collecting collecting) {
        var begun = scope.begun();
        var place = scope.said(repeats.place()).findFirst();
        if (begun.isEmpty() || place.isEmpty()) {
            return;
        }
        var ended = scope.ended().map(end -> day(end.at())).orElse(BigDecimal.ZERO);
        scope.said(repeats.theme())
                .map(Fact::code)
                .distinct()
                .forEach(theme -> collecting.addAlone(
                        begun.get(),
                        Repeats.code(matter, String.valueOf(place.get().code()), String.valueOf(theme)),
                        day(begun.get()),
                        ended));
    }

    /** Each row with what it proposes; whether something came of it is looked up when the figure is asked for. */
    private static void proposed(Formula.Followed followed, FactsOfMatter matter, Scope scope, Collecting collecting) {
        scope.said(followed.rows())
                .filter(row -> followed.where().holds(scope.row(row)))
                .forEach(row -> scope.row(row)
                        .said(followed.proposal())
                        .map(Fact::code)
                        .findFirst()
                        .ifPresent(process -> collecting.addAlone(
                                row.at(),
                                Proposals.code(matter.socialSpace(), process),
                                day(row.at()),
                                BigDecimal.ZERO)));
    }

    private static BigDecimal day(Instant at) {
        return BigDecimal.valueOf(LocalDate.ofInstant(at, Measure.ZONE).toEpochDay());
    }

    /** Adds up what one matter gives to the same figure of the same year. */
    private static final class Collecting {

        private final String indicator;
        private final String socialSpace;
        private final Map<Object, Portion> summed = new LinkedHashMap<>();
        private final Collection<Portion> alone = new ArrayList<>();

        Collecting(String indicator, String socialSpace) {
            this.indicator = indicator;
            this.socialSpace = socialSpace;
        }

        void add(Instant at, @Nullable String code, BigDecimal numerator, BigDecimal denominator) {
            var portion = portion(at, code, numerator, denominator);
            summed.merge(
                    List.of(portion.year(), String.valueOf(code)),
                    portion,
                    (one, other) -> portion(
                            at,
                            code,
                            one.numerator().add(other.numerator()),
                            one.denominator().add(other.denominator())));
        }

        void addAlone(Instant at, @Nullable String code, BigDecimal numerator, BigDecimal denominator) {
            alone.add(portion(at, code, numerator, denominator));
        }

        private Portion portion(Instant at, @Nullable String code, BigDecimal numerator, BigDecimal denominator) {
            return new Portion(
                    indicator,
                    LocalDate.ofInstant(at, Measure.ZONE).getYear(),
                    socialSpace,
                    code,
                    numerator.setScale(DECIMALS, RoundingMode.HALF_UP),
                    denominator.setScale(DECIMALS, RoundingMode.HALF_UP),
                    1);
        }

        List<Portion> portions() {
            var all = new ArrayList<>(summed.values());
            all.addAll(alone);
            return all;
        }
    }
}
