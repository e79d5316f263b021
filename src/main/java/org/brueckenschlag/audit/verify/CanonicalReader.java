package org.brueckenschlag.audit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.log.CanonicalJson;

/**
 * Reads JSON in its canonical form (RFC 8785) and refuses every other: what two programs could understand differently,
 * such as a name that occurs twice, is no content of an entry. Maps, lists, texts, Boolean, Long, Double.
 */
final class CanonicalReader {

    private static final int DEEPEST = 60;
    private static final int EXACT_DIGITS = 15;
    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    /** Threads may overwrite each other's: then a text is made once more. */
    private static final String[] NAMES = new String[1024];

    private final String text;
    private int place;

    private CanonicalReader(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException for anything but canonical JSON */
    static Object read(String text) {
        var reader = new CanonicalReader(text);
        var value = reader.value(0);
        if (reader.place != text.length()) {
            throw reader.refused();
        }
        return value;
    }

    static Map<?, ?> readMap(String text) {
        if (read(text) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("no map");
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw refused();
        }
        return switch (peek()) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> text();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> map(int depth) {
        var map = new CanonicalMap();
        place++;
        if (peek() == '}') {
            place++;
            return map;
        }
        while (true) {
            var name = name();
            expect(':');
            if (!map.append(name, value(depth + 1))) {
                throw refused();
            }
            if (peek() == '}') {
                place++;
                return map;
            }
            expect(',');
        }
    }

    private List<Object> list(int depth) {
        var list = new ArrayList<>();
        place++;
        if (peek() == ']') {
            place++;
            return list;
        }
        while (true) {
            list.add(value(depth + 1));
            if (peek() == ']') {
                place++;
                return list;
            }
            expect(',');
        }
    }

    /** As {@link #text}; names recur, so one text stands for each, whose hash is reckoned once. */
    private String name() {
        expect('"');
        var from = place;
        var hash = 0;
        while (place < text.length() && isPlain(text.charAt(place))) {
            hash = 31 * hash + text.charAt(place++);
        }
        if (place == text.length() || text.charAt(place) != '"') {
            place = from - 1;
            return text();
        }
        var slot = hash & NAMES.length - 1;
        var known = NAMES[slot];
        if (known == null || known.length() != place - from || !text.startsWith(known, from)) {
            known = text.substring(from, place);
            NAMES[slot] = known;
        }
        place++;
        return known;
    }

    private static boolean isPlain(char sign) {
        return sign != '"' && sign != '\\' && sign >= ' ';
    }

    private String text() {
        expect('"');
        var from = place;
        while (place < text.length()) {
            var sign = text.charAt(place);
            if (sign == '"') {
                place++;
                return text.substring(from, place - 1);
            }
            if (sign == '\\') {
                return escapedText(from);
            }
            if (sign < ' ') {
                throw refused();
            }
            place++;
        }
        throw refused();
    }

    private String escapedText(int from) {
        var read = new StringBuilder(text.substring(from, place));
        while (true) {
            var sign = peek();
            place++;
            if (sign == '"') {
                return read.toString();
            }
            if (sign < ' ') {
                throw refused();
            }
            read.append(sign == '\\' ? escaped() : sign);
        }
    }

    private char escaped() {
        var sign = peek();
        var short_ = ESCAPES.indexOf(sign);
        if (short_ >= 0) {
            place++;
            return ESCAPED.charAt(short_);
        }
        if (sign != 'u' || place + 5 > text.length()) {
            throw refused();
        }
        var digits = text.substring(place + 1, place + 5);
        var code = digits.matches("00[01][0-9a-f]") ? (char) Integer.parseInt(digits, 16) : ' ';
        if (code >= ' ' || ESCAPED.indexOf(code) >= 0) {
            throw refused();
        }
        place += 5;
        return code;
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, place)) {
            throw refused();
        }
        place += word.length();
        return value;
    }

    private Object number() {
        var from = place;
        var whole = true;
        while (place < text.length() && "+-.0123456789e".indexOf(text.charAt(place)) >= 0) {
            var sign = text.charAt(place);
            whole &= Character.isDigit(sign) || sign == '-' && place == from;
            place++;
        }
        var digits = text.substring(from, place);
        try {
            if (whole && digits.length() <= EXACT_DIGITS) {
                var number = Long.valueOf(digits);
                if (number.toString().equals(digits)) {
                    return number;
                }
            } else {
                var number = Double.valueOf(digits);
                if (CanonicalJson.of(number).equals(digits)) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            throw refused();
        }
        throw refused();
    }

    private char peek() {
        if (place >= text.length()) {
            throw refused();
        }
        return text.charAt(place);
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw refused();
        }
        place++;
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("not canonical JSON at " + place);
    }
}
