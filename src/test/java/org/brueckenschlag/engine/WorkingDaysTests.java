package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    NrwWorkingDays workingDays = new NrwWorkingDays();
    TimeSpans spans = new TimeSpans(workingDays);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01",
        "2026-04-03",
        "2026-04-06",
        "2026-05-01",
        "2026-05-14",
        "2026-05-25",
        "2026-06-04", // Fronleichnam
        "2026-10-03", // a Saturday too
        "2027-11-01", // Allerheiligen on a Monday
        "2026-12-25",
        "2026-12-26"
    })
    void areNotTheElevenPublicHolidays(LocalDate holiday) {
        assertThat(workingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06", // Heilige Drei Könige: not in NRW
        "2026-08-15", // Mariä Himmelfahrt falls on a Saturday in 2026
        "2026-10-31"
    })
    void doNotFollowOtherStatesHolidays(LocalDate day) {
        assertThat(workingDays.isWorkingDay(day)).isEqualTo(day.getDayOfWeek().getValue() < 6);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13, 3, 2026-05-19", // Ascension Day and a weekend lie between
        "2026-06-03, 1, 2026-06-05", // Fronleichnam
        "2027-10-29, 1, 2027-11-02", // Allerheiligen
        "2026-05-16, 1, 2026-05-18", // from a Saturday
        "2026-05-18, 10, 2026-06-02", // Whit Monday
        "2026-05-18, 0, 2026-05-18"
    })
    void areCountedFromTheNextOne(LocalDate from, int days, LocalDate expected) {
        assertThat(workingDays.after(from, days)).isEqualTo(expected);
        assertThat(workingDays.between(from, expected)).isEqualTo(days);
    }

    @Test
    void betweenADayAndAnEarlierOneThereAreNone() {
        assertThat(workingDays.between(LocalDate.parse("2026-05-19"), LocalDate.parse("2026-05-13")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "3 WT, 2026-05-13T08:30:00Z, 2026-05-19T08:30:00Z",
        "PT24H, 2026-05-13T08:30:00Z, 2026-05-14T08:30:00Z",
        "P30D, 2026-05-13T08:30:00Z, 2026-06-12T08:30:00Z",
        "P3M, 2026-01-31T08:30:00Z, 2026-04-30T07:30:00Z", // nine thirty in Berlin, before and after the change
        "P1DT12H, 2026-05-13T08:30:00Z, 2026-05-14T20:30:00Z",
        "P2W, 2026-05-13T08:30:00Z, 2026-05-27T08:30:00Z"
    })
    void andIsoSpansKeepTheTimeOfDay(String span, Instant from, Instant expected) {
        assertThat(spans.after(from, span)).isEqualTo(expected);
    }

    /** The engine knows no weeks; what an answer says may be no time at all, and a circle would run hot. */
    @ParameterizedTest
    @CsvSource({
        "3 WT, 2026-05-13T08:30:00Z, 2026-05-19T08:30:00Z",
        "P1M1W, 2026-05-13T08:30:00Z, 2026-06-20T08:30:00Z",
        "PT90M, 2026-05-13T08:30:00Z, 2026-05-13T10:00:00Z",
        "PT0S, 2026-05-13T08:30:00Z, 2026-05-13T08:31:00Z"
    })
    void areWaitedForByClocksLikeWeeksAndNeverLessThanAMinute(String span, Instant from, Instant expected) {
        assertThat(new WorkingDayTimers(spans).resolveDuedate(span, Date.from(from)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "WT", "drei WT", "P", "PT", "P-3D", "PT-1H", "3 Tage", "1000 WT", "R3/P1D"})
    void refuseWhatIsNoSpan(String text) {
        assertThatThrownBy(() -> spans.after(Instant.EPOCH, text)).isInstanceOf(IllegalArgumentException.class);
    }
}
