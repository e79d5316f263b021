package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Map;
import org.brueckenschlag.catalogue.TranslatedNames;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** The panel says the name that stands in the drawing, and takes nothing from whoever is typing. */
class NamesAsTheDrawingSaysThemTests {

    private final ArrayList<String> renamed = new ArrayList<>();
    private final NameFields fields = new NameFields(
            "A",
            "Fragen",
            new TranslatedNames(Map.of(), Map.of()),
            Texts.in(Texts.GERMAN),
            renamed::add,
            (element, language, name) -> {});
    private final TextField field = (TextField)
            fields.getChildren().filter(TextField.class::isInstance).findFirst().orElseThrow();

    @Test
    void followsWhatIsWrittenInTheDrawingOrTakenBack() {
        fields.follow("Einladen");
        assertThat(field.getValue()).isEqualTo("Einladen");
        assertThat(renamed).isEmpty();
    }

    @Test
    void saysWhatANewStepIsCalledInOtherLanguagesUntilItHasAName() {
        var named = new NameFields(
                "A",
                "Neue Aufgabe",
                words("process.name=Table"),
                Texts.in(Texts.GERMAN),
                renamed::add,
                (element, language, name) -> {});
        var english = english(named);

        named.know(words("process.name=Table\nA.name=New task"));
        assertThat(english.getValue()).isEqualTo("New task");
        named.know(words("process.name=Table"));
        assertThat(english.getValue()).isEmpty();
    }

    private static TextField english(NameFields fields) {
        return fields.getChildren()
                .filter(Details.class::isInstance)
                .flatMap(details -> ((Details) details).getContent())
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static TranslatedNames words(String words) {
        return new TranslatedNames(Map.of(), Map.of("texte_en.properties", words + "\n"));
    }
}
