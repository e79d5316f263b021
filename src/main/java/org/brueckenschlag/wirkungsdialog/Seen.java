package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.jspecify.annotations.Nullable;

/** Turns what was reckoned into what somebody may see: rounded, and hidden where there are too few. */
final class Seen {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Weighing weighing;
    private final SmallCells cells;

    Seen(Weighing weighing, Audience audience) {
        this.weighing = weighing;
        this.cells = weighing.cells(audience);
    }

    /** @param before value of the year before, for targets that compare; null where it is not to be seen */
    Figure of(IndicatorCatalogue.Defined defined, int year, Tally tally, @Nullable Figure before, int monthsLeft) {
        var indicator = defined.indicator();
        if (defined.formula() instanceof Formula.NotCollected) {
            return empty(indicator, year, State.NOT_COLLECTED);
        }
        var value = tally.value();
        if (value == null) {
            return empty(indicator, year, State.EMPTY);
        }
        if (hides(defined, tally)) {
            return empty(indicator, year, State.HIDDEN);
        }
        var shown = rounded(indicator.unit(), inUnit(defined, value));
        var interpretable = weighing.isEnough(tally.denominator());
        return new Figure(
                indicator,
                year,
                State.SHOWN,
                shown,
                part(tally.numerator()),
                part(tally.denominator()),
                interpretable,
                interpretable ? weighing.light(indicator.target(), shown, before, monthsLeft) : Light.NONE);
    }

    /** Whether there is too little behind it to be shown. */
    boolean hides(IndicatorCatalogue.Defined defined, Tally tally) {
        if (tally.value() == null) {
            return false;
        }
        if (tally.denominator() == null) {
            return isCount(defined) && cells.isTooFew(tally.value().longValue());
        }
        var whole = tally.denominator().longValue();
        if (cells.isTooFew(whole)) {
            return true;
        }
        return isShare(defined, tally)
                && tally.numerator() != null
                && !(cells.part(tally.numerator().longValue(), whole) instanceof Cell.Shown);
    }

    /** A count out of a whole; a factor may be more than one. */
    static boolean isShare(IndicatorCatalogue.Defined defined, Tally tally) {
        return !(defined.formula() instanceof Formula.Mean)
                && tally.numerator() != null
                && tally.denominator() != null
                && tally.numerator().signum() >= 0
                && tally.numerator().compareTo(tally.denominator()) <= 0;
    }

    static boolean isCount(IndicatorCatalogue.Defined defined) {
        return defined.indicator().unit() == Unit.COUNT || defined.formula() instanceof Formula.Counting;
    }

    static Figure hidden(Indicator indicator, int year) {
        return empty(indicator, year, State.HIDDEN);
    }

    private static Figure empty(Indicator indicator, int year, State state) {
        return new Figure(indicator, year, state, null, null, null, false, Light.NONE);
    }

    private static BigDecimal rounded(Unit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENT -> rounded(value, 1);
            case COUNT, LANGUAGES -> rounded(value, 0);
            case DAYS, WORKING_DAYS, HOURS -> rounded(value, 1);
            case POINTS, STAGES, SCALE, FACTOR, TYPES -> rounded(value, 2);
        };
    }

    /** A ratio is shown as a percentage; a mean of percentages is one already. */
    private static BigDecimal inUnit(IndicatorCatalogue.Defined defined, BigDecimal value) {
        return defined.indicator().unit() == Unit.PERCENT && !(defined.formula() instanceof Formula.Mean)
                ? value.multiply(HUNDRED)
                : value;
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return plain(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal part(@Nullable BigDecimal part) {
        return part == null ? null : plain(part.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
