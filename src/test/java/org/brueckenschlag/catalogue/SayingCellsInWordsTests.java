package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a layperson reads in a table instead of FEEL. */
class SayingCellsInWordsTests {

    private static final DraftTable TABLE =
            DraftTable.of(ChangingATableTests.shipped("wirkungsdialog/jahrestermine.dmn"));
    private static final Column ASKED = new Column("I", "Frage", "frage", "", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    -                                       | beliebig
                    ''                                      | beliebig
                    >= 3                                    | mindestens 3
                    < 0.5                                   | weniger als 0,5
                    [3..6]                                  | 3 bis 6
                    2,3                                     | 2 oder 3
                    < 2, > 5                                | weniger als 2 oder mehr als 5
                    not(2, 3)                               | alles außer 2 und 3
                    "rot","blau"                            | rot oder blau
                    not("rot","blau")                       | alles außer rot und blau
                    null                                    | keine Antwort
                    not(null)                               | beantwortet
                    < 3, null                               | weniger als 3 oder keine Antwort
                    "2026-06-01"                            | 1. Juni 2026
                    >= "2026-06-01"                         | ab 1. Juni 2026
                    < date("2026-06-01")                    | vor dem 1. Juni 2026
                    ["2026-01-01".."2026-06-30"]            | 1. Januar 2026 bis 30. Juni 2026
                    "3 WT"                                  | 3 Arbeitstage
                    "PT24H"                                 | 24 Stunden
                    "P1M"                                   | 1 Monat
                    string(date(termin) - duration("P14D")) | 14 Tage vor „termin“
                    string(planjahr - 1) + "-10-31"         | 31. Oktober, 1 Jahr vor „Planjahr“
                    string(planjahr + 0) + "-01-31"         | 31. Januar im Jahr „Planjahr“
                    string(planjahr) + "-02-31"             | string(planjahr) + "-02-31"
                    planjahr                                | dasselbe wie „Planjahr“
                    if wahl = "a" then "x" else "y"         | x, wenn „wahl“ „a“ ist; sonst y
                    if a = 1 then 2 else if b > 1 then 3 else 4 | 2, wenn „a“ 1 ist; sonst 3, wenn „b“ mehr als 1 ist; sonst 4
                    noetig = true                           | ja, wenn „noetig“ zutrifft
                    count(x) > 3                            | ja, wenn die Zahl der Einträge bei „x“ mehr als 3 ist
                    every x in y satisfies x > 3            | every x in y satisfies x > 3
                    """)
    void inGerman(String feel, String words) {
        assertThat(words(Texts.in(Texts.GERMAN)).asked(ASKED, feel)).isEqualTo(words);
    }

    @Test
    void inTheReadersLanguage() {
        assertThat(words(Texts.in(Texts.ENGLISH)).asked(ASKED, "< 0.5, \"2026-06-01\""))
                .isEqualTo("less than 0.5 or 1 June 2026");
        assertThat(words(Texts.in(Texts.TURKISH)).asked(ASKED, "\"P3M\"")).isEqualTo("3 ay");
    }

    @Test
    void aResultThatIsEmptyIsNothing() {
        assertThat(words(Texts.in(Texts.GERMAN)).given(ASKED, "null")).isEqualTo("nichts");
    }

    private static TableWords words(Texts texts) {
        return new TableWords(TABLE, new CodesOnly(), texts);
    }
}
