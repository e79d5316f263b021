package org.brueckenschlag.engine;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads the spans that models name: working days ({@code 3 WT}) and ISO durations ({@code PT24H}, {@code P3M},
 * {@code P1DT12H}). Days, months and working days keep the time of day in the agency's time zone, hours are exact. A
 * day ({@code 2026-06-17}), as decision tables calculate them, lasts until its end.
 */
@Component
class TimeSpans {

    static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})\\s*WT");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private static final ZoneId ZONE = EngineClock.ZONE;

    private final NrwWorkingDays workingDays;

    TimeSpans(NrwWorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** @throws IllegalArgumentException where the text is neither working days, nor an ISO duration, nor a day */
    Instant after(Instant from, String span) {
        var text = span.strip();
        var working = WORKING_DAYS.matcher(text);
        if (working.matches()) {
            var start = from.atZone(ZONE);
            var day = workingDays.after(start.toLocalDate(), Integer.parseInt(working.group(1)));
            return start.with(day).toInstant();
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atTime(LAST_MINUTE).atZone(ZONE).toInstant();
            }
            return afterIso(from, text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no time span: write 3 WT, PT24H or P3M", e);
        }
    }

    private static Instant afterIso(Instant from, String text) {
        var time = text.indexOf('T');
        var days = time < 0 ? text : text.substring(0, time);
        var hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
        var period = days.equals("P") && time > 0 ? Period.ZERO : Period.parse(days);
        if (period.isNegative() || hours.isNegative()) {
            throw new DateTimeException("negative");
        }
        return from.atZone(ZONE).plus(period).toInstant().plus(hours);
    }
}
