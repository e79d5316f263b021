package org.brueckenschlag.ui.components;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.shared.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline means now, and how it is said.
 *
 * @param state how urgent it is
 * @param period the heading it stands under in lists
 * @param words "Noch 2 Arbeitstage"; empty without a deadline
 * @param full the words with the day and, for today, the time; for titles and context columns
 */
public record Due(State state, Period period, String words, String full) {

    /** Near enough to count the days. */
    private static final int SOON = 5;

    /** How urgent, with icon and style of its badge. */
    public enum State {
        OVERDUE(Icons.OCTAGON_ALERT, "overdue"),
        TODAY(Icons.ALARM_CLOCK, "urgent"),
        SOON(Icons.CLOCK, "soon"),
        LATER(Icons.CALENDAR, "calm"),
        NONE(Icons.CALENDAR, "calm");

        private final Icons icon;
        private final String style;

        State(Icons icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public Icons icon() {
            return icon;
        }

        public String style() {
            return style;
        }

        /** Only these have a filled badge in lists. */
        public boolean filled() {
            return this == OVERDUE || this == TODAY;
        }
    }

    /** Groups of a list, in their order. */
    public enum Period {
        OVERDUE,
        TODAY,
        THIS_WEEK,
        LATER,
        NONE;

        public String key() {
            return "ui.period." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Due of(@Nullable Instant due, Instant now, WorkingDays workingDays, Locale locale) {
        var texts = Texts.in(locale);
        if (due == null) {
            return new Due(State.NONE, Period.NONE, "", texts.get("ui.due.none"));
        }
        var today = Dates.dayOf(now);
        var day = Dates.dayOf(due);
        var date = Dates.weekday(day, locale);
        if (due.isBefore(now)) {
            var words = overdue(due, day, today, texts);
            return new Due(State.OVERDUE, Period.OVERDUE, words, texts.get("ui.due.with-day", words, date));
        }
        if (day.equals(today)) {
            var words = texts.get("ui.due.today");
            return new Due(State.TODAY, Period.TODAY, words, texts.get("ui.due.today-until", Dates.time(due, locale)));
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var period = day.isAfter(sunday) ? Period.LATER : Period.THIS_WEEK;
        var left = workingDays.between(today, day);
        if (left >= 1 && (period == Period.THIS_WEEK || left <= SOON)) {
            var words = texts.get("ui.due.working-days", left);
            return new Due(State.SOON, period, words, texts.get("ui.due.with-day", words, date));
        }
        var words = texts.get("ui.due.until", Dates.day(day, today, locale));
        return new Due(State.LATER, period, words, texts.get("ui.due.until", date));
    }

    private static String overdue(Instant due, LocalDate day, LocalDate today, Texts texts) {
        var days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return texts.get("ui.due.overdue-since-time", Dates.time(due, texts.locale()));
        }
        if (days == 1) {
            return texts.get("ui.due.overdue-since-yesterday");
        }
        if (days < 7) {
            return texts.get("ui.due.overdue-since-days", days);
        }
        return texts.get("ui.due.overdue-since-date", Dates.day(day, today, texts.locale()));
    }
}
