package org.brueckenschlag.ui.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.RetentionInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
class SeeingWhatIsCleanedUpTests extends SpringBrowserlessTest {

    @Autowired
    RetentionInMemory retention;

    @BeforeEach
    void nothingCleanedUpYet() {
        retention.runs.clear();
    }

    @Test
    @WithMockUser(username = "leitung")
    void theLeitungSeesPeriodsAndReckonsBeforehand() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        UI.getCurrent().navigate("verwaltung");
        assertThat(words()).contains("Vorgänge, nach dem Jahr des Verwendungsnachweises", "5 Jahre", "30 Tage");
        assertThat(words()).contains("Bisher wurde nicht aufgeräumt.");

        test(find(Button.class).withText("Probelauf: Was würde heute gelöscht?").single())
                .click();

        assertThat(words())
                .contains("Heute würden 2 Vorgänge gelöscht. Es wurde nichts verändert.")
                .contains("konfliktmediation, abgeschlossen 2019: 2 Vorgänge")
                .contains("26. November 2026, Probelauf: 2 Vorgänge wären gelöscht worden");
    }

    @Test
    @WithMockUser(username = "leitung")
    void theLeitungChangesAPeriodAndDraftsAreNoneOfThem() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        UI.getCurrent().navigate("verwaltung");
        assertThat(changes()).hasSize(2);

        test(changes().getFirst()).click();
        var field = find(IntegerField.class).single();
        assertThat(field.getValue()).isEqualTo(5);
        assertThat(field.getHelperText()).isEqualTo("5 bis 10 Jahre");
        field.clear();
        test(find(Button.class).withText("Frist ändern").single()).click();
        assertThat(field.isInvalid()).isTrue();
        field.setValue(7);
        test(find(Button.class).withText("Frist ändern").single()).click();

        assertThat(words()).contains("7 Jahre");
        retention.keep(Kept.VORGANG, Kept.VORGANG.usually());
    }

    @Test
    @WithMockUser(username = "admin")
    void anAdministratorDoesNot() {
        UI.getCurrent().navigate("verwaltung");

        assertThat(find(RetentionCard.class).all()).isEmpty();
    }

    private List<NativeButton> changes() {
        return find(NativeButton.class).withText("Ändern").all();
    }

    private String words() {
        return find(RetentionCard.class).single().getElement().getTextRecursively();
    }
}
