package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.Forms.CheckedAnswers;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class CheckingPartyGroupsTests {

    private final Forms forms = RealForms.forms();

    private final FormSchema form = forms.read(formJson(true));
    private final FormSchema againForTheSame = forms.read(formJson(false));

    private final Map<String, Object> known = Map.of(
            "parteigruppen",
            List.of(
                    Map.of("alias", "A", "typ", "jugend", "bereit", "ja"),
                    Map.of("alias", "B", "typ", "eltern", "bereit", "nein")));

    @Test
    void givesEachNewGroupTheNextLetter() {
        var checked = forms.check(form, groups(Map.of("typ", "jugend"), Map.of("typ", "eltern")), Map.of());

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.answers())
                .isEqualTo(groups(Map.of("typ", "jugend", "alias", "A"), Map.of("typ", "eltern", "alias", "B")));
    }

    @Test
    void keepsTheLettersOfThoseWhoAreKnown() {
        var checked = forms.check(
                form, groups(Map.of("alias", "B", "typ", "eltern"), Map.of("typ", "wohnungsunternehmen")), known);

        assertThat(checked.answers())
                .isEqualTo(groups(
                        Map.of("alias", "B", "typ", "eltern"), Map.of("alias", "C", "typ", "wohnungsunternehmen")));
    }

    @Test
    void namesTheRowInWhichSomethingIsWrong() {
        var checked = forms.check(
                form, groups(Map.of("typ", "jugend"), Map.of("typ", "verein", "telefon", "0171")), Map.of());

        assertThat(sentences(checked))
                .containsExactly(
                        "parteigruppen[1].typ: „verein“ steht hier nicht zur Wahl. Möglich sind: Jugendliche, Eltern,"
                                + " Wohnungsunternehmen.",
                        "parteigruppen[1].telefon: Diese Angabe gibt es im Formular nicht: „telefon“.");
    }

    @Test
    void wantsAsManyRowsAsTheFormSays() {
        assertThat(sentences(forms.check(form, Map.of(), Map.of())))
                .containsExactly("parteigruppen: Bitte mindestens 2 Einträge. Es gibt noch keinen.");
        assertThat(sentences(forms.check(
                        form, Map.of("parteigruppen", Collections.nCopies(9, Map.of("typ", "jugend"))), Map.of())))
                .containsExactly("parteigruppen: Bitte höchstens 8 Einträge. Es sind 9.");
    }

    @Test
    void hidesAFieldInOneRowOnly() {
        var answers = groups(Map.of("typ", "jugend"), Map.of("typ", "wohnungsunternehmen", "bereit", "ja"));

        assertThat(forms.hidden(form, answers, Map.of())).containsExactly("parteigruppen[1].bereit");
        assertThat(forms.check(form, answers, Map.of()).answers())
                .isEqualTo(groups(
                        Map.of("typ", "jugend", "alias", "A"), Map.of("typ", "wohnungsunternehmen", "alias", "B")));
    }

    @Test
    void refusesLettersThatAreNamesAndLettersGivenTwice() {
        assertThat(sentences(forms.check(
                        form,
                        groups(
                                Map.of("alias", "Mia", "typ", "jugend"),
                                Map.of("alias", "B", "typ", "eltern"),
                                Map.of("alias", "B", "typ", "eltern")),
                        known)))
                .containsExactly(
                        "parteigruppen[0].alias: Eine Gruppe „Mia“ gibt es in diesem Vorgang nicht.",
                        "parteigruppen[2].alias: Gruppe B kommt zweimal vor.");
    }

    @Test
    void addsNoGroupWhereTheListIsFixed() {
        assertThat(sentences(forms.check(
                        againForTheSame,
                        groups(Map.of("alias", "A", "typ", "jugend"), Map.of("typ", "eltern")),
                        known)))
                .containsExactly("parteigruppen[1].alias: Bitte angeben, um welche Gruppe es geht.");
        assertThat(sentences(forms.check(
                        againForTheSame,
                        groups(Map.of("alias", "A", "typ", "jugend"), Map.of("alias", "C", "typ", "eltern")),
                        known)))
                .containsExactly("parteigruppen[1].alias: Eine Gruppe „C“ gibt es in diesem Vorgang nicht.");
    }

    @Test
    void offersOnlyTheLettersOfGroupsThatThereAre() {
        var withdrawal = forms.read("""
                {"id": "rueckzug", "components": [
                  {"type": "select", "id": "Field_alias", "key": "alias", "label": "Welche Gruppe?", "values": [
                    {"value": "A", "label": "Gruppe A"}, {"value": "B", "label": "Gruppe B"},
                    {"value": "C", "label": "Gruppe C"}]}]}
                """);

        assertThat(FormComponent.optionsOf(
                        withdrawal.forGroupsOf(known).fields().getFirst()))
                .extracting(FormComponent.Option::value)
                .containsExactly("A", "B");
        assertThat(sentences(forms.check(withdrawal, Map.of("alias", "C"), known)))
                .containsExactly("alias: „C“ steht hier nicht zur Wahl. Möglich sind: Gruppe A, Gruppe B.");
        assertThat(forms.check(withdrawal, Map.of("alias", "C"), Map.of()).accepted())
                .isTrue();
    }

    @Test
    void survivesRowsThatAreNone() {
        assertThat(sentences(forms.check(form, Map.of("parteigruppen", "A und B"), Map.of())))
                .containsExactly("parteigruppen: Bitte eine Liste von Einträgen.");
        assertThat(sentences(forms.check(form, Map.of("parteigruppen", List.of("A", 2)), Map.of())))
                .containsExactly(
                        "parteigruppen[0]: Bitte einen Eintrag mit benannten Angaben.",
                        "parteigruppen[1]: Bitte einen Eintrag mit benannten Angaben.");
    }

    @SafeVarargs
    private static Map<String, Object> groups(Map<String, Object>... rows) {
        return Map.of("parteigruppen", List.of(rows));
    }

    private static List<String> sentences(CheckedAnswers checked) {
        return checked.findings().stream()
                .map(finding -> finding.field() + ": " + Texts.in(Texts.GERMAN).get(finding))
                .toList();
    }

    private static String formJson(boolean rowsMayBeAdded) {
        return """
                {"id": "konflikt_analysieren", "components": [
                  {"type": "dynamiclist", "id": "List_1", "path": "parteigruppen", "label": "Parteigruppen",
                   "allowAddRemove": %s, "properties": {"min_zeilen": "2", "max_zeilen": "8"}, "components": [
                    {"type": "select", "id": "Field_typ", "key": "typ", "label": "Art der Gruppe",
                     "values": [{"value": "jugend", "label": "Jugendliche"}, {"value": "eltern", "label": "Eltern"},
                                {"value": "wohnungsunternehmen", "label": "Wohnungsunternehmen"}],
                     "validate": {"required": true}},
                    {"type": "radio", "id": "Field_bereit", "key": "bereit", "label": "Bereit?",
                     "conditional": {"hide": "=typ = \\"wohnungsunternehmen\\""},
                     "values": [{"value": "ja", "label": "Ja"}, {"value": "nein", "label": "Nein"}]}]}]}
                """.formatted(rowsMayBeAdded);
    }
}
