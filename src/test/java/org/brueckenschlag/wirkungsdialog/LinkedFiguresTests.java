package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.junit.jupiter.api.Test;

/** Enquiries, talks out of enquiries, agreements out of talks: each count stands in two figures. */
class LinkedFiguresTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final IndicatorCatalogue.Defined ACCEPTED = defined("KM-02");
    private static final IndicatorCatalogue.Defined TALKS = defined("KM-05");
    private static final IndicatorCatalogue.Defined AGREED = defined("KM-08");
    private static final IndicatorCatalogue.Defined ENQUIRIES = defined("KM-01");
    private static final IndicatorCatalogue.Defined TIMES = defined("KM-04");

    private static final SmallCells CELLS = SmallCells.of(Audience.PUBLIC);

    private final Seen seen = new Seen(ShippedWeighing.asDelivered(), Audience.PUBLIC);

    @Test
    void aSmallRestIsNotToldByTwoOtherFigures() {
        // three of twelve were not accepted
        var figures = figures(List.of(ENQUIRIES, ACCEPTED), counted(12), shared(9, 12));
        assertThat(states(figures)).containsExactly("KM-01 SHOWN", "KM-02 HIDDEN");

        var alsoWithTheAccepted = OwnIndicators.outOfAccepted("XX-01");
        figures = figures(List.of(ENQUIRIES, ACCEPTED, alsoWithTheAccepted), counted(12), shared(9, 12), shared(0, 9));

        assertThat(states(figures)).containsExactly("KM-01 SHOWN", "KM-02 HIDDEN", "XX-01 HIDDEN");
    }

    @Test
    void whatIsHiddenForNoReasonOfItsOwnStaysShown() {
        assertThat(states(figures(List.of(ENQUIRIES, ACCEPTED), counted(20), shared(10, 20))))
                .containsExactly("KM-01 SHOWN", "KM-02 SHOWN");
        assertThat(states(figures(List.of(TALKS, AGREED), shared(9, 12), shared(7, 9))))
                .as("of talks out of what was accepted, only one count is told elsewhere")
                .containsExactly("KM-05 HIDDEN", "KM-08 HIDDEN");
        assertThat(states(figures(List.of(TALKS, AGREED), shared(9, 12), shared(9, 9))))
                .containsExactly("KM-05 HIDDEN", "KM-08 SHOWN");
    }

    /** Ten of twelve enquiries were about noise. */
    @Test
    void whatAsksForSomethingMoreTellsASmallRest() {
        var loud = OwnIndicators.loudEnquiries("XX-02");

        assertThat(states(figures(List.of(ENQUIRIES, loud), counted(12), counted(10))))
                .containsExactly("KM-01 SHOWN", "XX-02 HIDDEN");
        assertThat(states(figures(List.of(ENQUIRIES, loud), counted(12), counted(7))))
                .containsExactly("KM-01 SHOWN", "XX-02 SHOWN");
        assertThat(states(figures(List.of(ENQUIRIES, loud), counted(12), counted(12))))
                .containsExactly("KM-01 SHOWN", "XX-02 SHOWN");
    }

    /** Somebody who may try formulas out could ask for one matter after the other. */
    @Test
    void norDoesAFormulaThatIsTriedOut() {
        var shown = figures(List.of(ENQUIRIES), counted(12));

        assertThat(triedOut(shown, 10).state()).isEqualTo(State.HIDDEN);
        assertThat(triedOut(shown, 7).state()).isEqualTo(State.SHOWN);
    }

    /** Ten values of something else: nothing in the formulas says that they are of these matters. */
    @Test
    void norDoesOneThatCountsAnotherKindOfThing() {
        var shown = figures(List.of(ENQUIRIES), counted(12));
        var times = seen.of(TIMES, 2025, new Tally(BigDecimal.TWO, null, BigDecimal.TEN), null, 0);

        assertThat(times.state()).isEqualTo(State.SHOWN);
        assertThat(LinkedFigures.beside(List.of(ENQUIRIES), shown, TIMES, times, CELLS)
                        .state())
                .isEqualTo(State.HIDDEN);
    }

    private Figure triedOut(List<Figure> others, long loud) {
        var draft = OwnIndicators.loudEnquiries("XX-02");
        var figure = seen.of(draft, 2025, counted(loud), null, 0);
        return LinkedFigures.beside(List.of(ENQUIRIES), others, draft, figure, CELLS);
    }

    @Test
    void whatIsHiddenBecauseOfAnEarlierDossierIsNotToldByAnother() {
        var enquiries = Counted.by(ENQUIRIES).getFirst();
        var now = List.of(
                seen.of(ENQUIRIES, 2025, counted(21), null, 0), seen.of(ACCEPTED, 2025, shared(10, 21), null, 0));

        var protectedNow = LinkedFigures.protect(
                List.of(ENQUIRIES, ACCEPTED), now, CELLS, List.of(Map.of(enquiries, BigDecimal.valueOf(20))));

        assertThat(states(protectedNow))
                .as("the dossier before did not show the share")
                .containsExactly("KM-01 HIDDEN", "KM-02 HIDDEN");
    }

    /** Whatever the counts are: of no hidden share are both counts told by figures that are shown. */
    @Test
    void noHiddenShareIsToldByOthers() {
        var random = new Random(28);
        var third = OwnIndicators.outOfAccepted("XX-01");
        var all = List.of(ENQUIRIES, ACCEPTED, third);
        var hidden = 0;
        for (var round = 0; round < 500; round++) {
            var enquiries = random.nextInt(30);
            var accepted = enquiries == 0 ? 0 : random.nextInt(enquiries + 1);
            var some = accepted == 0 ? 0 : random.nextInt(accepted + 1);
            var figures = figures(all, counted(enquiries), shared(accepted, enquiries), shared(some, accepted));
            if (figures.get(1).state() == State.HIDDEN && figures.get(0).state() == State.SHOWN) {
                hidden++;
                assertThat(figures.get(2).state())
                        .as("%s, %s, %s", enquiries, accepted, some)
                        .isNotEqualTo(State.SHOWN);
            }
        }
        assertThat(hidden).isGreaterThan(20);
    }

    private List<Figure> figures(List<IndicatorCatalogue.Defined> all, Tally... tallies) {
        var figures = new ArrayList<Figure>();
        for (var tally : tallies) {
            figures.add(seen.of(all.get(figures.size()), 2025, tally, null, 0));
        }
        return LinkedFigures.protect(all, figures, CELLS, List.of());
    }

    private static List<String> states(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.indicator().id() + " " + figure.state())
                .toList();
    }

    private static Tally counted(long count) {
        return Tally.counted(BigDecimal.valueOf(count));
    }

    private static Tally shared(long upper, long lower) {
        return Tally.divided(BigDecimal.valueOf(upper), BigDecimal.valueOf(lower));
    }

    private static IndicatorCatalogue.Defined defined(String id) {
        return CATALOGUE.find(id).orElseThrow();
    }
}
