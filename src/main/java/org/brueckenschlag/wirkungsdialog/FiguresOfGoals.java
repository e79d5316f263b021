package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.tasks.GoalFigures;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the process {@code wirkungsdialog} shows of each goal: its figure since the beginning of the year with both
 * parts, and what its decision tables need to tell whether that is enough by now.
 */
@Component
class FiguresOfGoals implements GoalFigures {

    private static final int MONTHS = 12;
    private static final int WHOLE = 100;

    private final KnownIndicators indicators;
    private final Reckoning reckoning;
    private final WeighingTables tables;
    private final Clock clock;

    FiguresOfGoals(KnownIndicators indicators, Reckoning reckoning, WeighingTables tables, Clock clock) {
        this.indicators = indicators;
        this.reckoning = reckoning;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Standing of(AgencyId agency, Map<String, Object> known) {
        if (!(known.get("planjahr") instanceof Number planned)) {
            return new Standing(Map.of(), List.of());
        }
        var year = planned.intValue();
        var reckoned = reckoning.between(agency, year, year);
        var weighing = tables.of(agency);
        var catalogue = indicators.of(agency);
        var goals = rows(known.get("ziele")).stream()
                .map(goal -> goal(goal, year, reckoned, weighing, catalogue, supplement(known, goal)))
                .toList();
        return new Standing(ofYear(year), goals);
    }

    private Map<String, Object> ofYear(int year) {
        var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
        var begins = LocalDate.of(year, 1, 1);
        var days = begins.lengthOfYear();
        var over = Math.clamp(today.toEpochDay() - begins.toEpochDay(), 0, days);
        var left = today.getYear() < year ? MONTHS : today.getYear() > year ? 0 : MONTHS - today.getMonthValue();
        return Map.of(
                "berechnet_am", today.toString(),
                "verbleibende_monate", (long) left,
                "jahresanteil_prozent", (long) (WHOLE * over / days));
    }

    private Map<String, @Nullable Object> goal(
            Map<?, ?> goal,
            int year,
            Reckoning.Reckoned reckoned,
            Weighing weighing,
            IndicatorCatalogue catalogue,
            @Nullable Number supplement) {
        var row = new HashMap<String, @Nullable Object>();
        for (var key : List.of("ziel_nr", "ziel_code", "indikator_id", "zielwert")) {
            row.put(key, goal.get(key));
        }
        var figure = catalogue
                .find(String.valueOf(goal.get("indikator_id")))
                .map(defined ->
                        new Seen(weighing, Audience.OWN).of(defined, year, reckoned.of(defined, year), null, 0));
        row.put("art", kind(catalogue.find(String.valueOf(goal.get("indikator_id")))));
        row.put("wert", part(figure.map(Figure::value)));
        row.put("zaehler", part(figure.map(Figure::numerator)));
        row.put("nenner", part(figure.map(Figure::denominator)));
        row.put(
                "formelversion",
                figure.map(found -> (long) found.indicator().formulaVersion()).orElse(0L));
        row.put("aussagekraft", strength(figure));
        row.put("ist", supplement == null ? measurable(figure) : (Double) supplement.doubleValue());
        return row;
    }

    /** How a goal in such a figure is reached: bit by bit in the year, at any time, or by staying below it. */
    private static String kind(Optional<IndicatorCatalogue.Defined> defined) {
        if (defined.map(found -> found.indicator().target())
                .filter(Target.AtMost.class::isInstance)
                .isPresent()) {
            return "hoechstens";
        }
        var adds = defined.map(IndicatorCatalogue.Defined::formula)
                .filter(formula -> formula instanceof Formula.Counting
                        || formula instanceof Formula.Sum
                        || formula instanceof Formula.Distinct
                        || formula instanceof Formula.Releases
                        || formula instanceof Formula.Counters counters
                                && counters.per().isEmpty())
                .isPresent();
        return adds ? "summe" : "stand";
    }

    private static String strength(Optional<Figure> figure) {
        return figure.map(found -> switch (found.state()) {
                    case SHOWN -> found.interpretable() ? "genug" : "zu_wenige";
                    case HIDDEN, EMPTY -> "nichts";
                    case NOT_COLLECTED -> "nicht_erhoben";
                })
                .orElse("nicht_erhoben");
    }

    /** What is too little to draw conclusions from has no traffic light either. */
    private static @Nullable Double measurable(Optional<Figure> figure) {
        return part(figure.filter(Figure::interpretable).map(Figure::value));
    }

    private static @Nullable Double part(Optional<BigDecimal> part) {
        return part.map(BigDecimal::doubleValue).orElse(null);
    }

    /** What was added by hand to the last figures of that goal, with a reason. */
    private static @Nullable Number supplement(Map<String, Object> known, Map<?, ?> goal) {
        return rows(known.get("indikatorwerte")).stream()
                .filter(row -> row.get("ziel_nr") instanceof Number one
                        && goal.get("ziel_nr") instanceof Number other
                        && one.longValue() == other.longValue())
                .map(row -> row.get("nachtrag"))
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<Map<?, ?>> rows(@Nullable Object list) {
        return list instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(row -> (Map<?, ?>) row)
                        .toList()
                : List.of();
    }
}
