package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.catalogue.FormQuestion;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** The text view says when a way is gone as somebody would ask it. */
class SayingConditionsTests {

    private final ConditionWords words = new ConditionWords(
            List.of(
                    question(
                            "einigung",
                            Kind.ONE,
                            "Gibt es eine Einigung?",
                            new Option("ja", "Ja"),
                            new Option("teil", "Zum Teil")),
                    question("gruppen", Kind.NUMBER, "Wie viele Gruppen?"),
                    question("freiwillig", Kind.TICK, "Kommen alle freiwillig?")),
            Texts.in(Texts.GERMAN));

    @Test
    void inTheWordsOfTheQuestionAndItsAnswers() {
        assertThat(words.of("einigung = \"ja\"")).isEqualTo("„Gibt es eine Einigung?“ ist „Ja“");
        assertThat(words.of("gruppen >= 3")).isEqualTo("„Wie viele Gruppen?“ ist mindestens „3“");
        assertThat(words.of("freiwillig = true")).isEqualTo("„Kommen alle freiwillig?“ ist „angekreuzt“");
    }

    @Test
    void alsoWhereItAsksForSeveralThings() {
        assertThat(words.of("einigung in (\"ja\", \"teil\")"))
                .isEqualTo("„Gibt es eine Einigung?“ ist „Ja“ oder „Zum Teil“");
        assertThat(words.of("gruppen > 2 and einigung != \"ja\""))
                .isEqualTo("„Wie viele Gruppen?“ ist mehr als „2“ und „Gibt es eine Einigung?“ ist nicht „Ja“");
    }

    @Test
    void ofWhatATableDecidesByTheNameOfItsResult() {
        assertThat(words.of("d1.einigung = \"teil\"")).isEqualTo("„Gibt es eine Einigung?“ ist „Zum Teil“");
    }

    @Test
    void andCallsWhatSaysMoreByWhatItIs() {
        assertThat(words.of("count(gruppen[item.dabei]) > 1")).isEqualTo("eine zusammengesetzte Bedingung gilt");
    }

    private static FormQuestion question(String key, Kind kind, String label, Option... options) {
        return new FormQuestion(key, kind, 0, "", key, label, "", true, false, List.of(options), "", null, null, "");
    }
}
