package org.brueckenschlag.catalogue.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations as models write them, read without calculating any calendar. */
final class TimeTexts {

    static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,3})\\s*WT");

    private static final Pattern ISO =
            Pattern.compile("P(?=.)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?"
                    + "(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})S)?)?");

    private static final long[] DAYS = {365, 30, 7, 1};
    private static final long[] SECONDS = {3600, 60, 1};

    private TimeTexts() {}

    /** About how long; a month has 30 days, a working day is a day. Empty where it is no duration. */
    static Optional<Duration> duration(String text) {
        var working = WORKING_DAYS.matcher(text);
        if (working.matches()) {
            return Optional.of(Duration.ofDays(Long.parseLong(working.group(1))));
        }
        var iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        var seconds = 0L;
        for (var i = 0; i < DAYS.length; i++) {
            seconds += number(iso.group(i + 1)) * DAYS[i] * 86_400;
        }
        for (var i = 0; i < SECONDS.length; i++) {
            seconds += number(iso.group(i + 1 + DAYS.length)) * SECONDS[i];
        }
        return Optional.of(Duration.ofSeconds(seconds));
    }

    /** A day, or a day with a time, with or without an offset. */
    static boolean isDate(String text) {
        try {
            if (text.length() == 10) {
                LocalDate.parse(text);
            } else {
                DateTimeFormatter.ISO_DATE_TIME.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
