package org.brueckenschlag.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.survey.SurveyPurpose;
import org.brueckenschlag.ui.SurveysInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "fachkraft")
class OpeningASurveyTests extends SpringBrowserlessTest {

    @Autowired
    SurveysInMemory surveys;

    @BeforeEach
    void inGermanWithoutSurveys() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        surveys.surveys.clear();
        surveys.findings.clear();
        UI.getCurrent().navigate("umfragen");
    }

    @Test
    void itsSheetsAreOfferedOnceAndItStandsInTheList() {
        test(find(TextField.class).withCaption("Vorgang (leer: das Jahr)").single())
                .setValue("km-2026-0001");
        press("Umfrage eröffnen");

        assertThat(surveys.surveys).singleElement().satisfies(survey -> {
            assertThat(survey.number()).isEqualTo("KM-2026-0001");
            assertThat(survey.purpose()).isEqualTo(SurveyPurpose.TALKS);
            assertThat(survey.questions()).hasSize(3);
            assertThat(survey.sheets()).isEqualTo(20);
        });
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getElement().hasAttribute("download"));
        assertThat(texts(Paragraph.class))
                .contains("Menschen antworten unter https://bruecke.example.org/umfrage")
                .anyMatch(words -> words.startsWith("Ausgegebene Bögen: 20."));

        UI.getCurrent().navigate("woanders");
        UI.getCurrent().navigate("umfragen");
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getElement().hasAttribute("download"));
    }

    @Test
    void eachFieldSaysWhatIsWrongWithIt() {
        surveys.findings.add(Finding.of("sheets", "survey.find.sheets", 5, 200));
        surveys.findings.add(Finding.of("number", "survey.find.matter"));

        press("Umfrage eröffnen");

        assertThat(find(IntegerField.class).withCaption("Bögen").single().getErrorMessage())
                .contains("5 bis 200");
        assertThat(find(TextField.class)
                        .withCaption("Vorgang (leer: das Jahr)")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(surveys.surveys).isEmpty();
    }

    @Test
    void closedWithTooFewItSaysThatNothingIsKept() {
        press("Umfrage eröffnen");
        press("Umfrage schließen");
        find(Button.class).withText("Umfrage schließen").all().getLast().click();

        assertThat(texts(Span.class)).contains("zu wenige Antworten");
        assertThat(texts(Paragraph.class)).contains("Weniger als 5 haben geantwortet. Davon ist nichts aufbewahrt.");
    }

    @Test
    @WithMockUser(username = "mediation")
    void whoAsksNobodyFindsNoSuchPage() {
        UI.getCurrent().navigate("umfragen");

        assertThat(getCurrentView()).isNotInstanceOf(SurveysView.class);
    }

    private void press(String words) {
        find(Button.class).withText(words).single().click();
    }

    private List<String> texts(Class<? extends Component> type) {
        return find(type).all().stream()
                .map(part -> part.getElement().getTextRecursively().strip())
                .toList();
    }
}
