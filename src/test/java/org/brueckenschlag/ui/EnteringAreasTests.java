package org.brueckenschlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.ui.components.Note;
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
    void aPruefungDoesNoTasks() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(getCurrentView()).isInstanceOf(AbsentView.class);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        UI.getCurrent().navigate("aufgaben");

        assertThat(find(MainLayout.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "leitung")
    void everyPageSaysWhenTheHistoryIsNotSealed() {
        try {
            assertThat(notesOfTheNextPage(LogHealth.State.BEHIND))
                    .anyMatch(note -> note.contains("noch nicht gesiegelt"));
            assertThat(notesOfTheNextPage(LogHealth.State.ALTERED))
                    .anyMatch(note -> note.contains("Jemand hat die Datenbank verändert"));
            assertThat(notesOfTheNextPage(LogHealth.State.SOUND)).noneMatch(note -> note.contains("gesiegelt"));
        } finally {
            sealing.is(LogHealth.State.SOUND);
        }
    }

    private List<String> notesOfTheNextPage(LogHealth.State state) {
        sealing.is(state);
        UI.getCurrent().navigate("gibt-es-nicht");
        UI.getCurrent().navigate("aufgaben");
        return notes();
    }

    private List<String> notes() {
        return find(Note.class).all().stream()
                .map(note -> note.getElement().getTextRecursively())
                .toList();
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
