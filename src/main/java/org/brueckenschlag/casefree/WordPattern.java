package org.brueckenschlag.casefree;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words in a row; {@code *} at a word's end or beginning stands for any letters, {@code #} for a number. Hundreds of
 * them are laid at every word of every package that is deployed, so they are taken apart once and compared without
 * making anything.
 */
record WordPattern(List<Piece> words) {

    static WordPattern of(String text) {
        return new WordPattern(Arrays.stream(text.split(" ", -1)).map(Piece::of).toList());
    }

    int size() {
        return words.size();
    }

    boolean isIn(List<String> text) {
        for (var start = 0; start <= text.size() - size(); start++) {
            if (startsAt(start, text)) {
                return true;
            }
        }
        return false;
    }

    IntStream startsIn(List<String> text) {
        return isIn(text)
                ? IntStream.rangeClosed(0, text.size() - size()).filter(start -> startsAt(start, text))
                : IntStream.empty();
    }

    private boolean startsAt(int start, List<String> text) {
        for (var at = 0; at < size(); at++) {
            if (!words.get(at).fits(text.get(start + at))) {
                return false;
            }
        }
        return true;
    }

    /** @param core the letters that are given */
    record Piece(Shape shape, String core) {

        static Piece of(String expected) {
            if (expected.equals("#")) {
                return new Piece(Shape.NUMBER, "");
            }
            var opens = expected.startsWith("*");
            var closes = expected.endsWith("*");
            var core = expected.substring(opens ? 1 : 0, expected.length() - (closes ? 1 : 0));
            if (opens) {
                return new Piece(closes ? Shape.AROUND : Shape.END, core);
            }
            return new Piece(closes ? Shape.BEGINNING : Shape.WHOLE, core);
        }

        boolean fits(String word) {
            return switch (shape) {
                case WHOLE -> word.equals(core);
                case BEGINNING -> word.startsWith(core);
                case END -> word.endsWith(core);
                case AROUND -> word.contains(core);
                case NUMBER -> Character.isDigit(word.charAt(0));
            };
        }
    }

    enum Shape {
        WHOLE,
        BEGINNING,
        END,
        AROUND,
        NUMBER
    }
}
