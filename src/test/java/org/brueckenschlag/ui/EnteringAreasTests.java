package org.brueckenschlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** What a role may not use is absent: in the navigation and by address. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
class EnteringAreasTests extends SpringBrowserlessTest {

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
    void aPruefungDoesNoTasks() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(getCurrentView()).isInstanceOf(AbsentView.class);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(find(MainLayout.class).all()).isEmpty();
    }

    private List<String> areas() {
        return find(MainLayout.class)
                .single()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .filter(part -> part.hasClassName("bs-nav"))
                .flatMap(nav -> nav.getChildren())
                .filter(Anchor.class::isInstance)
                .map(anchor -> ((Anchor) anchor).getHref())
                .toList();
    }
}
