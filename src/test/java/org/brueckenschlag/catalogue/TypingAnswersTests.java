package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever types the answers of a result reads them again as they were typed. */
class TypingAnswersTests {

    private static final String GERMAN = DraftWords.file("de");

    @Test
    void eachLineBecomesACodeWithItsWords() {
        assertThat(TypedAnswers.of(" Ja, sofort \n\nnein\nJa sofort!\nnein\n", "weg", ""))
                .containsExactly(
                        new Option("ja_sofort", "Ja, sofort"),
                        new Option("nein", "nein"),
                        new Option("ja_sofort_2", "Ja sofort!"));
    }

    @Test
    void theWordsStandWithThoseOfThePackageAndACodeNeedsNone() {
        var kept = TypedAnswers.kept(
                TypedAnswers.of("Große Runde\nkeine", "weg", ""), "weg", "field.triage=Triage\nvalue.triage.a=A\n");

        assertThat(kept)
                .containsExactly(Map.entry(
                        GERMAN, "field.triage=Triage\nvalue.triage.a=A\nvalue.weg.grosse_runde=Große Runde\n"));
        assertThat(TypedAnswers.kept(List.of(new Option("keine", "keine")), "weg", ""))
                .isEmpty();
    }

    @Test
    void aResultOfTheSameNameElsewhereKeepsItsWords() {
        var german = "value.weg.kurz=Der kurze Weg\n";

        assertThat(TypedAnswers.of("Kurz\nDer kurze Weg", "weg", german))
                .containsExactly(new Option("kurz_2", "Kurz"), new Option("der_kurze_weg", "Der kurze Weg"));
    }

    @Test
    void tableConditionAndPackageSayTheWordsInEveryLanguage() {
        var files = new HashMap<String, String>();
        var answers = TypedAnswers.of("Große Runde\nkeine", "weg", "");
        var table = BegunTable.of("wegweiser", "Wegweiser", "p", question(), "string", "weg", "Weg", answers);
        files.put("wegweiser.dmn", table.dmn());
        files.putAll(TypedAnswers.kept(answers, "weg", ""));
        var column = table.outputs().getFirst();

        for (var locale : List.of(Texts.GERMAN, Locale.ENGLISH)) {
            var words = new WordsOfDraft(name -> files.getOrDefault(name, ""), new CodesOnly(), locale);
            assertThat(new TableWords(table, words, Texts.in(locale)).given(column, "\"grosse_runde\""))
                    .isEqualTo("Große Runde");
            assertThat(new OfferedAnswers(files, words).of(column))
                    .extracting(Option::label)
                    .containsExactly("Große Runde", "keine");
        }
    }

    @Test
    void wordsThatComeWhileTheTableIsOpenAreSaidAtOnce() {
        var files = new HashMap<String, String>();
        var words = new WordsOfDraft(name -> files.getOrDefault(name, ""), new CodesOnly(), Texts.GERMAN);

        assertThat(words.value("weg", "lang")).isEqualTo("lang");
        files.put(GERMAN, "value.weg.lang=Der lange Weg\n");
        assertThat(words.value("weg", "lang")).isEqualTo("Der lange Weg");
        files.remove(GERMAN);
        assertThat(words.value("weg", "lang")).isEqualTo("lang");
    }

    private static FormQuestion question() {
        return DraftForm.begun("f")
                .adding(Kind.ONE, "ort", "Wo?", List.of(new Option("hof", "Hof"), new Option("park", "Park")), null)
                .questions()
                .getFirst();
    }
}
