package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.matters.SmallFigures;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the yearly cycle holds of figures, for whoever reads its matter, its tasks, its history or an export: the same
 * numbers are hidden as among the figures of the year. A row that names an {@code indikator_id} is one about a figure,
 * wherever it stands.
 */
@Component
class FiguresForReader implements SmallFigures {

    private static final String INDICATOR = "indikator_id";
    private static final String VALUE = "wert";
    private static final String NUMERATOR = "zaehler";
    private static final String DENOMINATOR = "nenner";
    private static final String SUPPLEMENTED = "nachtrag";
    private static final String REACHED = "ist";

    /** Together with the target they would tell what has been reached. */
    private static final List<String> JUDGED = List.of("ampel", "korrektur", "begruendung_code");

    private final IndicatorCatalogue catalogue;

    FiguresForReader(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<String, Object> seenBy(Audience audience, AgencyId agency, Map<String, Object> answers) {
        if (audience == Audience.OWN) {
            return answers;
        }
        var cells = SmallCells.of(audience);
        var seen = new HashMap<>(answers);
        seen.replaceAll((key, value) -> seen(value, cells));
        return seen;
    }

    private Object seen(Object value, SmallCells cells) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> seen(each, cells)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new HashMap<String, Object>();
            map.forEach((key, entry) -> {
                if (entry != null) {
                    copy.put(String.valueOf(key), seen(entry, cells));
                }
            });
            catalogue.find(String.valueOf(copy.get(INDICATOR))).ifPresent(defined -> hide(copy, defined, cells));
            return copy;
        }
        return value;
    }

    private static void hide(Map<String, Object> row, IndicatorCatalogue.Defined defined, SmallCells cells) {
        var reached = number(row, REACHED);
        var value = number(row, VALUE);
        var tally = new Tally(value == null ? reached : value, number(row, NUMERATOR), number(row, DENOMINATOR));
        var supplemented = number(row, SUPPLEMENTED);
        if (tally.value() != null && (isOfAnUnknownWhole(defined, tally) || new Seen(cells).hides(defined, tally))) {
            hide(row, tally.value(), tally.denominator(), cells);
        } else if (supplemented != null && value != null && Seen.isCount(defined)) {
            // the difference is a count, too
            hideIfSmall(row, supplemented.subtract(value).abs(), SmallCells.COVERED, cells);
        }
        if (supplemented != null && Seen.isCount(defined)) {
            hideIfSmall(row, supplemented, cells.few(), cells);
        }
        if (reached != null && Seen.isCount(defined) && cells.isTooFew(reached.longValue())) {
            hideReached(row, cells.few());
        }
    }

    private static void hide(Map<String, Object> row, BigDecimal value, @Nullable BigDecimal whole, SmallCells cells) {
        var instead = whole == null && cells.isTooFew(value.longValue()) ? cells.few() : SmallCells.COVERED;
        replace(row, VALUE, instead);
        replace(row, NUMERATOR, instead);
        replace(
                row,
                DENOMINATOR,
                whole != null && cells.isTooFew(whole.longValue()) ? cells.few() : SmallCells.COVERED);
        hideReached(row, instead);
    }

    private static void hideReached(Map<String, Object> row, String instead) {
        if (row.containsKey(REACHED)) {
            row.put(REACHED, instead);
            JUDGED.forEach(key -> replace(row, key, SmallCells.COVERED));
        }
    }

    private static void hideIfSmall(Map<String, Object> row, BigDecimal count, String instead, SmallCells cells) {
        if (cells.isTooFew(count.longValue())) {
            row.put(SUPPLEMENTED, instead);
        }
    }

    /** A share, mean or median that came without what it was divided by. */
    private static boolean isOfAnUnknownWhole(IndicatorCatalogue.Defined defined, Tally tally) {
        return tally.denominator() == null
                && switch (defined.formula()) {
                    case Formula.Count unused -> false;
                    case Formula.Sum unused -> false;
                    case Formula.Distinct unused -> false;
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
