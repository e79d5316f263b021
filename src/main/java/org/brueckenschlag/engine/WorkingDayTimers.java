package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Timers that count working days: {@code <timeDuration>3 WT</timeDuration>}, or weeks, which the engine cannot read.
 * Other ISO durations stay the engine's. An answer may say how long, but never so short that a circle runs hot.
 */
final class WorkingDayTimers extends DurationBusinessCalendar {

    private static final Pattern WEEKS = Pattern.compile("P[^T]*W.*");

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final TimeSpans spans;
    private final Clock clock;

    WorkingDayTimers(TimeSpans spans) {
        this(spans, new EngineClock(EngineClock.ZONE));
    }

    WorkingDayTimers(TimeSpans spans, Clock clock) {
        this.spans = spans;
        this.clock = clock;
    }

    @Override
    public Date resolveDuedate(String duration, @Nullable Date start) {
        var from = start == null ? Date.from(clock.instant()) : start;
        var soonest = Date.from(from.toInstant().plus(SHORTEST));
        var due = due(duration.strip(), from);
        return due.before(soonest) ? soonest : due;
    }

    private Date due(String duration, Date from) {
        return TimeSpans.WORKING_DAYS.matcher(duration).matches()
                        || WEEKS.matcher(duration).matches()
                ? Date.from(spans.after(from.toInstant(), duration))
                : super.resolveDuedate(duration, from);
    }
}
