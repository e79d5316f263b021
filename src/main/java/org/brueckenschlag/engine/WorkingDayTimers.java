package org.brueckenschlag.engine;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.jspecify.annotations.Nullable;

/** Timers that count working days: {@code <timeDuration>3 WT</timeDuration>}. ISO durations stay the engine's. */
final class WorkingDayTimers extends DurationBusinessCalendar {

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
        if (!TimeSpans.WORKING_DAYS.matcher(duration.strip()).matches()) {
            return super.resolveDuedate(duration, from);
        }
        return Date.from(spans.after(from.toInstant(), duration));
    }
}
