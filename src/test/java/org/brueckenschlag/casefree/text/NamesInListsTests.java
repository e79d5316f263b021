package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lists of names know about a word, in the case or with the prefix that a sentence gives it. */
class NamesInListsTests {

    private static final Names NAMES = Names.shipped();

    @ParameterizedTest
    @CsvSource({
        "Svetlana, true, false, false",
        "Schneider, false, true, true",
        "Kowalczyk, false, true, false",
        "Frank, true, true, true",
        "Gartenzaun, false, false, false",
        "'', false, false, false",
    })
    void wordsAreGivenNamesSurnamesAndEverydayWords(String word, boolean given, boolean surname, boolean everyday) {
        var facts = NAMES.of(Letters.key(word));

        assertThat(facts & Names.GIVEN).isEqualTo(given ? Names.GIVEN : 0);
        assertThat(facts & Names.SURNAME).isEqualTo(surname ? Names.SURNAME : 0);
        assertThat(facts & Names.EVERYDAY).isEqualTo(everyday ? Names.EVERYDAY : 0);
    }

    @ParameterizedTest
    @CsvSource({"Emin, TURKISH, true", "Emin, GERMAN, false", "Mehmet, TURKISH, false", "Bahçe, TURKISH, false"})
    void whatIsAWordOfItsOwnLanguageIsDoubtfulThere(String word, Language language, boolean isDoubtful) {
        assertThat((NAMES.of(Letters.key(word), language) & Names.DOUBTFUL) != 0)
                .isEqualTo(isDoubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "Оксана, true, false",
        "Оксани, true, true",
        "Сергеем, true, true",
        "Anną, true, false",
        "Marka, true, true",
        "табуреткою, false, false",
    })
    void aNameInAnotherCaseIsKnownAndDoubtful(String word, boolean isKnown, boolean isDoubtful) {
        var facts = NAMES.inAnyCase(Letters.key(word));

        assertThat((facts & (Names.GIVEN | Names.SURNAME)) != 0).isEqualTo(isKnown);
        assertThat((facts & Names.DOUBTFUL) != 0).isEqualTo(isDoubtful);
    }

    @ParameterizedTest
    @CsvSource({
        "محمود, true, false",
        "ومحمود, true, false",
        "لمحمود, true, false",
        "المحمود, true, true",
        "والمحمود, true, true",
        "وفي, false, false",
        "والنافذة, false, false",
    })
    void anArabicNameIsKnownWithWhatIsWrittenToIt(String word, boolean isKnown, boolean isDoubtful) {
        var facts = NAMES.withPrefix(Letters.key(word));

        assertThat((facts & (Names.GIVEN | Names.SURNAME)) != 0).isEqualTo(isKnown);
        assertThat((facts & Names.DOUBTFUL) != 0).isEqualTo(isDoubtful);
    }
}
