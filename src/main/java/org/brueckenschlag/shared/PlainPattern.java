package org.brueckenschlag.shared;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions so plain that matching ends soon whatever the text. Java's matcher goes back and tries anew, and
 * has no time limit; what makes that explode is repetition inside repetition, and many repetitions after each other
 * ({@code security.md} 2.3, 5).
 */
public final class PlainPattern {

    private static final int LONGEST = 100;
    private static final int MOST_REPETITIONS = 4;
    private static final int MOST_ENDLESS = 2;

    /** Something escaped and a class of signs are one sign each, whatever stands in them. */
    private static final Pattern ONE_SIGN = Pattern.compile("\\\\[^0-9kpPgQE]|\\[[^\\[\\]&]*\\]");

    private static final Pattern REPETITION = Pattern.compile("[*+?]|\\{\\d{1,2}(,\\d{0,2})?\\}");
    private static final Pattern ENDLESS = Pattern.compile("[*+]|\\{\\d*,\\}");
    /** Groups, what looks back or ahead, classes within classes, wide repetitions. */
    private static final Pattern MORE = Pattern.compile("[()\\\\\\[{&]");

    private PlainPattern() {}

    public static boolean is(String pattern) {
        var signs = ONE_SIGN.matcher(pattern).replaceAll("x");
        return pattern.length() <= LONGEST
                && canBeRead(pattern)
                && !MORE.matcher(REPETITION.matcher(signs).replaceAll("")).find()
                && REPETITION.matcher(signs).results().count() <= MOST_REPETITIONS
                && ENDLESS.matcher(signs).results().count() <= MOST_ENDLESS;
    }

    private static boolean canBeRead(String pattern) {
        try {
            return !Pattern.compile(pattern).pattern().isEmpty();
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }
}
