package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.brueckenschlag.shared.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemindingOfATaskTests {

    private static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant MONDAY_AFTER = Instant.parse("2026-06-08T08:00:00Z");

    /** Without public holidays. */
    private static final WorkingDays WEEKDAYS = (from, to) -> (int) from.plusDays(1)
            .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
            .map(LocalDate::getDayOfWeek)
            .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
            .count();

    @ParameterizedTest
    @CsvSource({
        "80 %, 2026-06-06T22:24:00Z",
        "50%, 2026-06-04T20:00:00Z",
        "2 WT, 2026-06-04T08:00:00Z",
        "P2D, 2026-06-06T08:00:00Z",
        "PT5H, 2026-06-08T03:00:00Z"
    })
    void afterAShareOfTheTimeOrSoLongBefore(String written, Instant expected) {
        assertThat(Reminder.of(written).orElseThrow().at(MONDAY, MONDAY_AFTER, WEEKDAYS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 WT", "P7D", "P12M", "999 WT"})
    void atTheUsualTimeWhereItWouldComeBeforeTheBeginning(String written) {
        assertThat(Reminder.of(written).orElseThrow().at(MONDAY, MONDAY_AFTER, WEEKDAYS))
                .isEqualTo(Reminder.USUAL.at(MONDAY, MONDAY_AFTER, WEEKDAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 %", "100 %", "bald", "0 WT", "P1Y", "${x}"})
    void everythingElseIsNone(String written) {
        assertThat(Reminder.of(written)).isEmpty();
    }
}
