package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what recognisers find at the same place one finding is told. */
class TracesTests {

    private final Traces traces = new Traces();

    private final Note note = Note.of("abcdefghijklmnopqrstuvwxyz");

    @Test
    void nothingIsToldWhereNothingWasFound() {
        assertThat(traces.in(note)).isEmpty();
        assertThat(traces.covers(0, 26)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, false", "0, 6, true", "7, 8, true", "9, 10, true", "10, 12, false", "0, 26, true"})
    void aPlaceIsCoveredFromTheFirstSignToTheLast(int start, int end, boolean isCovered) {
        traces.likely(TextKind.PHONE, 5, 10);

        assertThat(traces.covers(start, end)).isEqualTo(isCovered);
    }

    @Test
    void theCertainOneStaysWhoeverFoundFirst() {
        traces.likely(TextKind.BIRTH_DATE, 2, 8);
        traces.certain(TextKind.PHONE, 6, 12);

        assertThat(traces.in(note)).containsExactly(new TextFinding(TextKind.PHONE, 6, 12, Certainty.CERTAIN));
    }

    @Test
    void ofTwoCertainOnesTheEarlierFoundStays() {
        traces.certain(TextKind.ID_NUMBER, 6, 12);
        traces.certain(TextKind.PHONE, 2, 8);

        assertThat(traces.in(note)).extracting(TextFinding::kind).containsExactly(TextKind.ID_NUMBER);
    }

    @Test
    void neighboursAreToldInTheOrderOfTheText() {
        traces.likely(TextKind.SINGLE_NAME, 20, 24);
        traces.certain(TextKind.PHONE, 5, 10);
        traces.likely(TextKind.INITIALS, 0, 5);
        traces.likely(TextKind.FAMILY, 10, 20);

        assertThat(traces.in(note))
                .extracting(TextFinding::kind)
                .containsExactly(TextKind.INITIALS, TextKind.PHONE, TextKind.FAMILY, TextKind.SINGLE_NAME);
    }

    @Test
    void placesAreThoseOfTheTextAsItWasGiven() {
        var given = Note.of("a\u200Bb\u200Bcd");
        traces.certain(TextKind.PHONE, 1, 3);

        assertThat(traces.in(given)).containsExactly(new TextFinding(TextKind.PHONE, 2, 5, Certainty.CERTAIN));
    }
}
