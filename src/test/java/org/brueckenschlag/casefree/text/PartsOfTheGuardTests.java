package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finding names rests on: what one part alone finds is missed without it. Nobody in these sentences exists. */
class PartsOfTheGuardTests {

    @ParameterizedTest
    @CsvSource({
        "LISTS, Gestern half Svetlana beim Aufbau",
        "PROPER_NOUNS, 'Knipschild meint, die Gruppe sei zu laut'",
        "CONTEXT, Gespräch mit Frau Quernheim geführt",
        "CONTEXT, Die Tochter des Hausmeisters war dabei",
    })
    void eachFindsWhatTheOthersMiss(Part part, String note) {
        var others = new Recognisers(EnumSet.complementOf(EnumSet.of(part)));

        assertThat(Recognisers.shipped().find(note, Vocabulary.none())).isNotEmpty();
        assertThat(others.find(note, Vocabulary.none())).isEmpty();
    }

    @Test
    void numbersNeedNoneOfThem() {
        assertThat(new Recognisers(EnumSet.noneOf(Part.class)).find("Tel. 0176 04069012", Vocabulary.none()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(TextKind.PHONE));
    }
}
