package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.List;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A formula tried out on what has happened.
 *
 * @param before by the formula that counts now; null of a new indicator
 * @param matters those that add to one of both; empty for whoever reads no matters
 * @param lookedAt how many matters were gone through
 * @param complete whether these are all there are
 */
public record IndicatorTrial(
        @Nullable Figure before, Figure now, List<Compared> matters, int lookedAt, boolean complete) {

    public IndicatorTrial {
        matters = List.copyOf(matters);
    }

    /** The same, with the new figure as it may be seen beside others. */
    IndicatorTrial showing(Figure figure) {
        return new IndicatorTrial(before, figure, matters, lookedAt, complete);
    }

    /** What one matter adds by each formula; null: nothing. */
    public record Compared(
            Matter matter, @Nullable Share before, @Nullable Share now) {}

    public record Share(BigDecimal numerator, BigDecimal denominator) {}
}
