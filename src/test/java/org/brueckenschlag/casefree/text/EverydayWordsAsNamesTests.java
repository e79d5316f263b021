package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two words of every day are a name where they stand together as names do. Nobody in these sentences exists. */
class EverydayWordsAsNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beratung für Frau Müller",
                "Hilfe für Herrn Weber",
                "Termin für Frau Kaltofen",
                "Als Frau Koch kam, war es laut",
                "Eine Frau Schneider hat angerufen"
            })
    void whoHasASalutationIsSomebodyEvenWhereTheNameIsATrade(String note) {
        Asked.findsSomebodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raum für Familien und Vereine",
                "Kurs für Frau und Kind",
                "Eine Frau Mitte vierzig leitet den Treff",
                "Sie sprach als Frau und Mutter",
                "Jede Frau Anfang zwanzig war dabei"
            })
    void aSalutationWithoutANameIsNobody(String note) {
        Asked.findsNobodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Absprache mit Frank Sommer getroffen",
                "Frank Sommer sagt für alle zu",
                "Der Vorschlag von Otto Koch liegt vor",
                "Gestern kam Max Schneider dazu",
                "Deniz Kaya vertritt die Jugendgruppe",
                "Zafer Çelik vertritt die Jugendgruppe",
                "Toplantıya Barış Yıldız da geldi",
                "The keys are with Mark Miller now",
                "Петиції підписує Надія Мороз для всіх",
                "Rückmeldung von Petra Herbst steht aus",
            })
    void twoOfThemAreSomebody(String note) {
        Asked.findsSomebodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rose und Winter sind keine Themen der Runde",
                "Frank und frei gesprochen, alle einig",
                "Im August Freitag und Samstag geschlossen",
                "Kiosk Deniz Yıldız schließt um 23 Uhr",
                "Verein Deniz Kaya Spor trainiert dienstags",
                "They met in Grace Hall and in Rose Lane",
                "Will the group meet? May Day is a holiday",
                "Bahar geldi, gruplar parkta buluşuyor",
                "Sommer, Winter, Herbst: gleiche Ruhezeiten",
            })
    void whatIsCalledSoIsNobody(String note) {
        Asked.findsNobodyIn(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nur Koch stimmte dagegen", "Rückfrage, laut Otto klappt es"})
    void whereItCouldBeEitherItIsAsked(String note) {
        assertThat(Asked.about(note)).extracting(TextFinding::certainty).containsOnly(Certainty.LIKELY);
    }
}
