package org.brueckenschlag.ui.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.IndicatorsInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.wirkungsdialog.IndicatorVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Checked, tried out, and only then released; whatever changes in between has to be tried out again. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "leitung")
class ChangingAnIndicatorTests extends SpringBrowserlessTest {

    @Autowired
    IndicatorsInMemory indicators;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        indicators.clear();
    }

    @Test
    void theListLeadsToEachIndicator() {
        UI.getCurrent().navigate("verwaltung/kennzahlen");

        assertThat(find(Anchor.class).all()).anySatisfy(link -> {
            assertThat(link.getHref()).endsWith("verwaltung/kennzahlen/TX-01");
            assertThat(link.getText()).isEqualTo("Aufgenommene Anfragen");
        });
    }

    @Test
    void onlyWhatWasTriedOutCanBeReleased() {
        open();
        assertThat(released()).isEmpty();

        press("ui.indicators.try");

        assertThat(texts(NativeTable.class)).anyMatch(table -> table.contains("12") && table.contains("34"));
        assertThat(released()).hasSize(1);

        formula().setValue("count: {tasks: [Task_Auswerten]}");
        assertThat(released()).isEmpty();
        assertThat(indicators.released).isEmpty();
    }

    @Test
    void itIsReleasedAsItWasWrittenAfterTheVersionThatWasSeen() {
        open();
        formula().setValue("count: {tasks: [Task_Auswerten]}");
        press("ui.indicators.try");
        press("ui.indicators.release");
        find(Button.class)
                .withText(text("ui.indicators.release"))
                .all()
                .getLast()
                .click();

        assertThat(indicators.released)
                .singleElement()
                .extracting(IndicatorVersion::id, IndicatorVersion::version, IndicatorVersion::formula)
                .containsExactly("TX-01", 2, "count: {tasks: [Task_Auswerten]}");
        assertThat(texts(Note.class)).anyMatch(note -> note.contains(text("ui.indicators.catching-up")));
    }

    @Test
    void allThatIsWrongStandsInAListAndAtItsField() {
        indicators.findings.add(Finding.of("formel", "indicators.unknown"));
        indicators.findings.add(Finding.of("gemeinsam", "indicators.may-not-edit"));
        open();

        press("ui.indicators.try");

        assertThat(formula().isInvalid()).isTrue();
        assertThat(texts(ListItem.class)).contains(text("indicators.unknown"), text("indicators.may-not-edit"));
        assertThat(released()).isEmpty();
    }

    @Test
    void whoWasLaterReadsThatAndLosesNothing() {
        indicators.isChangedMeanwhile = true;
        open();
        formula().setValue("count: {tasks: [Task_Auswerten]}");
        press("ui.indicators.try");
        press("ui.indicators.release");
        find(Button.class)
                .withText(text("ui.indicators.release"))
                .all()
                .getLast()
                .click();

        assertThat(texts(Note.class)).anyMatch(note -> note.contains(text("indicators.changed-meanwhile")));
        assertThat(formula().getValue()).contains("Task_Auswerten");
    }

    @Test
    void oneThatDoesNotExistIsAPageThatDoesNotExist() {
        UI.getCurrent().navigate("verwaltung/kennzahlen/TX-99");

        assertThat(getCurrentView()).isNotInstanceOf(IndicatorView.class);
    }

    @Test
    @WithMockUser(username = "admin")
    void whoMayNotEditFindsNoSuchPage() {
        UI.getCurrent().navigate("verwaltung/kennzahlen/TX-01");
        assertThat(getCurrentView()).isNotInstanceOf(IndicatorView.class);

        UI.getCurrent().navigate("verwaltung/kennzahlen");
        assertThat(getCurrentView()).isNotInstanceOf(IndicatorListView.class);
    }

    private void open() {
        UI.getCurrent().navigate("verwaltung/kennzahlen/TX-01");
    }

    private TextArea formula() {
        return find(TextArea.class).withCaption(text("ui.indicators.formula")).single();
    }

    private List<Button> released() {
        return find(Button.class).withText(text("ui.indicators.release")).all();
    }

    private void press(String key) {
        find(Button.class).withText(text(key)).single().click();
    }

    private static String text(String key) {
        return Texts.in(Texts.GERMAN).get(key);
    }

    private List<String> texts(Class<? extends Component> type) {
        return find(type).all().stream()
                .map(part -> part.getElement().getTextRecursively().strip())
                .toList();
    }
}
