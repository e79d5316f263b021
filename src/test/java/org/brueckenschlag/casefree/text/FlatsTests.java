package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A flat without its street is a doubt; with it, it belongs to an address. */
class FlatsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. OG links beschwert sich",
                "3.OG li. beschwert sich",
                "links im 3. OG wird gelacht",
                "Erdgeschoss rechts beschwert sich",
                "dritte Etage mitte beschwert sich",
                "Wohnung 12 beschwert sich",
                "Whg. Nr. 12 beschwert sich",
                "4. Stock Wohnung 7 beschwert sich",
                "Şikâyet daire 5 için yapıldı",
                "Skarga na mieszkanie nr 14 przy klatce",
                "Скарга на квартиру 14 у будинку",
            })
    void isADoubt(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::kind, TextFinding::certainty)
                .contains(tuple(TextKind.ADDRESS, Certainty.LIKELY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. OG und 4. OG nutzen den Trockenraum im Wechsel",
                "Der Raum der Gruppe liegt im 3. OG links",
                "Es fehlen 12 Wohnungen und 3 Stellplätze",
                "Wohnung 3 Zimmer gesucht, sagt der Aushang",
                "Wohnung 12 qm zu klein, sagt die Gruppe",
                "Wohnungen 1.200 saniert",
                "Der Aufzug im Erdgeschoss klemmt, rechts und links auch",
            })
    void roomsOfGroupsAndCountsAreNone(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lindenstraße 4, 3. OG links", "Lindenstraße 4, Wohnung 12"})
    void behindItsStreetItIsAnAddress(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::kind, TextFinding::start, TextFinding::end, TextFinding::certainty)
                .containsExactly(tuple(TextKind.ADDRESS, 0, note.length(), Certainty.CERTAIN));
    }
}
