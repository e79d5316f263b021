package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.Map;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;

/** What somebody can choose who writes a condition or a row of a table. */
class OfferedAnswersTests {

    private static final String FORM = """
            {"id":"anfrage","components":[
              {"type":"radio","id":"F1","key":"gewalt_hinweis","label":"Gewalt?",
               "values":[{"value":"nein","label":"Nein"},{"value":"geraunt","label":"Geraunt"}]},
              {"type":"checkbox","id":"F2","key":"dringend","label":"Dringend"},
              {"type":"text","id":"F3","text":"Nur zu lesen"}]}
            """;

    private final Map<String, String> files = Map.of(
            "anfrage.form",
            FORM,
            "kaputt.form",
            "{",
            "triage.dmn",
            ChangingATableTests.shipped("konfliktmediation/triage.dmn"));
    private final OfferedAnswers answers = new OfferedAnswers(files, new CodesOnly());

    @Test
    void aConditionComparesQuestionsThatAreAskedAndWhatTablesDecide() {
        assertThat(answers.compared())
                .extracting(FormQuestion::key, FormQuestion::label, FormQuestion::kind)
                .containsExactly(
                        tuple("gewalt_hinweis", "Gewalt?", Kind.ONE),
                        tuple("dringend", "Dringend", Kind.TICK),
                        tuple("triage", "Triage", Kind.ONE),
                        tuple("verweis_ziel", "Verweis an", Kind.ONE));
    }

    @Test
    void aCellOffersWhatTheTableAllowsAndWhatTheFormLetsAnswer() {
        var column =
                DraftTable.of(files.getOrDefault("triage.dmn", "")).inputs().getFirst();

        assertThat(answers.of(column))
                .containsExactly(
                        new Option("nein", "Nein"),
                        new Option("drohung", "drohung"),
                        new Option("akut", "akut"),
                        new Option("geraunt", "Geraunt"));
    }

    @Test
    void aQuestionStaysOpenWhereNoFormInsistsOnIt() {
        assertThat(answers.mayStayOpen(asking("gewalt_hinweis"))).isTrue();
        assertThat(answers.mayStayOpen(asking("dringend")))
                .as("an untouched tick")
                .isFalse();
        assertThat(answers.mayStayOpen(asking("nirgends")))
                .as("asked by nobody")
                .isFalse();
        assertThat(answers.mayStayOpen(asking("count(gewalt_hinweis)"))).isFalse();
    }

    private static DraftTable.Column asking(String expression) {
        return new DraftTable.Column("I", "", expression, "string", "");
    }

    @Test
    void whatATableDecidesOffersItsResults() {
        var triage = answers.compared().stream()
                .filter(question -> question.key().equals("triage"))
                .findFirst()
                .orElseThrow();

        assertThat(triage.options())
                .extracting(Option::value)
                .containsExactly("schutz", "weiterleiten", "ablehnen", "annehmen_mit_leitung", "annehmen", "klaeren");
    }

    @Test
    void whatATableDecidesIsReadBehindTheNameThatTheDiagramKeepsItBy() {
        var drawn = new HashMap<>(files);
        drawn.put("konfliktmediation.bpmn", ChangingATableTests.shipped("konfliktmediation/konfliktmediation.bpmn"));

        assertThat(new OfferedAnswers(drawn, new CodesOnly()).compared())
                .extracting(FormQuestion::key)
                .contains("d1.triage")
                .doesNotContain("triage");
    }
}
