package org.brueckenschlag.demo;

import java.time.Instant;
import java.time.temporal.TemporalAmount;

/** What an administrator of profile {@code demo} may do with the clock; absent in every other profile. */
public interface Demonstration {

    Instant now();

    /**
     * Moves the clock on; timers, reminders and escalations on the way happen.
     *
     * @param amount more than nothing, at most two years
     * @throws org.brueckenschlag.shared.Refused {@code demo.not-allowed} for anybody but an {@code admin},
     *     {@code demo.amount} for an amount outside of that
     */
    Instant advance(TemporalAmount amount);
}
