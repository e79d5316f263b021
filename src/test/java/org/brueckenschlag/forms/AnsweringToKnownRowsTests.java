package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.Finding;
import org.junit.jupiter.api.Test;

/** A list to which no row is added: each row of an earlier step is asked about. */
class AnsweringToKnownRowsTests {

    private static final String FORM = """
            {"schemaVersion": 18, "type": "default", "id": "stand", "components": [
              {"id": "Liste", "type": "dynamiclist", "path": "ziele", "label": "Ziele", "allowAddRemove": false,
               "components": [
                {"id": "Feld_nr", "type": "number", "key": "nr", "label": "Nummer", "readonly": true},
                {"id": "Feld_ampel", "type": "radio", "key": "ampel", "label": "Ampel", "readonly": true,
                 "values": [{"value": "gruen", "label": "Grün"}, {"value": "rot", "label": "Rot"}]},
                {"id": "Feld_warum", "type": "radio", "key": "warum", "label": "Warum?",
                 "values": [{"value": "zeit", "label": "Zeit"}, {"value": "geld", "label": "Geld"}],
                 "validate": {"required": true}, "conditional": {"hide": "=not(ampel = \\"rot\\")"}}]}]}
            """;

    private final Forms forms = RealForms.forms();
    private final FormSchema form = forms.read(FORM);
    private final Map<String, Object> known =
            Map.of("ziele", List.of(Map.of("nr", 1L, "ampel", "gruen"), Map.of("nr", 2L, "ampel", "rot")));

    @Test
    void keepsWhatWasShownTogetherWithWhatWasAnswered() {
        var checked = forms.check(form, rows(Map.of(), Map.of("warum", "geld")), known);

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.answers())
                .isEqualTo(rows(Map.of("nr", 1L, "ampel", "gruen"), Map.of("nr", 2L, "ampel", "rot", "warum", "geld")));
    }

    @Test
    void asksInTheRowsThatNobodySentToo() {
        assertThat(forms.check(form, Map.of(), known).findings())
                .extracting(Finding::field, Finding::key)
                .containsExactly(tuple("ziele[1].warum", "forms.required"));
    }

    @Test
    void takesBackWhatItHasShownAndNothingElse() {
        var shown = rows(Map.of("nr", 1, "ampel", "gruen"), Map.of("nr", 2.0, "ampel", "rot", "warum", "zeit"));
        var changed = rows(Map.of("nr", 1, "ampel", "rot"), Map.of("nr", 2, "ampel", "rot", "warum", "zeit"));

        assertThat(forms.check(form, shown, known).findings()).isEmpty();
        assertThat(forms.check(form, changed, known).findings())
                .extracting(Finding::field)
                .contains("ziele[0].ampel");
    }

    @Test
    void takesNoFurtherRow() {
        assertThat(forms.check(form, rows(Map.of(), Map.of("warum", "zeit"), Map.of()), known)
                        .findings())
                .extracting(Finding::key)
                .containsExactly("forms.too-many-rows");
    }

    @Test
    void isNothingToAnswerWhereThereAreNoRows() {
        assertThat(forms.check(form, Map.of(), Map.of()).findings()).isEmpty();
    }

    /** 12 and 12.0 are one figure, whoever has sent it through JSON. */
    @Test
    void aListThatIsOnlyShownMayComeBackAsItWas() {
        var shownOnly = forms.read(FORM.replace("\"allowAddRemove\": false", "\"readonly\": true"));

        assertThat(forms.check(
                                shownOnly,
                                rows(Map.of("nr", 1.0, "ampel", "gruen"), Map.of("nr", 2, "ampel", "rot")),
                                known)
                        .findings())
                .isEmpty();
        assertThat(forms.check(shownOnly, rows(Map.of("nr", 1, "ampel", "rot"), Map.of("nr", 2, "ampel", "rot")), known)
                        .findings())
                .extracting(Finding::field, Finding::key)
                .containsExactly(tuple("ziele[0].ampel", "forms.read-only"));
        assertThat(forms.check(shownOnly, rows(Map.of("nr", 1)), known).findings())
                .extracting(Finding::key)
                .containsExactly("forms.read-only");
    }

    @SafeVarargs
    private static Map<String, Object> rows(Map<String, Object>... rows) {
        return Map.of("ziele", List.of(rows));
    }
}
