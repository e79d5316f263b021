package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;

/**
 * Rows about figures in answers, as an audience sees them: the same numbers are hidden as among the figures of the
 * year. A row that names an {@code indikator_id} is one about a figure, wherever it stands.
 */
final class HiddenFigures {

    static final String INDICATOR = "indikator_id";

    private static final String VALUE = "wert";
    private static final String NUMERATOR = "zaehler";
    private static final String DENOMINATOR = "nenner";
    private static final String SUPPLEMENTED = "nachtrag";
    private static final String REACHED = "ist";
    private static final String BASELINE = "ausgangswert";

    /** Together with the target they would tell what has been reached. */
    private static final List<String> JUDGED = List.of("ampel", "korrektur", "begruendung_code");

    private final IndicatorCatalogue catalogue;
    private final Seen seen;
    private final SmallCells cells;
    private final Set<String> hiddenInYear = new HashSet<>();
    private final Set<String> hiddenInYearBefore = new HashSet<>();

    /** @param ofYear the figures of the year that the answers are about, as the audience sees them; may be none */
    HiddenFigures(IndicatorCatalogue catalogue, Weighing weighing, Audience audience, List<Trend> ofYear) {
        this.catalogue = catalogue;
        this.seen = new Seen(weighing, audience);
        this.cells = weighing.cells(audience);
        for (var trend : ofYear) {
            if (trend.now().state() == State.HIDDEN) {
                hiddenInYear.add(trend.now().indicator().id());
            }
            if (trend.before().getLast().state() == State.HIDDEN) {
                hiddenInYearBefore.add(trend.now().indicator().id());
            }
        }
    }

    Map<String, Object> in(Map<String, Object> answers) {
        var shown = new HashMap<>(answers);
        shown.replaceAll((key, value) -> seen(value));
        return shown;
    }

    private Object seen(Object value) {
        if (value instanceof List<?> list) {
            var rows = list.stream().map(each -> seen(each)).toList();
            besideEachOther(rows);
            return rows;
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new HashMap<String, Object>();
            map.forEach((key, entry) -> {
                if (entry != null) {
                    copy.put(String.valueOf(key), seen(entry));
                }
            });
            catalogue.find(String.valueOf(copy.get(INDICATOR))).ifPresent(defined -> hide(copy, defined));
            return copy;
        }
        return value;
    }

    /** Rows of one list tell of the same moment. */
    @SuppressWarnings("unchecked") // made here
    private void besideEachOther(List<?> list) {
        var rows = new ArrayList<Map<String, Object>>();
        var defined = new ArrayList<IndicatorCatalogue.Defined>();
        for (var each : list) {
            if (each instanceof Map<?, ?> row) {
                catalogue.find(String.valueOf(row.get(INDICATOR))).ifPresent(found -> {
                    rows.add((Map<String, Object>) row);
                    defined.add(found);
                });
            }
        }
        hideLinked(rows, defined, HiddenFigures::told, row -> cover(row, SmallCells.COVERED, SmallCells.COVERED));
        for (var key : List.of(SUPPLEMENTED, BASELINE)) {
            hideLinked(
                    rows,
                    defined,
                    (row, of) -> LinkedFigures.Told.by(of, false, new Tally(null, number(row, key), null)),
                    row -> replace(row, key, SmallCells.COVERED));
        }
    }

    private void hideLinked(
            List<Map<String, Object>> rows,
            List<IndicatorCatalogue.Defined> defined,
            BiFunction<Map<String, Object>, IndicatorCatalogue.Defined, LinkedFigures.Told> telling,
            Consumer<Map<String, Object>> hide) {
        var told = IntStream.range(0, rows.size())
                .mapToObj(place -> telling.apply(rows.get(place), defined.get(place)))
                .toList();
        LinkedFigures.hidden(told, cells, List.of()).forEach(place -> hide.accept(rows.get(place)));
    }

    /** What a row tells of its year. */
    private static LinkedFigures.Told told(Map<String, Object> row, IndicatorCatalogue.Defined defined) {
        var tally = tally(row);
        var isHidden = row.get(VALUE) instanceof String || row.get(REACHED) instanceof String;
        return LinkedFigures.Told.by(
                defined,
                isHidden,
                tally.numerator() == null && tally.denominator() == null
                        ? new Tally(tally.value(), tally.value(), null)
                        : tally);
    }

    private static Tally tally(Map<String, Object> row) {
        var value = number(row, VALUE);
        return new Tally(
                value == null ? number(row, REACHED) : value, number(row, NUMERATOR), number(row, DENOMINATOR));
    }

    private void hide(Map<String, Object> row, IndicatorCatalogue.Defined defined) {
        var reached = number(row, REACHED);
        var value = number(row, VALUE);
        var tally = tally(row);
        var supplemented = number(row, SUPPLEMENTED);
        if (tally.value() != null && (isOfAnUnknownWhole(defined, tally) || seen.hides(defined, tally))) {
            hide(row, tally.value(), tally.denominator());
        } else if (tally.value() != null
                && hiddenInYear.contains(defined.indicator().id())) {
            cover(row, SmallCells.COVERED, SmallCells.COVERED);
            replace(row, SUPPLEMENTED, SmallCells.COVERED);
        } else if (supplemented != null && value != null && Seen.isCount(defined)) {
            // the difference is a count, too
            hideIfSmall(row, supplemented.subtract(value).abs(), SmallCells.COVERED);
        }
        if (supplemented != null && Seen.isCount(defined)) {
            hideIfSmall(row, supplemented, cells.few());
        }
        if (reached != null && Seen.isCount(defined) && cells.isTooFew(reached.longValue())) {
            hideReached(row, cells.few());
        }
        var baseline = number(row, BASELINE);
        if (baseline != null
                && (isOfAnUnknownWhole(defined, Tally.counted(baseline))
                        || hiddenInYearBefore.contains(defined.indicator().id()))) {
            row.put(BASELINE, SmallCells.COVERED);
        } else if (baseline != null && Seen.isCount(defined) && cells.isTooFew(baseline.longValue())) {
            row.put(BASELINE, cells.few());
        }
    }

    private void hide(Map<String, Object> row, BigDecimal value, @Nullable BigDecimal whole) {
        var instead = whole == null && cells.isTooFew(value.longValue()) ? cells.few() : SmallCells.COVERED;
        cover(row, instead, whole != null && cells.isTooFew(whole.longValue()) ? cells.few() : SmallCells.COVERED);
    }

    private static void cover(Map<String, Object> row, String instead, String insteadOfWhole) {
        replace(row, VALUE, instead);
        replace(row, NUMERATOR, instead);
        replace(row, DENOMINATOR, insteadOfWhole);
        hideReached(row, instead);
    }

    private static void hideReached(Map<String, Object> row, String instead) {
        if (row.containsKey(REACHED)) {
            row.put(REACHED, instead);
            JUDGED.forEach(key -> replace(row, key, SmallCells.COVERED));
        }
    }

    private void hideIfSmall(Map<String, Object> row, BigDecimal count, String instead) {
        if (cells.isTooFew(count.longValue())) {
            row.put(SUPPLEMENTED, instead);
        }
    }

    /** A share, mean or median that came without what it was divided by. */
    private static boolean isOfAnUnknownWhole(IndicatorCatalogue.Defined defined, Tally tally) {
        return tally.denominator() == null
                && switch (defined.formula()) {
                    case Formula.Counting unused -> false;
                    case Formula.Sum unused -> false;
                    case Formula.Distinct unused -> false;
                    case Formula.Releases unused -> false;
                    case Formula.Counters counters -> !counters.per().isEmpty();
                    default -> true;
                };
    }

    private static void replace(Map<String, Object> row, String key, String instead) {
        row.computeIfPresent(key, (unused, value) -> instead);
    }

    private static @Nullable BigDecimal number(Map<String, Object> row, String key) {
        return row.get(key) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
