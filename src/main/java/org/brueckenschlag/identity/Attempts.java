package org.brueckenschlag.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed attempts by a key and tells how long the next one has to wait: nothing for the first ones, then a
 * second that doubles with each failure up to the longest pause. Bounded: where it is full, the key that failed longest
 * ago is forgotten. Not thread-safe.
 */
final class Attempts {

    private final Map<String, Failures> byKey = new LinkedHashMap<>(16, 0.75f, true);
    private final Limits limits;

    Attempts(Limits limits) {
        this.limits = limits;
    }

    Duration pause(String key, Instant now) {
        var failures = byKey.get(key);
        if (failures == null || failures.isForgotten(now)) {
            return Duration.ZERO;
        }
        var wait = Duration.between(now, failures.last.plus(pauseAfter(failures.count)));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void failed(String key, Instant now) {
        var failures = byKey.get(key);
        byKey.put(key, failures == null || failures.isForgotten(now) ? Failures.first(now) : failures.more(now));
        if (byKey.size() > limits.capacity) {
            byKey.remove(byKey.keySet().iterator().next());
        }
    }

    /**
     * Takes one failure back: it was counted before its outcome was known. The pause of those before it goes on from
     * where it was.
     */
    void takeBack(String key) {
        byKey.computeIfPresent(key, (same, failures) -> failures.count == 1 ? null : failures.less());
    }

    void clear(String key) {
        byKey.remove(key);
    }

    int size() {
        return byKey.size();
    }

    private Duration pauseAfter(int count) {
        if (count < limits.free) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(count - limits.free, 30));
        return doubled.compareTo(limits.longest) > 0 ? limits.longest : doubled;
    }

    /**
     * @param free so many failures cost no pause
     * @param longest a pause is never longer
     * @param capacity so many keys are kept at once
     */
    record Limits(int free, Duration longest, int capacity) {}

    /** @param before the last failure but one */
    private record Failures(int count, Instant last, Instant before) {

        private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

        static Failures first(Instant now) {
            return new Failures(1, now, now);
        }

        boolean isForgotten(Instant now) {
            return last.plus(FORGOTTEN_AFTER).isBefore(now);
        }

        Failures more(Instant now) {
            return new Failures(count + 1, now, last);
        }

        Failures less() {
            return new Failures(count - 1, before, before);
        }
    }
}
