package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.ByFormula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions of a formula that differ by little: what lies between what is shown of them is never a small count. */
class TwoFormulasBesideEachOtherTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();
    private static final int YEAR = 2025;

    @ParameterizedTest
    @EnumSource(Audience.class)
    void noDifferenceOfWhatIsShownIsSmall(Audience audience) {
        var random = new Random(audience.ordinal());
        var hidden = 0;
        for (var run = 0; run < 4_000; run++) {
            var versions = versions(random, audience);
            var seen = seen(versions, audience);

            assertThat(seen).hasSameSizeAs(versions);
            assertThat(seen.getLast()).isEqualTo(versions.getLast());
            for (var one : seen) {
                for (var other : seen) {
                    assertThat(differences(one.figure(), other.figure()))
                            .as("%s beside %s", one.figure(), other.figure())
                            .allMatch(difference -> difference == 0 || difference >= audience.shownFrom());
                }
            }
            hidden += (int) Stream.of(0, 1, 2)
                    .filter(place -> seen.get(place).figure().state()
                            != versions.get(place).figure().state())
                    .count();
        }
        // whoever works there sees it all; of others something was hidden, and not only now and then
        assertThat(hidden).matches(times -> audience == Audience.OWN ? times == 0 : times > 200);
    }

    @Test
    void whatIsTheSameOrFarApartStays() {
        var versions = List.of(count(1, 40), count(2, 17), count(3, 17));

        assertThat(seen(versions, Audience.PUBLIC)).isEqualTo(versions);
    }

    @Test
    void whatIsHiddenGivesNothingAway() {
        var seen = seen(List.of(count(1, 20), count(2, 17)), Audience.PUBLIC);

        assertThat(seen.getFirst().figure().state()).isEqualTo(State.HIDDEN);
        assertThat(seen.getFirst().figure().value()).isNull();
        assertThat(seen.getLast().figure().value()).isEqualByComparingTo("17");
    }

    private static List<ByFormula> seen(List<ByFormula> versions, Audience audience) {
        return Trials.besideEachOther(versions, ShippedWeighing.asDelivered().cells(audience));
    }

    /** Three: counts, or shares whose parts move a little. */
    private static List<ByFormula> versions(Random random, Audience audience) {
        var isShare = random.nextBoolean();
        var whole = random.nextInt(5, 60);
        var part = random.nextInt(whole + 1);
        var versions = new ArrayList<ByFormula>();
        for (var version = 1; version <= 3; version++) {
            var one = Math.max(0, part + random.nextInt(-7, 8));
            var all = Math.max(one, whole + random.nextInt(-7, 8));
            versions.add(
                    isShare && all > 0
                            ? figure(
                                    version,
                                    "KM-05",
                                    Tally.divided(BigDecimal.valueOf(one), BigDecimal.valueOf(all)),
                                    audience)
                            : figure(version, "KM-01", Tally.counted(BigDecimal.valueOf(all)), audience));
        }
        return versions;
    }

    private static ByFormula count(int version, long count) {
        return figure(version, "KM-01", Tally.counted(BigDecimal.valueOf(count)), Audience.PUBLIC);
    }

    private static ByFormula figure(int version, String indicator, Tally tally, Audience audience) {
        var defined = CATALOGUE.find(indicator).orElseThrow();
        return new ByFormula(
                version, null, new Seen(ShippedWeighing.asDelivered(), audience).of(defined, YEAR, tally, null, 0));
    }

    /** Of counts, parts, wholes and rests, wherever both are shown. */
    private static List<Long> differences(Figure one, Figure other) {
        if (one.state() != State.SHOWN || other.state() != State.SHOWN) {
            return List.of();
        }
        var differences = new ArrayList<Long>();
        differences.add(apart(one.numerator(), other.numerator()));
        if (one.denominator() != null && other.denominator() != null) {
            differences.add(apart(one.denominator(), other.denominator()));
            differences.add(apart(
                    one.denominator().subtract(one.numerator()),
                    other.denominator().subtract(other.numerator())));
        }
        return differences;
    }

    private static long apart(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().longValueExact();
    }
}
