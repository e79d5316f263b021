package org.brueckenschlag.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.Reconciled;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.ReconciliationInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
class SeeingWhetherTheProgramFollowsTheHistoryTests extends SpringBrowserlessTest {

    @Autowired
    ReconciliationInMemory reconciliation;

    @Test
    @WithMockUser(username = "admin")
    void theLastOutcomeFirstAndANewOneOnDemand() {
        reconciliation.last = new Reconciled(Instant.parse("2026-11-26T01:05:00Z"), 1, 9, 0, List.of());
        showInGerman();
        assertThat(words())
                .contains("Verlauf und Programm sagen dasselbe.")
                .contains("Verglichen am 26. November 2026 um 02:05 Uhr: ein Vorgang, 9 Dateien.");

        test(find(Button.class).withText("Jetzt vergleichen").single()).click();

        assertThat(words())
                .contains("Verlauf und Programm unterscheiden sich an 60 Stellen.")
                .contains(
                        "KM-2026-0007: Die Aufgabe „Vorgespräch führen“ hat im Ablauf jemand anderes als im Verlauf. Task_Vorgespraech")
                .contains("Was zu tun ist: Der Ablauf wurde am Programm vorbei verändert.")
                .contains("und 59 weitere Stellen")
                .contains("abgleich.csv")
                .doesNotContain("sagen dasselbe");
    }

    @Test
    @WithMockUser(username = "admin")
    void beforeTheFirstComparisonItSaysSo() {
        reconciliation.last = null;
        showInGerman();

        assertThat(words()).contains("Bisher wurde nicht verglichen.");
    }

    @Test
    @WithMockUser(username = "leitung")
    void theLeitungHasNoSuchCard() {
        UI.getCurrent().navigate("verwaltung");

        assertThat(find(ReconciliationCard.class).all()).isEmpty();
    }

    /** The area that an administrator begins in, so that it is there already in another language. */
    private static void showInGerman() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        UI.getCurrent().navigate("verwaltung");
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private String words() {
        return find(ReconciliationCard.class).single().getElement().getTextRecursively();
    }
}
