package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.Finding;
import org.junit.jupiter.api.Test;

/** What must be true of an answer beside its own kind: said in the form, at the field, with its sentence. */
class AnswersThatDoNotFitTogetherTests {

    final Forms forms = RealForms.forms();

    final FormSchema form = forms.read("""
            {"id": "plan", "components": [
              {"id": "Feld_von", "type": "datetime", "subtype": "date", "key": "von", "label": "Von",
               "properties": {"pruefung": "=von >= heute", "pruefung_text": "Schon vorbei."}},
              {"id": "Feld_bis", "type": "datetime", "subtype": "date", "key": "bis", "label": "Bis",
               "conditional": {"hide": "=von = null"},
               "properties": {"pruefung": "=bis > von", "pruefung_text": "Vertauscht?"}},
              {"id": "Liste", "type": "dynamiclist", "path": "ziele", "label": "Ziele",
               "properties": {"min_zeilen": "0", "max_zeilen": "5", "pruefung": "=sum(ziele.anteil) = 100",
                              "pruefung_text": "Zusammen 100."},
               "components": [{"id": "Feld_anteil", "type": "number", "key": "anteil", "label": "Anteil",
                               "validate": {"min": 0, "max": 100}}]}]}
            """);

    @Test
    void aDayThatIsOverIsRefusedWithItsSentence() {
        assertThat(findings(Map.of("von", "2020-01-01")))
                .containsExactly(Finding.of("von", "forms.rule", "Schon vorbei."));
        assertThat(findings(Map.of("von", "2199-01-01"))).isEmpty();
    }

    @Test
    void twoDaysThatAreSwappedAreNoticedAtTheSecondOne() {
        assertThat(findings(Map.of("von", "2199-02-01", "bis", "2199-01-01")))
                .containsExactly(Finding.of("bis", "forms.rule", "Vertauscht?"));
    }

    @Test
    void sharesThatMakeNoWholeAreNoticedAtTheirList() {
        assertThat(findings(Map.of("ziele", List.of(Map.of("anteil", 60), Map.of("anteil", 30)))))
                .containsExactly(Finding.of("ziele", "forms.rule", "Zusammen 100."));
        assertThat(findings(Map.of("ziele", List.of(Map.of("anteil", 60), Map.of("anteil", 40)))))
                .isEmpty();
    }

    @Test
    void whatIsWrongByItselfIsNotAlsoWrongTogether() {
        assertThat(findings(Map.of("ziele", List.of(Map.of("anteil", 600)))))
                .extracting(Finding::field)
                .containsExactly("ziele[0].anteil");
    }

    @Test
    void whatIsNotAnsweredIsNotAsked() {
        assertThat(findings(Map.of())).isEmpty();
    }

    @Test
    void aRuleThatCannotBeReadOrStandsInARowIsRefused() {
        refused("forms.unreadable", () -> forms.read("""
                {"id": "plan", "components": [{"id": "F", "type": "number", "key": "f", "label": "F",
                 "properties": {"pruefung": "=f >", "pruefung_text": "?"}}]}
                """));
        refused("forms.unreadable", () -> forms.read("""
                {"id": "plan", "components": [{"id": "L", "type": "dynamiclist", "path": "l", "label": "L", "components": [
                 {"id": "F", "type": "number", "key": "f", "label": "F",
                  "properties": {"pruefung": "=f > 1", "pruefung_text": "?"}}]}]}
                """));
    }

    private List<Finding> findings(Map<String, Object> answers) {
        return forms.check(form, answers, Map.of()).findings();
    }
}
