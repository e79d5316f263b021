package org.brueckenschlag.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;

/** Timers that count working days: {@code <timeDuration>3 WT</timeDuration>}. ISO durations stay the engine's. */
final class WorkingDayTimers extends DurationBusinessCalendar {

    private final TimeSpans spans;

    WorkingDayTimers(TimeSpans spans) {
        this.spans = spans;
    }

    @Override
    public Date resolveDuedate(String duration, @Nullable Date start) {
        if (!TimeSpans.WORKING_DAYS.matcher(duration.strip()).matches()) {
            return super.resolveDuedate(duration, start);
        }
        Instant from = (start == null ? ClockUtil.getCurrentTime() : start).toInstant();
        return Date.from(spans.after(from, duration));
    }
}
