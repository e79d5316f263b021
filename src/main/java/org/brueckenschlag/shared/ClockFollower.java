package org.brueckenschlag.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that falls due by the clock outside of the engine, e.g. reminders. Where the clock is moved on, it stops at
 * each due time on the way; otherwise whoever implements this looks at the clock now and then by itself.
 */
public interface ClockFollower {

    /** The next time at which something is due, past or future; empty where nothing is. */
    Optional<Instant> nextDue();

    /** It is {@code now}: do what is due up to and including that time. Called outside of a transaction. */
    void timeIs(Instant now);
}
