package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.forms.DayPicker;
import org.junit.jupiter.api.Test;

/** A day on which nothing can be released is told of at the field in which it stands. */
class PlanningForADayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Texts texts = Texts.in(Texts.GERMAN);
    private final DayPicker day = new DayPicker("Tag", texts);

    @Test
    void tomorrowAndADayInAYearAreFine() {
        day.setValue(TODAY.plusDays(1));
        assertThat(PlannedRelease.wrong(day, TODAY, texts)).isEmpty();
        day.setValue(TODAY.plusDays(366));
        assertThat(PlannedRelease.wrong(day, TODAY, texts)).isEmpty();
    }

    @Test
    void todayIsTooSoonAndTwoYearsAreTooLate() {
        day.setValue(TODAY);
        assertThat(PlannedRelease.wrong(day, TODAY, texts)).contains("3. März 2026", "3. März 2027");
        day.setValue(TODAY.plusYears(2));
        assertThat(PlannedRelease.wrong(day, TODAY, texts)).contains("3. März 2026");
    }

    @Test
    void whatIsNoDayIsNotTakenForNothing() {
        assertThat(PlannedRelease.wrong(day, TODAY, texts)).startsWith("Noch offen");

        day.getElement().setProperty("_inputElementValue", "40.13.2026");

        assertThat(PlannedRelease.wrong(day, TODAY, texts)).startsWith("Das ist kein Tag");
    }
}
