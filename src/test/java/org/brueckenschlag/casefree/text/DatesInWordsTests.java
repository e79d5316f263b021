package org.brueckenschlag.casefree.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.brueckenschlag.casefree.TextFinding;
import org.brueckenschlag.casefree.TextFinding.Certainty;
import org.brueckenschlag.casefree.TextKind;
import org.brueckenschlag.casefree.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of birth that are written out, the year as well. */
class DatesInWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geboren am dritten Mai zweitausendzwölf",
                "sie ist am 3. Mai neunzehnhundertachtzig geboren",
                "er kam am zwölften zwölften neunzehnhundertachtundsiebzig zur Welt",
                "geb. 4.2. neunzehnhundert neunzig",
                "geboren neunzehnhundertsiebzig",
                "born on the third of May nineteen eighty",
                "born on 3 May two thousand and ten",
                "üç Mayıs bin dokuz yüz seksen doğumlu",
                "urodzony trzeciego maja tysiąc dziewięćset osiemdziesiątego roku",
                "родився третього травня тисяча дев'ятсот вісімдесятого року",
                "родилась третьего мая две тысячи десятого",
            })
    void areDaysOfBirth(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::kind, TextFinding::certainty)
                .contains(tuple(TextKind.BIRTH_DATE, Certainty.CERTAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dritter Mai neunzehnhundertachtzig steht auf dem Zettel", "May nineteen eighty is on the note"})
    void ofLongAgoAreADoubtWithoutAWordForIt(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none()))
                .extracting(TextFinding::kind, TextFinding::certainty)
                .contains(tuple(TextKind.BIRTH_DATE, Certainty.LIKELY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Treffen am dritten Mai zweitausendsechsundzwanzig um vier",
                "Der Verein, gegründet im Mai neunzehnhundertachtzig, lädt ein",
                "Zweitausend Euro für das Fest im Mai",
                "The fair cost two thousand euros in May",
            })
    void meetingsFoundingsAndAmountsAreNone(String note) {
        assertThat(Recognisers.shipped().find(note, Vocabulary.none())).isEmpty();
    }
}
