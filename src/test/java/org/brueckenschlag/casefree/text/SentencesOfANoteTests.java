package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a sentence begins and ends in what people write in a hurry. */
class SentencesOfANoteTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erst alle. Dann hier weiter. Danach | hier | ' Dann hier weiter'",
                "Alles hier ohne Ende | hier | Alles hier ohne Ende",
                "Ruhe! Wo hier? Da | hier | ' Wo hier'",
                "Eins;zwei hier;drei | hier | zwei hier",
                "Am 3. Mai sind z. B. hier alle | hier | Am 3. Mai sind z. B. hier alle",
                "Um 18.30 Uhr sind hier alle | hier | Um 18.30 Uhr sind hier alle",
                "Ja. Nein hier. | hier | Ja. Nein hier.",
                "Jahr. Nein hier. | hier | ' Nein hier.'",
            })
    void aSentenceReachesFromOneEndToTheNext(String text, String place, String sentence) {
        var note = Note.of(text);
        var found = note.sentenceAround(note.text().indexOf(place));

        assertThat(note.text().substring(found.start(), found.end())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hier | true",
                "Dort. hier | true",
                "Dort: hier | true",
                "Dort, hier | false",
                "Dort! (hier | true",
                "Dort.hier | false",
                "Nr. hier | false",
                "Uhr. hier | true",
            })
    void aWordBehindAFullStopBeginsOne(String text, boolean begins) {
        var note = Note.of(text);

        assertThat(note.beginsSentence(note.words().size() - 1)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource({"'a b', true", "'a  b', true", "'a   b', false", "'a, b', false", "a-b, false", "a, false", "a'b, false"
    })
    void aWordIsFollowedCloselyByOneBlankOrTwo(String text, boolean isClose) {
        assertThat(Note.of(text).isFollowedClosely(0)).isEqualTo(isClose);
    }

    @ParameterizedTest
    @CsvSource({"acht, false", "8, true", "Raum 0, true", "9 Uhr, true", "a:b/c, false"})
    void withoutADigitThereIsNoNumber(String text, boolean hasDigit) {
        assertThat(Note.of(text).hasDigit()).isEqualTo(hasDigit);
    }
}
