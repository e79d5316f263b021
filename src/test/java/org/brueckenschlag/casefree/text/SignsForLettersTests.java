package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes "Fr@u" means a letter, and everybody reads one. */
class SignsForLettersTests {

    @ParameterizedTest
    @CsvSource({
        "Fr@u Yi1maz, Frau Yilmaz",
        "FR@U, FRAU",
        "H3rr, Herr",
        "Se1im, Selim",
        "Kr1stina, Kristina",
        "Ro$e5tein, Rosestein",
        "M4rt|n, Martln",
        "P\u20ACtra, Petra",
        "To!ne7ar, Toinetar",
    })
    void areReadAsLetters(String written, String read) {
        assertThat(SignsForLetters.read(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raum 2.04",
                "C01X00T47",
                "CO2",
                "3D",
                "anna@example.org",
                "B2B",
                "KW 14",
                "1. FC",
                "@aylin",
                "a1b2c3d4"
            })
    void stayWhereTheyAreNone(String text) {
        assertThat(SignsForLetters.read(text)).isSameAs(text);
    }

    @Test
    void areFoundWhereTheyStand() {
        assertThat(Recognisers.shipped().find("Gestern kam Fr@u Yilm@z dazu", Vocabulary.none()))
                .extracting(TextFinding::kind, TextFinding::start, TextFinding::end, TextFinding::certainty)
                .containsExactly(tuple(TextKind.PERSON_NAME, 12, 23, Certainty.CERTAIN));
    }

    @Test
    void hideNoNameThatIsFoundWithoutThem() {
        assertThat(Recognisers.shipped().find("Danke!Mehmet hat geholfen", Vocabulary.none()))
                .extracting(TextFinding::kind)
                .containsExactly(TextKind.SINGLE_NAME);
    }
}
