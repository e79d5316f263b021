package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Day;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Rows;
import org.brueckenschlag.forms.FormComponent.Section;
import org.brueckenschlag.forms.FormComponent.ShortNote;
import org.brueckenschlag.forms.FormComponent.SomeOf;
import org.brueckenschlag.forms.FormComponent.Tick;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class ReadingAFormTests {

    private final Forms forms = RealForms.forms();

    @Test
    void keepsEachComponentAsItsOwnType() {
        var form = forms.read("""
                {"id": "vorgespraech", "type": "default", "schemaVersion": 17,
                 "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
                 "components": [
                  {"type": "group", "id": "Group_gespraech", "label": "Gespräch", "components": [
                    {"type": "radio", "id": "Field_1", "key": "gespraech_gefuehrt", "label": "Fand es statt?",
                     "values": [{"value": "ja", "label": "Ja"}, {"value": "nein", "label": "Nein"}],
                     "validate": {"required": true}},
                    {"type": "number", "id": "Field_2", "key": "teilnehmende_anzahl", "label": "Wie viele?",
                     "validate": {"min": 1, "max": "200"}, "conditional": {"hide": "=gespraech_gefuehrt != \\"ja\\""}},
                    {"type": "number", "id": "Field_3", "key": "bereitschaft", "label": "Wie bereit?",
                     "validate": {"min": 1, "max": 5},
                     "properties": {"darstellung": "skala", "skala_von": "gar nicht", "skala_bis": "sehr"}},
                    {"type": "number", "id": "Field_4", "key": "stunden", "label": "Stunden", "decimalDigits": 1},
                    {"type": "checkbox", "id": "Field_5", "key": "erklaert", "label": "Erklärt", "defaultValue": true},
                    {"type": "checklist", "id": "Field_6", "key": "mittel", "label": "Mittel",
                     "values": [{"value": "raum", "label": "Raum"}]},
                    {"type": "taglist", "id": "Field_7", "key": "thema", "label": "Thema",
                     "values": [{"value": "laerm", "label": "Lärm"}]},
                    {"type": "datetime", "id": "Field_8", "key": "ueberpruefung_am", "dateLabel": "Wann prüfen?",
                     "subtype": "date"},
                    {"type": "textarea", "id": "Field_9", "key": "kurznotiz", "label": "Kurznotiz",
                     "validate": {"maxLength": 280}}
                  ]},
                  {"type": "separator", "id": "Line_1"},
                  {"type": "text", "id": "Text_1", "text": "Hier gibt es kein Textfeld."},
                  {"type": "dynamiclist", "id": "List_1", "path": "parteigruppen", "label": "Parteigruppen",
                   "defaultRepetitions": 2, "properties": {"min_zeilen": "1", "max_zeilen": "8"}, "components": [
                    {"type": "select", "id": "Field_10", "key": "typ", "label": "Art der Gruppe",
                     "values": [{"value": "jugend", "label": "Jugendliche"}], "validate": {"required": true}}]}
                 ]}
                """);

        assertThat(form.key()).isEqualTo("vorgespraech");
        assertThat(form.components().getFirst()).isInstanceOf(Section.class);
        assertThat(form.field("gespraech_gefuehrt")).hasValueSatisfying(field -> {
            assertThat(field).isInstanceOf(OneOf.class);
            assertThat(((OneOf) field).asButtons()).isTrue();
            assertThat(field.required()).isTrue();
        });
        assertThat(form.field("teilnehmende_anzahl")).hasValueSatisfying(field -> {
            assertThat(field.hideIf()).isEqualTo("gespraech_gefuehrt != \"ja\"");
            assertThat(((Amount) field).max()).isEqualTo(new BigDecimal("200"));
            assertThat(((Amount) field).scale()).isFalse();
        });
        assertThat(form.field("bereitschaft")).hasValueSatisfying(field -> {
            assertThat(((Amount) field).scale()).isTrue();
            assertThat(((Amount) field).scaleHigh()).isEqualTo("sehr");
        });
        assertThat(form.field("stunden"))
                .hasValueSatisfying(
                        field -> assertThat(((Amount) field).decimals()).isEqualTo(1));
        assertThat(form.field("erklaert"))
                .hasValueSatisfying(
                        field -> assertThat(((Tick) field).initially()).isTrue());
        assertThat(form.field("mittel"))
                .hasValueSatisfying(
                        field -> assertThat(((SomeOf) field).asTags()).isFalse());
        assertThat(form.field("thema"))
                .hasValueSatisfying(
                        field -> assertThat(((SomeOf) field).asTags()).isTrue());
        assertThat(form.field("ueberpruefung_am")).hasValueSatisfying(field -> {
            assertThat(field).isInstanceOf(Day.class);
            assertThat(field.label()).isEqualTo("Wann prüfen?");
        });
        assertThat(form.field("kurznotiz"))
                .hasValueSatisfying(field -> assertThat(field).isInstanceOf(ShortNote.class));
        assertThat(form.rowLists()).singleElement().satisfies(rows -> {
            assertThat(rows)
                    .extracting(Rows::minRows, Rows::maxRows, Rows::fixed)
                    .containsExactly(1, 8, false);
            assertThat(rows.ofPartyGroups()).isTrue();
        });
        assertThat(form.initial()).isEqualTo(Map.of("erklaert", true, "parteigruppen", List.of(Map.of(), Map.of())));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var findings = findingsOf("""
                {"id": "boese", "components": [
                  {"type": "iframe", "id": "Field_1", "url": "http://example.invalid"},
                  {"type": "textfield", "id": "Field_2", "key": "notiz", "label": "Notiz",
                   "validate": {"pattern": "(a+)+$", "maxLength": 5000}},
                  {"type": "radio", "id": "Field_3", "key": "__proto__", "label": "Wahl",
                   "values": [{"value": "a", "label": "A"}, {"value": "a", "label": "B"}]},
                  {"type": "number", "id": "Field_4", "key": "anzahl", "label": "Anzahl",
                   "conditional": {"hide": "=count(for i in 1..1000000000 return i) > 0"},
                   "validate": {"min": 5, "max": 1}},
                  {"type": "checkbox", "id": "Field_4", "key": "anzahl", "label": "=secret.value"},
                  {"type": "select", "id": "Field_5", "key": "wahl", "label": "Wahl", "valuesExpression": "=x"},
                  {"type": "datetime", "id": "Field_6", "key": "zeit", "label": "Wann", "subtype": "datetime"},
                  {"type": "radio", "id": "Field_7", "key": "vorgabe", "label": "Vorgabe", "defaultValue": "c",
                   "values": [{"value": "a", "label": "A"}]}
                ]}
                """);

        assertThat(findings)
                .extracting(finding -> finding.field() + " " + finding.key())
                .containsExactlyInAnyOrder(
                        "Field_1 forms.component-not-allowed",
                        "Field_2 forms.property-not-allowed",
                        "Field_2 forms.note-too-long",
                        "Field_3 forms.key-invalid",
                        "Field_3 forms.option-twice",
                        "Field_4 forms.condition-unreadable",
                        "Field_4 forms.range-empty",
                        "Field_4 forms.id-twice",
                        "Field_4 forms.key-twice",
                        "Field_4 forms.only-plain-text",
                        "Field_5 forms.property-not-allowed",
                        "Field_5 forms.options-missing",
                        "Field_6 forms.only-days",
                        "Field_7 forms.default-wrong");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(Texts.in(Texts.GERMAN).get(finding)).doesNotContain("["));
    }

    @Test
    void tellsWhatOtherEditorsHaveSetAndNothingHeeds() {
        var form = """
                {"id": "termin", "components": [
                  {"type": "datetime", "id": "Field_1", "key": "termin_am", "label": "Termin", "subtype": "date",
                   "disallowPassedDates": true},
                  {"type": "number", "id": "Field_2", "key": "stufe", "label": "Stufe", "disabled": true,
                   "properties": {"quelle": "Auftakt"}},
                  {"type": "textfield", "id": "Field_3", "key": "raum", "label": "Raum",
                   "validate": {"maxLength": 20, "pattern": "^[A-Z]+$"}}
                ]}
                """;

        assertThat(forms.unheeded(form))
                .extracting(Finding::field, finding -> finding.arguments().getFirst())
                .containsExactly(
                        tuple("Field_1", "disallowPassedDates"),
                        tuple("Field_2", "properties.quelle"),
                        tuple("Field_3", "validate.pattern"));
        assertThat(forms.read(form).fields())
                .filteredOn(FormComponent.Field::readOnly)
                .extracting(FormComponent.Field::key)
                .containsExactly("stufe");
    }

    @Test
    void refusesAFieldThatAsksForAPerson() {
        var findings = findingsOf("""
                {"id": "akte", "components": [
                  {"type": "textfield", "id": "Field_1", "key": "vorname", "label": "Vorname",
                   "validate": {"maxLength": 50}},
                  {"type": "number", "id": "Field_2", "key": "nummer", "label": "Telefonnummer"}]}
                """);

        assertThat(findings)
                .extracting(Finding::field, Finding::key)
                .containsExactly(tuple("Field_1", "casefree.person-field"), tuple("Field_2", "casefree.person-field"));
    }

    @Test
    void refusesAListInsideAList() {
        var findings = findingsOf("""
                {"id": "liste", "components": [
                  {"type": "dynamiclist", "id": "List_1", "path": "gruppen", "label": "Gruppen", "components": [
                    {"type": "text", "id": "Text_1", "text": "Hinweis"}]}]}
                """);

        assertThat(findings).extracting(Finding::key).containsExactly("forms.only-fields-in-rows");
    }

    @Test
    void survivesWhatIsNotAForm() {
        assertThat(findingsOf("kein JSON")).extracting(Finding::key).containsExactly("forms.not-json");
        assertThat(findingsOf("[]")).extracting(Finding::key).containsExactly("forms.not-json");
        assertThat(findingsOf("{\"id\": \"a\", \"id\": \"b\"}"))
                .extracting(Finding::key)
                .containsExactly("forms.not-json");
        assertThat(findingsOf("{}")).extracting(Finding::key).contains("forms.id-invalid", "forms.property-missing");
        assertThat(findingsOf("x".repeat(1_100_000))).extracting(Finding::key).containsExactly("forms.file-too-large");
    }

    @Test
    void survivesFiveThousandNestedGroups() {
        var nested = "{\"type\":\"group\",\"id\":\"G\",\"components\":[".repeat(5_000) + "]}".repeat(5_000);

        assertThat(findingsOf("{\"id\":\"tief\",\"components\":[" + nested + "]}"))
                .extracting(Finding::key)
                .containsExactly("forms.not-json");
    }

    private List<Finding> findingsOf(String json) {
        var refused = catchThrowableOfType(Refused.class, () -> forms.read(json));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(FormRefusal.UNREADABLE);
        return refused.findings();
    }
}
