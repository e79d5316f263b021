package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.ui.UiSketch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** All matters at once: on a board by the step in which they stand, and in a calendar by day. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "mediation")
class LookingOverMattersTests extends SpringBrowserlessTest {

    final OneMatter services = new OneMatter(Role.MEDIATION);

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    @Test
    void aBoardHasAColumnForEachStepInWhichSomethingStands() {
        services.with(Matter.State.OPEN, 2).withTask(Role.MEDIATION, null);
        var board = new MatterBoard(
                services.matters,
                services.cards.stream().collect(Collectors.groupingBy(TaskCard::matter)),
                services,
                (agency, place) -> place,
                Instant.parse("2026-11-20T09:00:00Z"),
                (from, to) -> 2,
                Texts.in(Texts.GERMAN));
        UI.getCurrent().add(board);

        assertThat(find(H2.class, board).all()).hasSize(1);
        assertThat(find(H3.class, board).all())
                .last()
                .satisfies(column -> assertThat(words(column)).contains("Wartet auf einen Termin"));
        assertThat(find(Anchor.class, board).all()).hasSize(2);
    }

    @Test
    void aCalendarShowsWhatIsDueOnItsDayAndTurnsTheMonths() {
        services.with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, null);
        var calendar = new DueCalendar(
                month -> month.equals(YearMonth.of(2026, 11)) ? services.cards : List.of(),
                card -> "Vorgespräch führen",
                LocalDate.of(2026, 11, 19),
                Texts.in(Texts.GERMAN));
        UI.getCurrent().add(calendar);

        assertThat(words(calendar)).contains("November 2026", "Vorgespräch führen", "heute");
        assertThat(find(Anchor.class, calendar).all()).hasSize(1);

        test(find(Button.class, calendar).all().get(1)).click();
        assertThat(words(calendar)).contains("Dezember 2026", "In diesem Monat ist nichts fällig.");
        assertThat(find(Anchor.class, calendar).all()).isEmpty();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
