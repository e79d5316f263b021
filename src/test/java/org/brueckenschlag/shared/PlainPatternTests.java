package org.brueckenschlag.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPatternTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hof",
                ".*hof.*",
                "^[A-Z]{2}[0-9]+$",
                "[a-zäöü]+-[0-9]{1,3}",
                "\\d{5}",
                "laerm|muell",
                "[+*(]",
                "\\(innen\\)",
                "\\s*;\\s*"
            })
    void wordsClassesAndAFewRepetitionsArePlain(String pattern) {
        assertThat(PlainPattern.is(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)*b",
                "a*a*a*b",
                "a?a?a?a?a?",
                "a{1000}",
                "([a-z]+)*",
                "(?=x)",
                "(a)\\1",
                "\\k<x>",
                "\\p{L}+",
                "[a-z&&[^b]]+",
                "[a-z",
                "",
                "*"
            })
    void repetitionInsideOrAfterRepetitionIsNot(String pattern) {
        assertThat(PlainPattern.is(pattern)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*a*b", "[a-z]*[a-z]*[0-9]", ".*a.*b", "[ab]+[ab]+cd?"})
    void theWorstThatIsPlainEndsAtOnce(String pattern) {
        assertThat(PlainPattern.is(pattern)).isTrue();
        assertThat(Pattern.compile(pattern).matcher("a".repeat(400)).find()).isFalse();
    }
}
