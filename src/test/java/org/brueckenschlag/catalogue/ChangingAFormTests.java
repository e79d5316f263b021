package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Refusals.refused;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.SimpleCondition.Comparison;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;

class ChangingAFormTests {

    private static final String WRITTEN = """
            {
              "schemaVersion": 18,
              "type": "default",
              "id": "planen",
              "components": [
                {
                  "id": "Gruppe_lage",
                  "type": "group",
                  "label": "Lage",
                  "components": [
                    {
                      "id": "Feld_erreicht",
                      "type": "radio",
                      "key": "erreicht",
                      "label": "Erreicht?",
                      "values": [
                        {
                          "value": "ja",
                          "label": "Ja"
                        }
                      ],
                      "validate": {
                        "required": true
                      }
                    },
                    {
                      "id": "Feld_stufe",
                      "type": "number",
                      "key": "stufe",
                      "label": "Stufe?",
                      "decimalDigits": 0,
                      "properties": {
                        "darstellung": "skala"
                      },
                      "conditional": {
                        "hide": "=not(erreicht = \\"ja\\")"
                      }
                    }
                  ]
                }
              ]
            }
            """;

    private final DraftForm form = DraftForm.of(WRITTEN);

    @Test
    void whatNobodyChangesStaysAsItIsWritten() {
        assertThat(form.json()).isEqualTo(WRITTEN);
        assertThat(form.with(form.question("Feld_stufe").orElseThrow()).json()).isEqualTo(WRITTEN);
    }

    @Test
    void aNewQuestionComesBehindTheChosenOneWithAKeyMadeOfItsWords() {
        var key = form.keyFor("Wurde die Hausverwaltung über Größe informiert?");
        var options = List.of(new Option("ja", "Ja"), new Option("nein", "Nein"));

        var grown = form.adding(Kind.ONE, key, "Hausverwaltung?", options, "Feld_erreicht");

        assertThat(key).isEqualTo("wurde_die_hausverwaltung_ueber_groesse");
        assertThat(form.keyFor("Çok mu ağır?")).isEqualTo("cok_mu_agir");
        assertThat(grown.questions()).extracting(FormQuestion::key).containsExactly("", "erreicht", key, "stufe");
        assertThat(grown.question(DraftForm.idOf(key)).orElseThrow().options()).isEqualTo(options);
        assertThat(grown.keyFor("Wurde die Hausverwaltung über Größe informiert?"))
                .isEqualTo(key + "_2");
        assertThat(form.json()).as("the form before").isEqualTo(WRITTEN);
    }

    @Test
    void aQuestionMovesAmongWhatStandsBesideItAndNoFurther() {
        var moved = form.moving("Feld_stufe", -1);

        assertThat(moved.questions()).extracting(FormQuestion::key).containsExactly("", "stufe", "erreicht");
        assertThat(moved.moving("Feld_stufe", -1).json()).isEqualTo(moved.json());
        assertThat(moved.arrangement().canMove("Feld_stufe", -1)).isFalse();
        assertThat(moved.arrangement().canMove("Feld_stufe", 1)).isTrue();
        assertThat(moved.arrangement().canMove("Feld_gone", 1)).isFalse();
    }

    @Test
    void aSectionGoesWithAllInIt() {
        assertThat(form.without("Gruppe_lage").questions()).isEmpty();
        assertThat(form.without("Feld_erreicht").questions())
                .extracting(FormQuestion::key)
                .containsExactly("", "stufe");
    }

    @Test
    void whatIsChangedIsWrittenAndNothingElse() {
        var question = form.question("Feld_erreicht").orElseThrow();

        var json = form.with(question.asking("Haben Sie sie erreicht?").required(false))
                .json();

        assertThat(json).contains("\"Haben Sie sie erreicht?\"", "skala").doesNotContain("validate", "\"Erreicht?\"");
        assertThat(json.lines()).hasSize(WRITTEN.lines().toList().size() - 3);
    }

    @Test
    void aConditionIsReadAndWrittenAsComparisons() {
        var asked = form.question("Feld_stufe").orElseThrow();
        assertThat(asked.shownIf()).contains(one(new SimpleCondition("erreicht", Comparison.IS, "ja")));

        var always = form.with(asked.shownIf(null));
        assertThat(always.json()).doesNotContain("conditional");

        var other = asked.shownIf(one(new SimpleCondition("erreicht", Comparison.IS_NOT, "nein\" or true")));
        assertThat(other.hideIf()).isEqualTo("not(erreicht != \"nein or true\")");
    }

    @Test
    void aConditionIsReadWhereItSaysWhenNothingIsShown() {
        assertThat(ComposedCondition.shownUnlessHidden("not(a = \"b\" and c = \"d\")"))
                .map(ComposedCondition::feel)
                .contains("a = \"b\" and c = \"d\"");
        assertThat(ComposedCondition.shownUnlessHidden("a = \"b\" and c = \"d\""))
                .isEmpty();
        assertThat(ComposedCondition.shownUnlessHidden("erreicht = \"nein\""))
                .contains(one(new SimpleCondition("erreicht", Comparison.IS_NOT, "nein")));
        assertThat(ComposedCondition.shownUnlessHidden("not(list contains(orte, \"hof\"))"))
                .contains(one(new SimpleCondition("orte", Comparison.CONTAINS, "hof")));
    }

    private static ComposedCondition one(SimpleCondition condition) {
        return new ComposedCondition(true, List.of(ComposedCondition.Part.of(condition)));
    }

    @Test
    void whatIsNoFormIsRefused() {
        refused("catalogue.draft-unreadable", () -> DraftForm.of("{"));
        refused("catalogue.draft-unreadable", () -> DraftForm.of("[]"));
    }

    @Test
    void oneEntryOfATranslationChangesAndEveryOtherLineStays() {
        var written =
                "# Lage\nform.planen.erreicht.label=Reached?\nform.planen.stufe.label=Stage \\\n  now?\nandere=x\n";
        var words = DraftWords.of(written);

        assertThat(words.with("form.planen.stufe.label", "Which stage?").written())
                .isEqualTo(
                        "# Lage\nform.planen.erreicht.label=Reached?\nform.planen.stufe.label=Which stage?\nandere=x\n");
        assertThat(words.with("form.planen.neu.label", "New\nline").words())
                .containsAllEntriesOf(Map.of("form.planen.neu.label", "New\nline", "andere", "x"));
        assertThat(words.with("form.planen.neu.label", "New").written())
                .contains("now?\nform.planen.neu.label=New\nandere");
        assertThat(words.with("andere", "").written()).doesNotContain("andere");
    }

    @Test
    void whatIsAskedBecomesAnotherKindInTheSameWordsAndPlace() {
        var files = Map.of("planen.form", WRITTEN, "texte_en.properties", "value.erreicht.ja=Yes\n");
        var changes = new FormChanges("planen.form", files);

        var several = changes.turning(files, "Feld_erreicht", Kind.SOME).form();
        var number = changes.turning(files, "Feld_erreicht", Kind.NUMBER);
        var choice = changes.turning(files, "Feld_stufe", Kind.ONE);

        var asked = several.question("Feld_erreicht").orElseThrow();
        assertThat(asked.options())
                .isEqualTo(form.question("Feld_erreicht").orElseThrow().options());
        assertThat(asked.required()).isTrue();
        assertThat(number.form().question("Feld_erreicht").orElseThrow().options())
                .isEmpty();
        assertThat(number.words().values()).noneMatch(words -> words.contains("value.erreicht"));
        assertThat(number.form().questions())
                .extracting(FormQuestion::key, FormQuestion::label)
                .isEqualTo(form.questions().stream()
                        .map(question -> org.assertj.core.groups.Tuple.tuple(question.key(), question.label()))
                        .toList());
        assertThat(choice.form().question("Feld_stufe").orElseThrow())
                .satisfies(question -> assertThat(question.hideIf()).isEqualTo("not(erreicht = \"ja\")"))
                .satisfies(question -> assertThat(question.options())
                        .containsExactly(new Option("ja", "Ja"), new Option("nein", "Nein")));
        assertThat(changes.isNamedElsewhere(files, asked)).isTrue();
    }
}
