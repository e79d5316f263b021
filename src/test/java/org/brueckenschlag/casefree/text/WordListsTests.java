package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of words, as they are looked up and as they are joined into a pattern. */
class WordListsTests {

    private static final Pattern EITHER =
            Pattern.compile(WordLists.either(List.of("abc", "abd", "a?b", "x*y", "g+h", "m|n", "q", "[.]y", "4a")));

    private final WordLists lists = WordLists.shipped();

    @ParameterizedTest
    @CsvSource({
        "abc, true",
        "abd, true",
        "ab, true",
        "b, true",
        "a, false",
        "abe, false",
        "y, true",
        "xxy, true",
        "ggh, true",
        "h, false",
        "m, true",
        "n, true",
        "q, true",
        "qq, false",
        ".y, true",
        "4a, true",
        "a4, false",
    })
    void onePatternIsAsGoodAsAllItsWords(String text, boolean isOneOfThem) {
        assertThat(EITHER.matcher(text).matches()).isEqualTo(isOneOfThem);
    }

    @Test
    void aListIsReadInTheFormInWhichItIsLookedFor() {
        assertThat(lists.asWritten("relation")).contains("schwägerin").doesNotContain("");
        assertThat(lists.of("relation")).contains("schwagerin").doesNotContain("schwägerin");
        assertThat(lists.keys("relation")).contains(Letters.key("Schwägerin"));
        assertThat(lists.either("relation")).startsWith("(?:").contains("(?:", "chwagerin");
    }

    @Test
    void aListThatNobodyWroteIsAMistake() {
        assertThatThrownBy(() -> lists.keys("nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
