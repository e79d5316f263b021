package org.brueckenschlag.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.forms.FormComponent.Amount;
import org.brueckenschlag.forms.FormComponent.Note;
import org.brueckenschlag.forms.FormComponent.OneOf;
import org.brueckenschlag.forms.FormComponent.Option;
import org.brueckenschlag.forms.FormComponent.Section;
import org.junit.jupiter.api.Test;

class FormsInOtherLanguagesTests {

    private final FormSchema german = RealForms.forms().read("""
                    {"id": "vorgespraech", "components": [
                      {"type": "group", "id": "Group_1", "label": "Gespräch", "components": [
                        {"type": "radio", "id": "Field_1", "key": "ort_typ", "label": "Wo?", "description": "Ort",
                         "values": [{"value": "innenhof", "label": "Innenhof"}, {"value": "sonstige", "label": "Sonstige"},
                                    {"value": "platz", "label": "Platz"}]},
                        {"type": "number", "id": "Field_2", "key": "bereitschaft", "label": "Wie bereit?",
                         "validate": {"min": 1, "max": 5}, "properties": {"darstellung": "skala", "skala_von": "gar nicht"}}]},
                      {"type": "text", "id": "Text_1", "text": "Kein Textfeld."},
                      {"type": "dynamiclist", "id": "List_1", "path": "parteigruppen", "label": "Gruppen", "components": [
                        {"type": "checkbox", "id": "Field_3", "key": "bereit", "label": "Bereit"}]}]}
                    """);

    private final Map<String, String> english = Map.of(
            "form.vorgespraech.Group_1.label", "Talk",
            "form.vorgespraech.ort_typ.label", "Where?",
            "value.ort_typ.innenhof", "Courtyard",
            "value.sonstige", "Other",
            "form.vorgespraech.bereitschaft.scale_low", "not at all",
            "form.vorgespraech.bereitschaft.scale_high", "very",
            "form.vorgespraech.Text_1.text", "No text field.",
            "form.vorgespraech.parteigruppen.label", "Groups",
            "form.vorgespraech.parteigruppen.bereit.label", "Ready");

    @Test
    void takeEveryWordThatIsTranslatedAndKeepTheOthers() {
        var form = FormTexts.localise(german, key -> Optional.ofNullable(english.get(key)));

        assertThat(((Section) form.components().getFirst()).label()).isEqualTo("Talk");
        var place = (OneOf) form.field("ort_typ").orElseThrow();
        assertThat(place.label()).isEqualTo("Where?");
        assertThat(place.description()).isEqualTo("Ort");
        assertThat(place.options())
                .containsExactly(
                        new Option("innenhof", "Courtyard"),
                        new Option("sonstige", "Other"),
                        new Option("platz", "Platz"));
        var scale = (Amount) form.field("bereitschaft").orElseThrow();
        assertThat(scale.label()).isEqualTo("Wie bereit?");
        assertThat(scale.scaleLow()).isEqualTo("not at all");
        assertThat(scale.scaleHigh()).isEqualTo("very");
        assertThat(((Note) form.components().get(1)).text()).isEqualTo("No text field.");
        assertThat(form.rowLists().getFirst().label()).isEqualTo("Groups");
        assertThat(form.rowLists().getFirst().fields().getFirst().label()).isEqualTo("Ready");
    }

    @Test
    void areTheSameWithoutTranslations() {
        assertThat(FormTexts.localise(german, key -> Optional.empty())).isEqualTo(german);
    }
}
