package org.brueckenschlag.audit;

import java.time.LocalDate;
import java.util.Locale;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which events to take home: of one matter, or of all that ran in a period at some time. A matter comes with its whole
 * history: a trace that is cut off would tell of waiting times and variants that never were.
 *
 * @param from first day of the period; null: since ever
 * @param to last day of the period; null: until now
 * @param process key; null: all
 * @param matter number; with it there is no period and no process
 * @param language of the document and of a table's headings; names of steps are German
 */
public record EventLogRequest(
        EventLogFormat format,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String process,
        @Nullable String matter,
        Locale language) {

    public EventLogRequest {
        if (matter != null && (from != null || to != null || process != null)) {
            throw new IllegalArgumentException("one matter, or a period");
        }
    }

    public static EventLogRequest ofMatter(EventLogFormat format, String number) {
        return new EventLogRequest(format, null, null, null, number, Texts.GERMAN);
    }

    public static EventLogRequest ofPeriod(EventLogFormat format, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new EventLogRequest(format, from, to, null, null, Texts.GERMAN);
    }

    public EventLogRequest in(Locale other) {
        return new EventLogRequest(format, from, to, process, matter, other);
    }
}
