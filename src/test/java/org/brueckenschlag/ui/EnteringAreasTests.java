package org.brueckenschlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.time.Instant;
import java.util.List;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.audit.Seal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** What a role may not use is absent: in the navigation and by address. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
class EnteringAreasTests extends SpringBrowserlessTest {

    @Autowired
    SealingInMemory sealing;

    @Test
    @WithMockUser(username = "mediation")
    void aMediationSeesTasksAndMatters() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(areas()).containsExactly("/aufgaben", "/vorgaenge");
    }

    @Test
    @WithMockUser(username = "admin")
    void anAdministratorSeesNoMatters() {
        UI.getCurrent().navigate("seite-die-es-nicht-gibt");

        assertThat(areas()).containsExactly("/verwaltung");
    }

    @Test
    @WithMockUser(username = "admin")
    void anAreaOfOthersLooksLikeOneThatDoesNotExist() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(getCurrentView()).isInstanceOf(AbsentView.class);
    }

    @Test
    @WithMockUser(username = "pruefung")
    void aPruefungSeesItsOwnWorkplace() {
        UI.getCurrent().navigate("seite-die-es-nicht-gibt");

        assertThat(areas()).containsExactly("/pruefung", "/pruefung/uebersicht", "/leseprotokoll", "/wirkungsdialog");
    }

    @Test
    @WithMockUser(username = "pruefung")
    void aPruefungDoesNoTasks() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(getCurrentView()).isInstanceOf(AbsentView.class);
    }

    @Test
    @WithMockUser(username = "datenschutz")
    void aDatenschutzSeesWhatCanBeStored() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(areas()).containsExactly("/aufgaben", "/leseprotokoll", "/schwaerzungen", "/datenschutz");
    }

    @Test
    @WithMockUser(username = "leitung")
    void aPhonesBarHoldsFourAreasAndTheOthersAreBehindMore() {
        UI.getCurrent().navigate("aufgaben");

        var bar = find(Nav.class).withClassName("bs-bottom").single();
        assertThat(hrefs(bar)).isEqualTo(areas().subList(0, 4));
        assertThat(hrefs(find(Div.class).withClassName("bs-more").single()))
                .isNotEmpty()
                .isEqualTo(areas().subList(4, areas().size()));
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(find(MainLayout.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "mediation")
    void everyPageSaysWhenTheHistoryIsNotSealed() {
        UI.getCurrent().navigate("aufgaben");
        try {
            assertThat(textOfTheNextPage(LogHealth.State.BEHIND)).contains("not sealed yet");
            assertThat(textOfTheNextPage(LogHealth.State.RESTORED)).contains("put back from a backup");
            assertThat(textOfTheNextPage(LogHealth.State.ALTERED)).contains("Somebody has altered the database");
            assertThat(textOfTheNextPage(LogHealth.State.SOUND)).doesNotContain("sealed");
        } finally {
            sealing.is(LogHealth.State.SOUND);
        }
    }

    @Test
    @WithMockUser(username = "mediation")
    void aPrintedPageSaysWhoseDataItShowsAndTheirSeal() {
        UI.getCurrent().navigate("aufgaben");
        sealing.sealed(new Seal(1_484, "2fc92f048a9f0011".repeat(4), Instant.EPOCH, ""));

        assertThat(textOfTheNextPage(LogHealth.State.SOUND))
                .containsPattern("Brückenschlag, Nordwinkel\\. Data as of .*20\\d\\d")
                .contains("Seal over 1,484 entries, check value 2fc92f048a9f0011 …");
    }

    private String textOfTheNextPage(LogHealth.State state) {
        sealing.is(state);
        var layout = find(MainLayout.class).single();
        layout.showRouterLayoutContent(new Div());
        return layout.getElement().getTextRecursively();
    }

    private List<String> areas() {
        return find(MainLayout.class)
                .single()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .filter(part -> part.hasClassName("bs-nav"))
                .flatMap(nav -> hrefs(nav).stream())
                .toList();
    }

    private static List<String> hrefs(Component nav) {
        return nav.getChildren()
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }
}
