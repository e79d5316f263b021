package org.brueckenschlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.ui.components.Dates;
import org.brueckenschlag.ui.components.Due;
import org.brueckenschlag.ui.components.Due.Period;
import org.brueckenschlag.ui.components.Due.State;
import org.junit.jupiter.api.Test;

/** How a deadline is said on Tuesday, 17 November 2026, ten o'clock in Berlin. */
class DueWordsTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 17, 10, 0);

    /** Without holidays: the words are at stake here, not the calendar. */
    private static final WorkingDays WEEKDAYS = (from, to) -> (int) from.plusDays(1)
            .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
            .map(LocalDate::getDayOfWeek)
            .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
            .count();

    @Test
    void whatFellDueYesterdayIsOverdueSinceYesterday() {
        assertDue(at(16, 17), State.OVERDUE, Period.OVERDUE, "Seit gestern überfällig");
    }

    @Test
    void whatFellDueThisMorningNamesTheTime() {
        assertDue(at(17, 8), State.OVERDUE, Period.OVERDUE, "Seit 08:00 Uhr überfällig");
    }

    @Test
    void whatIsOverdueForLongNamesTheDay() {
        assertDue(at(3, 17), State.OVERDUE, Period.OVERDUE, "Seit 3. November überfällig");
        assertDue(at(13, 17), State.OVERDUE, Period.OVERDUE, "Seit 4 Tagen überfällig");
    }

    @Test
    void whatFallsDueTodayIsFilled() {
        assertDue(at(17, 17), State.TODAY, Period.TODAY, "Heute fällig");
        assertThat(State.TODAY.filled()).isTrue();
        assertThat(State.SOON.filled()).isFalse();
    }

    @Test
    void theRestOfTheWeekIsCountedInWorkingDays() {
        assertDue(at(18, 17), State.SOON, Period.THIS_WEEK, "Noch 1 Arbeitstag");
        assertDue(at(20, 17), State.SOON, Period.THIS_WEEK, "Noch 3 Arbeitstage");
    }

    @Test
    void nextWeekIsLaterButStillCountedWhereItIsNear() {
        assertDue(at(23, 17), State.SOON, Period.LATER, "Noch 4 Arbeitstage");
        assertDue(at(27, 17), State.LATER, Period.LATER, "Bis 27. November");
    }

    @Test
    void anotherYearIsNamed() {
        assertDue(LocalDateTime.of(2027, 2, 1, 17, 0), State.LATER, Period.LATER, "Bis 1. Februar 2027");
    }

    @Test
    void aTaskWithoutDeadlineSaysNothing() {
        var due = Due.of(null, instant(NOW), WEEKDAYS, Texts.GERMAN);

        assertThat(due.state()).isEqualTo(State.NONE);
        assertThat(due.words()).isEmpty();
    }

    @Test
    void midnightInBerlinCountsNotMidnightInLondon() {
        var justAfterMidnight = LocalDateTime.of(2026, 11, 17, 0, 30);
        var due = Due.of(instant(at(17, 17)), instant(justAfterMidnight), WEEKDAYS, Texts.GERMAN);

        assertThat(due.state()).isEqualTo(State.TODAY);
    }

    @Test
    void everyLanguageHasItsOwnWords() {
        assertThat(Due.of(instant(at(20, 17)), instant(NOW), WEEKDAYS, Texts.ENGLISH)
                        .words())
                .isEqualTo("3 working days left");
        assertThat(Due.of(instant(at(20, 17)), instant(NOW), WEEKDAYS, Texts.TURKISH)
                        .words())
                .isEqualTo("3 iş günü kaldı");
    }

    private static void assertDue(LocalDateTime at, State state, Period period, String words) {
        var due = Due.of(instant(at), instant(NOW), WEEKDAYS, Texts.GERMAN);
        assertThat(due.words()).isEqualTo(words);
        assertThat(due.state()).isEqualTo(state);
        assertThat(due.period()).isEqualTo(period);
    }

    private static LocalDateTime at(int day, int hour) {
        return LocalDateTime.of(2026, 11, day, hour, 0);
    }

    private static java.time.Instant instant(LocalDateTime local) {
        return local.atZone(Dates.ZONE).toInstant();
    }
}
