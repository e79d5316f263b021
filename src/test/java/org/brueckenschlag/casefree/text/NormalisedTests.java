package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tricks of Unicode are undone, and every unit knows where it came from. */
class NormalisedTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0\uFF11\uFF12 a\uFF20b | 012 a@b",
                "\u0660\u0661\u06F2 | 012",
                "a\u200Bb\u00ADc\u2060d\uFEFF | abcd",
                "M\u0075\u0308ller | M\u00FCller",
                "Z\u0336a\u0336l | Zal",
                "\uD835\uDC00nna | Anna",
                "\u2460\u2461 | 12",
                "a\u2013b\u2014c\u2212d | a-b-c-d",
                "it\u2019s \u00B7 \u201Eso\u201C | it's . \"so\"",
                "x\u2044y\u060C | x/y,",
                "\uD83D\uDE00ok | \uD83D\uDE00ok",
                "\u0645\u0640\u0640\u062D | \u0645\u062D",
            })
    void arePlain(String given, String plain) {
        assertThat(Normalised.of(given).text()).isEqualTo(plain);
    }

    @Test
    void blanksAndLineEndsAreOneKindEach() {
        assertThat(Normalised.of("a\u00A0b\tc\r\nd\u2028e\u0085f\u000Bg\fh").text())
                .isEqualTo("a b c\n\nd\ne\nf\ng\nh");
    }

    @ParameterizedTest
    @CsvSource({
        "M\u0430rkus, Markus",
        "\u0412\u041E, BO",
        "\u0391nna, Anna",
        "Ив\u0061н, Иван",
        "Иван, Иван",
    })
    void lettersThatLookAlikeArePutBack(String given, String plain) {
        assertThat(Normalised.of(given).text()).isEqualTo(plain);
    }

    @Test
    void aWordOfLookAlikesStaysAmongCyrillicOnes() {
        assertThat(Normalised.of("Сара и Юлия").text()).isEqualTo("Сара и Юлия");
    }

    @Test
    void placesAreThoseOfTheGivenText() {
        var given = "\u200Bu\u0308x \uFB01n";
        var normalised = Normalised.of(given);

        assertThat(normalised.text()).isEqualTo("\u00FCx fin");
        assertThat(given.substring(normalised.givenStart(0), normalised.givenEnd(1)))
                .isEqualTo("u\u0308");
        assertThat(given.substring(normalised.givenStart(1), normalised.givenEnd(2)))
                .isEqualTo("x");
        // one sign that becomes two letters is found as a whole
        assertThat(given.substring(normalised.givenStart(4), normalised.givenEnd(5)))
                .isEqualTo("\uFB01");
    }

    @Test
    void aTextMayGrow() {
        var given = "\uFDFA".repeat(50);
        var normalised = Normalised.of(given);

        assertThat(normalised.text().length()).isGreaterThan(500);
        assertThat(normalised.givenEnd(normalised.text().length())).isEqualTo(50);
    }

    @Test
    void keysAreWithoutCaseAccentsAndSpelling() {
        assertThat(Letters.key("Müller")).isEqualTo(Letters.key("MUELLER")).isEqualTo("muller");
        assertThat(Letters.key("Yılmaz")).isEqualTo(Letters.key("YILMAZ")).isEqualTo("yilmaz");
        assertThat(Letters.key("Großmann")).isEqualTo(Letters.key("GROSSMANN"));
        assertThat(Letters.key("Łukasz")).isEqualTo("lukasz");
        assertThat(Letters.key("Đorđe")).isEqualTo("dorde");
        assertThat(Letters.key("Əliyev")).isEqualTo("eliyev");
        assertThat(Letters.key("Søren")).isEqualTo("soren");
        assertThat(Letters.key("O'Neill")).isEqualTo("oneill");
        assertThat(Letters.plain("Straße")).isEqualTo("strase");
        assertThat(Letters.lower("İĞ")).hasSize(2);
    }
}
