package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.brueckenschlag.casefree.SmallCells;
import org.jspecify.annotations.Nullable;

/** Whoever sees two figures of the same beside each other sees their difference, and that is a count, too. */
final class SmallDifference {

    private final SmallCells cells;

    SmallDifference(SmallCells cells) {
        this.cells = cells;
    }

    /** Whether the count, the part or the rest is different by too few; never where one of them is not shown. */
    boolean isBetween(Figure one, Figure other) {
        return isFew(one.numerator(), other.numerator())
                || isFew(one.denominator(), other.denominator())
                || isFew(rest(one), rest(other));
    }

    /** Whether both are known, and different by too few. */
    boolean isFew(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null
                && other != null
                && cells.isTooFew(
                        one.subtract(other).abs().setScale(0, RoundingMode.UP).longValue());
    }

    boolean isFew(long difference) {
        return cells.isTooFew(Math.abs(difference));
    }

    private static @Nullable BigDecimal rest(Figure figure) {
        var part = figure.numerator();
        var whole = figure.denominator();
        return part == null || whole == null ? null : whole.subtract(part);
    }
}
