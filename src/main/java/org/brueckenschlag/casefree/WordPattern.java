package org.brueckenschlag.casefree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Words in a row; {@code *} at a word's end or beginning stands for any letters, {@code #} for a number. */
record WordPattern(List<String> words) {

    static WordPattern of(String text) {
        return new WordPattern(Arrays.asList(text.split(" ", -1)));
    }

    int size() {
        return words.size();
    }

    boolean isIn(List<String> text) {
        return startsIn(text).findAny().isPresent();
    }

    IntStream startsIn(List<String> text) {
        return IntStream.rangeClosed(0, text.size() - words.size())
                .filter(start ->
                        IntStream.range(0, words.size()).allMatch(at -> fits(words.get(at), text.get(start + at))));
    }

    private static boolean fits(String expected, String word) {
        if (expected.equals("#")) {
            return Character.isDigit(word.charAt(0));
        }
        var opens = expected.startsWith("*");
        var closes = expected.endsWith("*");
        var core = expected.substring(opens ? 1 : 0, expected.length() - (closes ? 1 : 0));
        if (opens && closes) {
            return word.contains(core);
        }
        if (opens) {
            return word.endsWith(core);
        }
        return closes ? word.startsWith(core) : word.equals(core);
    }
}
