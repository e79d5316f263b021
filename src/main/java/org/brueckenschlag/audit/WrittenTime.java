package org.brueckenschlag.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A time as entries have it (RFC 3339 in UTC). A history has hundreds, nearly all with three digits of a second, and
 * {@link Instant#parse} takes as long for them as the rest of reading an entry: that form is read digit by digit, every
 * other one as Java does it.
 */
final class WrittenTime {

    private static final String FORM = "0000-00-00T00:00:00.000Z";
    private static final int NANOS_A_MILLISECOND = 1_000_000;

    private WrittenTime() {}

    /** @throws java.time.DateTimeException where that is no time */
    static Instant read(String text) {
        if (!hasForm(text)) {
            return Instant.parse(text);
        }
        return OffsetDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19),
                        number(text, 20, 23) * NANOS_A_MILLISECOND,
                        ZoneOffset.UTC)
                .toInstant();
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (var at = 0; at < FORM.length(); at++) {
            var expected = FORM.charAt(at);
            var found = text.charAt(at);
            if (expected == '0' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }
}
