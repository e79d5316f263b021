package org.brueckenschlag.ui.components;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people write them: "27. November", "14:32". */
public final class Dates {

    /** The zone of every agency. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Dates() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** "27. November". */
    public static String day(LocalDate day, Locale locale) {
        return formatter(locale, dayPattern(locale)).format(day);
    }

    /** "27. November 2026". */
    public static String dayAndYear(LocalDate day, Locale locale) {
        return formatter(locale, dayPattern(locale) + " uuuu").format(day);
    }

    /** "27. November", with the year where it is another one than that of {@code today}. */
    public static String day(LocalDate day, LocalDate today, Locale locale) {
        return day.getYear() == today.getYear() ? day(day, locale) : dayAndYear(day, locale);
    }

    /** "Freitag, 27. November". */
    public static String weekday(LocalDate day, Locale locale) {
        var pattern = locale.getLanguage().equals("tr") ? "d MMMM EEEE" : "EEEE, " + dayPattern(locale);
        return formatter(locale, pattern).format(day);
    }

    /** "14:32". */
    public static String time(Instant instant, Locale locale) {
        return formatter(locale, "HH:mm").format(LocalDateTime.ofInstant(instant, ZONE));
    }

    private static String dayPattern(Locale locale) {
        return locale.getLanguage().equals("de") ? "d. MMMM" : "d MMMM";
    }

    private static DateTimeFormatter formatter(Locale locale, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
