package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The time of one scratch engine. The engine's own clock is one for the whole program and stays as it is: what is due
 * when is reckoned by calendars, and those of a scratch engine ask here.
 */
final class ScratchTime extends Clock {

    private volatile Instant now = Instant.EPOCH;

    void is(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return EngineClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    /** For timers that repeat. */
    CycleBusinessCalendar cycles() {
        return new Cycles();
    }

    private final class Cycles extends CycleBusinessCalendar {

        @Override
        public Date resolveDuedate(String cycle, @Nullable Date from, long offset) {
            return super.resolveDuedate(cycle, from == null ? Date.from(now) : from, offset);
        }
    }
}
