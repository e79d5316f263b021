package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind a role stands who has it, or the club, board or group for which somebody has it. */
class RolesOfBodiesAndPersonsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trainer Schwarz Weiß Essen sagt die Halle zu",
                "Trainer Schwarz-Weiß Essen sagt die Halle zu",
                "Trainer Schwarz/Weiß Essen sagt die Halle zu",
                "Vorsitzende Elternrat Nord bittet um einen Termin",
                "Sprecherin Lindenhof Nord bittet um einen Termin",
                "Leiterin Neue Mitte bittet um einen Termin",
                "Obmann Borussia Hohenlimburg bittet um einen Termin",
                "Torwarttrainer Viktoria Heiden bittet um einen Termin",
                "Platzwart TuS Alstedde bittet um einen Termin",
                "Captain Black and White Rovers asked for lights",
                "Antrenör Sarı Siyah Gençlik sahayı boşaltıyor",
                "Trener Biało Czerwoni Północ oddał klucze do hali",
            })
    void aBodyIsNobody(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trainer Petra Schwarz sagt die Halle zu",
                "Herr Schwarz sagt die Halle zu",
                "Frau Nord bittet um einen Termin",
                "Jutta Nord bittet um einen Termin",
                "Frau Neue bittet um einen Termin",
                "Trainerin Viktoria Heiden bittet um einen Termin",
                "Kassenwart Brüggenkötter bittet um einen Termin",
                "Jugendleiterin Aylin Sönmezer bittet um einen Termin",
                "Kapitän Baris Tekinsoy will die Anlage reparieren",
                "Ehrenamtskoordinatorin Beate Lüttkenhaus schickt Leute",
                "Protokoll: Stallmeier, Kerstin",
                "Frau al-Hamwi brachte Tee",
                "\u0639\u0628\u062F \u0627\u0644\u0644\u0647 \u0627\u0644\u0645\u0635\u0631\u064A \u064A\u0631\u0641\u0636",
            })
    void aPersonIsSomebody(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::certainty)
                .contains(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kleine Yasemin weint am Zaun", "Platzwartin Kowalke mäht mittwochs"})
    void aDoubtIsSaid(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::certainty)
                .containsOnly(Certainty.LIKELY);
    }
}
