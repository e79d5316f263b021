package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small words tell the language of a note, then letters that only one language has, then nouns with capitals. */
class LanguageOfANoteTests {

    private static final Map<Language, Set<String>> SMALL_WORDS = Language.smallWords(WordLists.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Hof ist zu laut | GERMAN",
                "The yard is too loud | ENGLISH",
                "Bahçe çok gürültülü ve kalabalık | TURKISH",
                "Podwórko jest za głośne | POLISH",
                "Двір надто гучний | CYRILLIC",
                "الفناء صاخب جدا | ARABIC",
                "Curtea e prea zgomotoasă | OTHER_LATIN",
                "Gürültü şikayeti kapandı | TURKISH",
                "Zgłoszenie przyjęte | POLISH",
                "Lärm geklärt | GERMAN",
                "gespräch lief großartig | GERMAN",
                "Treffen Hof Nord, Müll, Grillen | GERMAN",
                "treffen hof nord | OTHER_LATIN",
                "Rezolvat problema Gunoi Curte, Întâlnire | OTHER_LATIN",
                "ERGEBNIS OFFEN | OTHER_LATIN",
                "Der Hof: двір | GERMAN",
                "двір: шум, сміття, Hof | CYRILLIC",
                "Frau Yılmaz ist mit der Lösung und dem Plan zufrieden | GERMAN",
            })
    void isTold(String note, Language language) {
        assertThat(Language.of(Note.of(note), SMALL_WORDS)).isEqualTo(language);
    }
}
