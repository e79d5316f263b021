package org.brueckenschlag;

import java.util.UUID;
import java.util.stream.Collectors;

/** Words nobody has written before. Without digits, which the guard might take for a telephone's. */
public final class Letters {

    /** As many as there are digits in an UUID, and no vowel with which they could become a name. */
    private static final String CONSONANTS = "bcdfghjklmnpqrst";

    private Letters() {}

    /** @return twelve letters */
    public static String drawn() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .mapToObj(digit -> CONSONANTS.substring(Character.digit(digit, 16), Character.digit(digit, 16) + 1))
                .collect(Collectors.joining());
    }
}
