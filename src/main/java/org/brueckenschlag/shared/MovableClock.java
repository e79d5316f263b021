package org.brueckenschlag.shared;

import java.time.Instant;
import java.time.temporal.TemporalAmount;

/**
 * The product's clock where it may be moved on (demonstration and tests). Time steps from due date to due date, so that
 * each timer, reminder and escalation on the way happens once and in order.
 */
public interface MovableClock {

    Instant now();

    /** Moves the clock on; everything that falls due on the way has happened when this returns. */
    void advanceTo(Instant target);

    /** As {@link #advanceTo}, by a period in the agency's time zone (Europe/Berlin), e.g. {@code P3M}. */
    void advanceBy(TemporalAmount amount);

    /** Sets the clock without anything falling due: only for an empty database. */
    void startAt(Instant start);
}
