package org.brueckenschlag.catalogue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a timer waits, where the diagram says so itself: {@code P3M}, {@code PT24H}. */
final class WrittenSpan {

    private WrittenSpan() {}

    /** Empty where it is reckoned from something else. */
    static Optional<Duration> of(@Nullable String written, Instant from) {
        if (written == null || !written.startsWith("P")) {
            return Optional.empty();
        }
        try {
            var at = written.indexOf('T');
            var days = at < 0 ? written : written.substring(0, at);
            var begin = from.atOffset(ZoneOffset.UTC);
            var end = days.equals("P") ? begin : begin.plus(Period.parse(days));
            return Optional.of(
                    Duration.between(begin, at < 0 ? end : end.plus(Duration.parse("P" + written.substring(at)))));
        } catch (DateTimeException | ArithmeticException reckoned) {
            return Optional.empty();
        }
    }
}
