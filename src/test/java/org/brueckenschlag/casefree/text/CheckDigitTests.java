package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of the standards, and each with one slip. */
class CheckDigitTests {

    @ParameterizedTest
    @CsvSource({
        "de89370400440532013000, true",
        "de89370400440532013001, false",
        "gb29nwbk60161331926819, true",
        "gb29nwbk60161331926891, false",
        "mt84malt011000012345mtlcast001s, true",
    })
    void ofIbans(String iban, boolean isRight) {
        assertThat(Digits.isMod97(iban)).isEqualTo(isRight);
    }

    @ParameterizedTest
    @CsvSource({"4111111111111111, true", "4111111111111112, false", "5500005555555559, true", "79927398713, true"})
    void ofCards(String digits, boolean isRight) {
        assertThat(Digits.isLuhn(digits)).isEqualTo(isRight);
    }

    @ParameterizedTest
    @CsvSource({"86095742719, true", "86095742718, false", "47036892816, true", "65929970489, true"})
    void ofTaxNumbers(String digits, boolean isRight) {
        assertThat(Digits.isMod11(digits)).isEqualTo(isRight);
    }

    @ParameterizedTest
    @CsvSource({"o151 23, 0151 23", "0l51, 0151", "oma o. k., oma o. k.", "12o4, 1204"})
    void lettersAmongDigitsAreMeantAsDigits(String written, String meant) {
        assertThat(Digits.withoutLookAlikes(written)).isEqualTo(meant);
    }
}
