package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small numbers, and what they say about a target. */
class WhoSeesWhichFigureTests {

    private static final IndicatorCatalogue CATALOGUE = new IndicatorCatalogue();

    @ParameterizedTest
    @CsvSource({
        "OWN, 9, 12, SHOWN",
        "PRUEFUNG, 9, 12, SHOWN",
        "PUBLIC, 9, 12, HIDDEN",
        "PRUEFUNG, 10, 12, HIDDEN",
        "PUBLIC, 7, 12, SHOWN",
        "PUBLIC, 0, 12, SHOWN",
        "PUBLIC, 12, 12, SHOWN",
        "PUBLIC, 4, 4, HIDDEN",
        "PRUEFUNG, 2, 2, HIDDEN",
        "OWN, 1, 1, SHOWN",
    })
    void aShare(Audience audience, long numerator, long denominator, State state) {
        assertThat(share("KM-05", audience, numerator, denominator, 0).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"OWN, 1, SHOWN", "PRUEFUNG, 2, HIDDEN", "PUBLIC, 4, HIDDEN", "PUBLIC, 5, SHOWN", "PUBLIC, 0, SHOWN"})
    void aCount(Audience audience, long count, State state) {
        var defined = CATALOGUE.find("KM-01").orElseThrow();

        assertThat(new Seen(ShippedWeighing.asDelivered(), audience)
                        .of(defined, 2025, Tally.counted(BigDecimal.valueOf(count)), null, 0)
                        .state())
                .isEqualTo(state);
    }

    /** At least 50: nine tenths of it are as good as reached, below six tenths it is missed. */
    @ParameterizedTest
    @CsvSource({
        "50, 100, 0, GREEN",
        "45, 100, 0, GREEN",
        "44, 100, 3, YELLOW",
        "44, 100, 2, RED",
        "29, 100, 9, RED",
        "4, 4, 0, NONE",
    })
    void theTrafficLight(long numerator, long denominator, int monthsLeft, Light light) {
        assertThat(share("KM-05", Audience.OWN, numerator, denominator, monthsLeft)
                        .light())
                .isEqualTo(light);
    }

    /** 60 to 85 per cent: more is too much of a good thing, since then only easy matters are taken. */
    @ParameterizedTest
    @CsvSource({"70, GREEN", "60, GREEN", "85, GREEN", "95, RED", "50, RED"})
    void theTrafficLightOfABand(long percent, Light light) {
        assertThat(share("KM-08", Audience.OWN, percent, 100, 0).light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"40, 41, GREEN", "40, 40, RED", "40, 20, RED"})
    void theTrafficLightOfWhatShallRise(long before, long now, Light light) {
        var last = share("KM-15", Audience.OWN, before, 100, 0);
        var defined = CATALOGUE.find("KM-15").orElseThrow();
        var tally = Tally.divided(BigDecimal.valueOf(now), BigDecimal.valueOf(100));

        assertThat(new Seen(ShippedWeighing.asDelivered(), Audience.OWN)
                        .of(defined, 2025, tally, last, 0)
                        .light())
                .isEqualTo(light);
    }

    private static Figure share(String id, Audience audience, long numerator, long denominator, int monthsLeft) {
        var defined = CATALOGUE.find(id).orElseThrow();
        var tally = Tally.divided(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return new Seen(ShippedWeighing.asDelivered(), audience).of(defined, 2025, tally, null, monthsLeft);
    }
}
