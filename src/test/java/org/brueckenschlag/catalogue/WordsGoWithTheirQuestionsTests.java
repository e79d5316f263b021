package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.forms.FormComponent.Option;
import org.junit.jupiter.api.Test;

/** What is said of a question in other languages comes, goes and is called anew with it. */
class WordsGoWithTheirQuestionsTests {

    private static final String FILE = "planen.form";
    private static final String ENGLISH = "texte_en.properties";

    private final DraftForm released = DraftForm.begun("planen")
            .adding(Kind.SECTION, "lage", "Lage", List.of(), null)
            .adding(Kind.ONE, "erreicht", "Erreicht?", List.of(new Option("ja", "Ja")), "Feld_lage")
            .adding(Kind.NUMBER, "stufe", "Stufe?", List.of(), "Feld_erreicht");
    private final Map<String, String> files = new HashMap<>(
            Map.of(
                    FILE,
                    released.with(released.question("Feld_stufe")
                                    .orElseThrow()
                                    .shownIf(ComposedCondition.of("erreicht = \"ja\"")
                                            .orElseThrow()))
                            .json(),
                    ENGLISH,
                    "form.planen.Feld_lage.label=State\nform.planen.erreicht.label=Reached?\nvalue.erreicht.ja=Yes\nform.planen.stufe.label=Stage?\n"));
    private final FormChanges changes = new FormChanges(FILE, Map.copyOf(files));

    @Test
    void whatIsRemovedIsNotSaidAnyMore() {
        var change = changes.removing(files, "Feld_erreicht");

        assertThat(english(change)).containsOnlyKeys("form.planen.Feld_lage.label", "form.planen.stufe.label");
        assertThat(change.chosen()).isEqualTo("Feld_stufe");
        assertThat(english(changes.removing(files, "Feld_lage"))).isEmpty();
    }

    @Test
    void answersThatAnotherFormOffersKeepTheirWords() {
        files.put(
                "pruefen.form",
                DraftForm.begun("pruefen")
                        .adding(Kind.ONE, "erreicht", "Erreicht?", List.of(new Option("ja", "Ja")), null)
                        .json());

        assertThat(english(changes.removing(files, "Feld_erreicht"))).containsKey("value.erreicht.ja");
    }

    @Test
    void anAnswerThatIsRemovedIsNotSaidAnyMore() {
        var change = changes.editing(files, "Feld_erreicht", question -> question.offering(List.of(), ""));

        assertThat(english(change)).doesNotContainKey("value.erreicht.ja").containsKey("form.planen.erreicht.label");
    }

    @Test
    void aCopyStandsRightBelowWithAKeyAndWordsOfItsOwn() {
        var change = changes.copying(files, "Feld_erreicht");

        assertThat(change.form().questions())
                .extracting(FormQuestion::key)
                .containsExactly("", "erreicht", "erreicht_2", "stufe");
        assertThat(change.chosen()).isEqualTo("Feld_erreicht_2");
        assertThat(english(change))
                .containsEntry("form.planen.erreicht_2.label", "Reached?")
                .containsEntry("value.erreicht_2.ja", "Yes")
                .containsEntry("form.planen.erreicht.label", "Reached?");
    }

    @Test
    void aCopyOfACopyIsTheNextOne() {
        keep(changes.copying(files, "Feld_erreicht"));

        assertThat(changes.copying(files, "Feld_erreicht_2").chosen()).isEqualTo("Feld_erreicht_3");
    }

    @Test
    void inACopiedSectionAConditionMeansTheCopy() {
        var change = changes.copying(files, "Feld_lage");

        assertThat(change.form().question("Feld_stufe_2").orElseThrow().hideIf())
                .isEqualTo("not(erreicht_2 = \"ja\")");
        assertThat(change.form().question("Feld_stufe").orElseThrow().hideIf()).isEqualTo("not(erreicht = \"ja\")");
        assertThat(english(change)).containsEntry("form.planen.Feld_lage_2.label", "State");
    }

    @Test
    void theKeyOfANewQuestionFollowsItsWords() {
        keep(changes.adding(files, Kind.ONE, "Name der Person?", "Feld_stufe"));
        keep(changes.saying(files, "Feld_name_der_person", "en", it -> it.words("planen") + ".label", "Name?"));

        var change = keep(changes.editing(files, "Feld_name_der_person", question -> question.asking("Zugesagt?")));

        assertThat(change.chosen()).isEqualTo("Feld_zugesagt");
        assertThat(change.form().json()).doesNotContain("name_der_person");
        assertThat(english(change))
                .containsEntry("form.planen.zugesagt.label", "Name?")
                .containsEntry("value.zugesagt.nein", "No")
                .doesNotContainKeys("form.planen.name_der_person.label", "value.name_der_person.nein");
    }

    @Test
    void aKeyThatIsReleasedOrNamedElsewhereStays() {
        assertThat(changes.editing(files, "Feld_stufe", question -> question.asking("Welche Stufe?"))
                        .chosen())
                .isEqualTo("Feld_stufe");

        keep(changes.adding(files, Kind.TICK, "Zugesagt", "Feld_stufe"));
        files.put("tabelle.dmn", "<text>zugesagt</text>");

        assertThat(changes.editing(files, "Feld_zugesagt", question -> question.asking("Fest zugesagt"))
                        .chosen())
                .isEqualTo("Feld_zugesagt");
    }

    private FormChanges.Change keep(FormChanges.Change change) {
        files.putAll(change.words());
        files.put(FILE, change.form().json());
        return change;
    }

    private static Map<String, String> english(FormChanges.Change change) {
        return DraftWords.of(change.words().getOrDefault(ENGLISH, "")).words();
    }
}
