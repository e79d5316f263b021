package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Nesting.Pair;
import org.brueckenschlag.wirkungsdialog.NestingInMatters.Added;
import org.brueckenschlag.wirkungsdialog.NestingInMatters.Place;
import org.junit.jupiter.api.Test;

/** Enquiries, and how early they came: two formulas of different kinds about the same matters. */
class NestingInMattersTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final IndicatorCatalogue.Defined ENQUIRIES = defined("KM-01");
    private static final IndicatorCatalogue.Defined EARLY = defined("KM-15");
    private static final Place ASKED = new Place(ENQUIRIES, true);
    private static final Place ANALYSED = new Place(EARLY, false);

    private final Added added = new Added();

    @Test
    void whoeverIsInTheOneIsInTheOther() {
        enquired("KM-1", "KM-2", "KM-3");
        analysed("KM-1", "KM-3");

        assertThat(added.isInside(ANALYSED, ASKED)).isTrue();
        assertThat(added.isInside(ASKED, ANALYSED)).isFalse();
    }

    @Test
    void oneThatIsNotInTheOtherIsEnoughToTellNothing() {
        enquired("KM-1", "KM-2", "KM-3");
        analysed("KM-1", "KM-4");

        assertThat(added.isInside(ANALYSED, ASKED)).isFalse();
    }

    @Test
    void whoIsCountedTwiceInTheOneAndOnceInTheOtherIsNotInside() {
        enquired("KM-1", "KM-2");
        analysed("KM-1", "KM-1");

        assertThat(added.isInside(ANALYSED, ASKED)).isFalse();
    }

    @Test
    void whatIsInsideAndLeavesFewIsHidden() {
        var seen = new Seen(ShippedWeighing.asDelivered(), Audience.PUBLIC);
        var defined = List.of(ENQUIRIES, EARLY);
        var figures = List.of(
                seen.of(ENQUIRIES, 2025, Tally.counted(BigDecimal.valueOf(14)), null, 0),
                seen.of(EARLY, 2025, Tally.divided(BigDecimal.valueOf(6), BigDecimal.valueOf(12)), null, 0));
        var cells = SmallCells.of(Audience.PUBLIC);
        var inside = Set.of(
                new Pair(Counted.by(EARLY).getLast(), Counted.by(ENQUIRIES).getFirst()));

        assertThat(LinkedFigures.protect(defined, figures, cells, List.of()))
                .extracting(Figure::state)
                .as("by their formulas they have nothing to do with each other")
                .containsExactly(State.SHOWN, State.SHOWN);
        assertThat(LinkedFigures.protect(defined, figures, cells, List.of(), pairs -> inside))
                .extracting(Figure::state)
                .containsExactly(State.SHOWN, State.HIDDEN);
    }

    private void enquired(String... matters) {
        for (var matter : matters) {
            added.add("KM-01", matter, BigDecimal.ONE, BigDecimal.ZERO);
        }
    }

    private void analysed(String... matters) {
        for (var matter : matters) {
            added.add("KM-15", matter, BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    private static IndicatorCatalogue.Defined defined(String id) {
        return CATALOGUE.find(id).orElseThrow();
    }
}
