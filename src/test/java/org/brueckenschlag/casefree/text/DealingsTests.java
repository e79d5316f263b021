package org.brueckenschlag.casefree.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * With whom one quarrels or speaks is somebody, even where no list knows the name. Nobody in these sentences exists.
 */
class DealingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Streit mit Oberscheid | Oberscheid",
                "Streit vor allem mit Quastenberg, die anderen sind ruhig | Quastenberg",
                "mit Rose Winter gesprochen | Rose Winter",
                "Gestern mit Rose Winter lange telefoniert | Rose Winter",
            })
    void oneIsFound(String note, String somebody) {
        Asked.findsNothingBut(somebody, note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Streit mit Vermieter und Ärger mit Wohnungsunternehmen",
                "Gespräch mit Hausmeister, Termin mit Jugendamt",
                "Konflikt mit Vodafone wegen Anschluss, Streit mit Nachbarn",
                "Ärger mit Telekom, Rücksprache mit Wohnbau läuft",
                "mit Sommer und Winter gerechnet",
                "mit Eltern gesprochen, mit Leitung telefoniert",
                "Streit mit Kleingartenverein Rosental und mit Bauträger",
                "Streit. Mit Oberscheid endet die Linie 7",
                "Busfahrt mit Oberscheid als Ziel",
                "Streit mit OBERSCHEID-Nord",
            })
    void nobodyIs(String note) {
        Asked.findsNobodyIn(note);
    }
}
