package org.brueckenschlag.casefree.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words and numbers of a note begin. Most patterns can match there alone, and a note has few such places: to ask
 * at each sign costs several times as much.
 */
final class Beginnings {

    private final int[] words;
    private final int[] digits;
    private final int[] both;

    private Beginnings(int[] words, int[] digits) {
        this.words = words;
        this.digits = digits;
        both = new int[words.length + digits.length];
        System.arraycopy(words, 0, both, 0, words.length);
        System.arraycopy(digits, 0, both, words.length, digits.length);
        Arrays.sort(both);
    }

    static Beginnings of(String text) {
        return new Beginnings(
                places(text, at -> canBegin(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)))),
                places(text, at -> isDigit(text.charAt(at))));
    }

    boolean haveDigit() {
        return digits.length > 0;
    }

    /** For a pattern that begins with a letter, and with none before it. */
    Search ofWords(Pattern pattern, String text) {
        return new Search(pattern.matcher(text), words);
    }

    /** For a pattern that begins with a digit. */
    Search ofNumbers(Pattern pattern, String text) {
        return new Search(pattern.matcher(text), digits);
    }

    /** For a pattern that begins with a digit, or with a letter and with none before it. */
    Search ofBoth(Pattern pattern, String text) {
        return new Search(pattern.matcher(text), both);
    }

    private static int[] places(String text, IntPredicate begins) {
        var places = new int[text.length()];
        var count = 0;
        for (int at = 0; at < places.length; at++) {
            if (begins.test(at)) {
                places[count] = at;
                count++;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /**
     * The first half of a sign beyond the basic plane may be that of a letter; what stands behind one may begin, too.
     */
    private static boolean canBegin(char sign) {
        return Character.isLetter(sign) || Character.isHighSurrogate(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** As a {@link Matcher} that finds, but at those places alone. */
    static final class Search {

        private final Matcher matcher;
        private final int[] places;
        private int next;
        private int behind;

        private Search(Matcher matcher, int[] places) {
            this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
            this.places = places;
        }

        boolean find() {
            while (next < places.length) {
                var place = places[next];
                next++;
                if (place >= behind
                        && matcher.region(place, matcher.regionEnd()).lookingAt()) {
                    behind = matcher.end();
                    return true;
                }
            }
            return false;
        }

        MatchResult found() {
            return matcher;
        }

        int start() {
            return matcher.start();
        }

        int start(int group) {
            return matcher.start(group);
        }

        int end() {
            return matcher.end();
        }

        int end(int group) {
            return matcher.end(group);
        }

        String group() {
            return matcher.group();
        }
    }
}
