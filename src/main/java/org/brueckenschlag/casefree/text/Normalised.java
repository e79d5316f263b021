package org.brueckenschlag.casefree.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without the tricks of Unicode: no invisible signs, one kind of blank, dash, dot and apostrophe, ASCII digits,
 * plain letters instead of wide, bold or look-alike ones. Each of its units knows where it came from.
 */
final class Normalised {

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Normalised(int expected) {
        starts = new int[expected + 16];
        ends = new int[expected + 16];
    }

    static Normalised of(CharSequence given) {
        var normalised = new Normalised(given.length());
        var at = 0;
        while (at < given.length()) {
            var end = endOfCluster(given, at);
            normalised.append(given, at, end);
            at = end;
        }
        LookAlikes.replaceIn(normalised.text);
        return normalised;
    }

    String text() {
        return text.toString();
    }

    /** Where a span of this text stands in the given one. */
    int givenStart(int start) {
        return starts[start];
    }

    int givenEnd(int end) {
        return ends[end - 1];
    }

    /** A letter and the marks on it are one. */
    private static int endOfCluster(CharSequence given, int at) {
        var end = at + Character.charCount(Character.codePointAt(given, at));
        while (end < given.length()) {
            var next = Character.codePointAt(given, end);
            if (!isMark(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private void append(CharSequence given, int start, int end) {
        var first = given.charAt(start);
        if (end == start + 1 && first < 0x80) {
            add(first < ' ' ? isLineEnd(first) ? '\n' : ' ' : first, start, end);
            return;
        }
        if (isInvisible(Character.codePointAt(given, start))) {
            return;
        }
        var plain = Normalizer.normalize(given.subSequence(start, end), Normalizer.Form.NFKC);
        plain.codePoints()
                .filter(sign -> !isMark(sign) && !isInvisible(sign))
                .map(Normalised::plain)
                .forEach(sign -> {
                    for (var unit : Character.toChars(sign)) {
                        add(unit, start, end);
                    }
                });
    }

    private void add(char unit, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(unit);
    }

    private static int plain(int sign) {
        var digit = Character.digit(sign, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        return switch (Character.getType(sign)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.CONTROL -> sign == 0x85 ? '\n' : ' ';
            case Character.DASH_PUNCTUATION -> '-';
            default -> plainSign(sign);
        };
    }

    private static int plainSign(int sign) {
        return switch (sign) {
            case 0x2212, 0x2043, 0x00AD -> '-';
            case 0x00B7, 0x2022, 0x2219, 0x2027, 0x22C5, 0x3002, 0x06D4, 0x30FB -> '.';
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x02BC, 0x02B9, 0x2032, 0x0060, 0x00B4 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033 -> '"';
            case 0x2044, 0x2215, 0x29F8 -> '/';
            case 0x060C, 0x3001 -> ',';
            case 0x061B -> ';';
            case 0x061F -> '?';
            default -> sign;
        };
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u000B' || unit == '\f';
    }

    private static boolean isMark(int sign) {
        var type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Soft hyphens, zero-width signs, changes of direction, Arabic stretching. */
    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT || sign == 0x0640 || sign == 0x115F || sign == 0x3164;
    }
}
