package org.brueckenschlag.audit.verify;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as entries have them: {@code 2026-11-02T08:15:30Z}, with three decimals or none. */
final class Times {

    private static final int WHOLE_SECONDS = 20;
    private static final int WITH_MILLISECONDS = 24;
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";

    private Times() {}

    /** @return milliseconds since 1970 */
    static long read(String text) {
        var length = text.length();
        var form = length == WITH_MILLISECONDS ? FORM + ".dddZ" : FORM + "Z";
        if (length != WHOLE_SECONDS && length != WITH_MILLISECONDS || !has(form, text)) {
            throw new IllegalArgumentException("no time");
        }
        try {
            var second = LocalDateTime.of(
                            digits(text, 0, 4),
                            digits(text, 5, 7),
                            digits(text, 8, 10),
                            digits(text, 11, 13),
                            digits(text, 14, 16),
                            digits(text, 17, 19))
                    .toEpochSecond(ZoneOffset.UTC);
            return second * 1000 + (length == WITH_MILLISECONDS ? digits(text, 20, 23) : 0);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    private static boolean has(String form, String text) {
        for (var place = 0; place < form.length(); place++) {
            var sign = text.charAt(place);
            if (form.charAt(place) == 'd' ? sign < '0' || sign > '9' : sign != form.charAt(place)) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
