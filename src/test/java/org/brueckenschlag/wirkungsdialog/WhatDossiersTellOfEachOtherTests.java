package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.junit.jupiter.api.Test;

/**
 * All figures of a year, frozen twice, for whoever has both dossiers: enquiries, those that were accepted, those about
 * noise, and some tasks out of the accepted ones. Each of the counts stands in two figures, or is part of another.
 */
class WhatDossiersTellOfEachOtherTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue()
            .with(List.of(OwnIndicators.outOfAccepted("XX-01"), OwnIndicators.loudEnquiries("XX-02")));
    private static final AgencyId AGENCY = new AgencyId("nordwinkel");
    private static final int YEAR = 2025;
    private static final int DOSSIERS_TRIED = 600;

    private final Weighing weighing = ShippedWeighing.asDelivered();
    private final SmallCells cells = weighing.cells(Audience.PUBLIC);
    private final Seen seen = new Seen(weighing, Audience.PUBLIC);

    record Year(int enquiries, int accepted, int loud, int some) {

        static Year any(Random random) {
            var enquiries = random.nextInt(30);
            var accepted = random.nextInt(enquiries + 1);
            return new Year(enquiries, accepted, random.nextInt(enquiries + 1), random.nextInt(accepted + 1));
        }

        Year later(Random random) {
            var more = random.nextInt(8);
            var acceptedOfThem = random.nextInt(more + 1);
            return new Year(
                    enquiries + more,
                    accepted + acceptedOfThem,
                    loud + random.nextInt(more + 1),
                    some + random.nextInt(acceptedOfThem + 1));
        }

        Tally of(String indicator) {
            return switch (indicator) {
                case "KM-01" -> Tally.counted(BigDecimal.valueOf(enquiries));
                case "KM-02" -> Tally.divided(BigDecimal.valueOf(accepted), BigDecimal.valueOf(enquiries));
                case "XX-01" -> Tally.divided(BigDecimal.valueOf(some), BigDecimal.valueOf(accepted));
                case "XX-02" -> Tally.counted(BigDecimal.valueOf(loud));
                default -> Tally.NOTHING;
            };
        }
    }

    @Test
    void neitherOneNorBothTogetherTellASmallCount() {
        var random = new Random(7);
        var toldTwice = 0;
        for (var round = 0; round < DOSSIERS_TRIED; round++) {
            var before = Year.any(random);
            var now = before.later(random);
            var first = frozen(before, List.of());
            var second = frozen(now, List.of(first));

            assertThat(small(told(first))).as("%s", before).isEmpty();
            assertThat(small(told(second))).as("%s", now).isEmpty();
            var difference = new HashMap<String, Integer>();
            told(second).forEach((count, value) -> {
                if (told(first).containsKey(count)) {
                    difference.put(count, Math.abs(value - told(first).get(count)));
                }
            });
            assertThat(difference)
                    .as("%s after %s", now, before)
                    .noneSatisfy((count, value) -> assertThat(value).isBetween(1, 4));
            toldTwice += difference.size();
        }
        assertThat(toldTwice).as("what is safe stays").isGreaterThan(DOSSIERS_TRIED);
    }

    private DossierSource.Before frozen(Year year, List<DossierSource.Before> earlier) {
        var trends = TrendsOfYears.of(
                CATALOGUE.all(),
                YEAR,
                YEAR,
                cells,
                (defined, of, unused) ->
                        seen.of(defined, of, year.of(defined.indicator().id()), null, 0));
        var shown = new EarlierDossiers(Map.of(), Map.of(YEAR, earlier), List.of())
                .hiddenIn(new FiguresOfYear(AGENCY, YEAR, trends, List.of(), YearCourse.UNTOLD), CATALOGUE, cells);
        var said = new HashMap<String, DossierSource.Said>();
        for (var trend : shown.figures()) {
            var figure = trend.now();
            said.put(
                    figure.indicator().id(),
                    new DossierSource.Said(
                            figure.state(),
                            figure.value(),
                            figure.numerator(),
                            figure.denominator(),
                            figure.interpretable(),
                            figure.light()));
        }
        return new DossierSource.Before(earlier.size() + 1, said);
    }

    /** All that can be read in it, and what remains of one count without another. */
    private static Map<String, Integer> told(DossierSource.Before dossier) {
        var told = new HashMap<String, Integer>();
        tell(told, dossier, "KM-01", "enquiries", "");
        tell(told, dossier, "KM-02", "accepted", "enquiries");
        tell(told, dossier, "XX-01", "some", "accepted");
        tell(told, dossier, "XX-02", "loud", "");
        rest(told, "enquiries", "accepted");
        rest(told, "enquiries", "loud");
        rest(told, "accepted", "some");
        return told;
    }

    private static void tell(
            Map<String, Integer> told, DossierSource.Before dossier, String indicator, String upper, String lower) {
        var said = dossier.figures().get(indicator);
        if (said.numerator() != null) {
            told.put(upper, said.numerator().intValueExact());
        }
        if (said.denominator() != null) {
            told.put(lower, said.denominator().intValueExact());
        }
    }

    private static void rest(Map<String, Integer> told, String whole, String part) {
        if (told.containsKey(whole) && told.containsKey(part)) {
            told.put(whole + " without " + part, told.get(whole) - told.get(part));
        }
    }

    private static Map<String, Integer> small(Map<String, Integer> told) {
        var small = new HashMap<>(told);
        small.values().removeIf(count -> count < 1 || count > 4);
        return small;
    }
}
