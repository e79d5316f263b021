package org.brueckenschlag.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts of one account or address, and how long the next one has to wait: nothing for the first ones, then a
 * second that doubles with each failure up to the longest pause.
 *
 * @param before the last failure but one
 */
record Failures(int count, Instant last, Instant before) {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    static Failures none(Instant now) {
        return new Failures(0, now, now);
    }

    Duration pause(Limits limits, Instant now) {
        if (isForgotten(now)) {
            return Duration.ZERO;
        }
        var wait = Duration.between(now, last.plus(limits.pauseAfter(count)));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    Failures more(Instant now) {
        return isForgotten(now) ? new Failures(1, now, now) : new Failures(count + 1, now, last);
    }

    /** The pause of those before it goes on from where it was. */
    Failures less() {
        return new Failures(Math.max(0, count - 1), before, before);
    }

    private boolean isForgotten(Instant now) {
        return count == 0 || last.plus(FORGOTTEN_AFTER).isBefore(now);
    }

    /**
     * @param free so many failures cost no pause
     * @param longest a pause is never longer
     */
    record Limits(int free, Duration longest) {

        Duration pauseAfter(int count) {
            if (count < free) {
                return Duration.ZERO;
            }
            var doubled = Duration.ofSeconds(1L << Math.min(count - free, 30));
            return doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }
}
