package org.brueckenschlag.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.log.CanonicalJson;

/**
 * Reads JSON in its canonical form (RFC 8785) and refuses every other: what two programs could understand differently,
 * such as a name that occurs twice, is no content of an entry. Maps, lists, texts, Boolean, Long, Double.
 *
 * <p>Reads the bytes as they lie in the export: a text is made only of what is asked for later.
 */
final class CanonicalReader {

    private static final int DEEPEST = 60;
    private static final int EXACT_DIGITS = 15;
    private static final String ESCAPES = "\"\\bfnrt";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";

    /** Names, kinds and codes are not longer; ids are, and never recur for long. */
    private static final int LONGEST_KNOWN = 32;

    /** Texts that recur, so that one stands for each. Threads may overwrite each other's: then it is made once more. */
    private static final Known[] KNOWN = new Known[4096];

    /** With its bytes, which the machine compares several at a time. */
    private record Known(String text, byte[] bytes) {}

    private final byte[] bytes;
    private int place;

    private CanonicalReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @param bytes UTF-8
     * @throws IllegalArgumentException for anything but canonical JSON
     */
    static Object read(byte[] bytes) {
        var reader = new CanonicalReader(bytes);
        var value = reader.value(0);
        if (reader.place != bytes.length) {
            throw reader.refused();
        }
        return value;
    }

    static Map<?, ?> readMap(byte[] bytes) {
        if (read(bytes) instanceof Map<?, ?> map) {
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
            var name = text();
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

    private String text() {
        expect('"');
        var from = place;
        var hash = 0;
        var isAscii = true;
        for (var sign = peek(); sign != '"'; sign = peek()) {
            if (sign == '\\') {
                return escapedText(from);
            }
            requirePlain(sign);
            isAscii &= sign > 0;
            hash = 31 * hash + sign;
            place++;
        }
        place++;
        return isAscii ? ascii(from, place - 1, hash) : Utf8.read(bytes, from, place - 1);
    }

    private String ascii(int from, int to, int hash) {
        if (to - from > LONGEST_KNOWN) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        var slot = (hash ^ hash >>> 12) & KNOWN.length - 1;
        var known = KNOWN[slot];
        if (known == null || !Arrays.equals(known.bytes(), 0, known.bytes().length, bytes, from, to)) {
            known = new Known(
                    new String(bytes, from, to - from, StandardCharsets.ISO_8859_1),
                    Arrays.copyOfRange(bytes, from, to));
            KNOWN[slot] = known;
        }
        return known.text();
    }

    private String escapedText(int from) {
        var read = new StringBuilder();
        var plain = from;
        while (true) {
            var sign = peek();
            if (sign == '"' || sign == '\\') {
                read.append(Utf8.read(bytes, plain, place));
                place++;
                if (sign == '"') {
                    return read.toString();
                }
                read.append(escaped());
                plain = place;
            } else {
                requirePlain(sign);
                place++;
            }
        }
    }

    private char escaped() {
        var sign = peek();
        var short_ = ESCAPES.indexOf(sign);
        if (short_ >= 0) {
            place++;
            return ESCAPED.charAt(short_);
        }
        if (sign != 'u' || place + 5 > bytes.length) {
            throw refused();
        }
        var digits = new String(bytes, place + 1, 4, StandardCharsets.ISO_8859_1);
        var code = digits.matches("00[01][0-9a-f]") ? (char) Integer.parseInt(digits, 16) : ' ';
        if (code >= ' ' || ESCAPED.indexOf(code) >= 0) {
            throw refused();
        }
        place += 5;
        return code;
    }

    private Object word(String word, Object value) {
        for (var index = 0; index < word.length(); index++) {
            expect(word.charAt(index));
        }
        return value;
    }

    private Object number() {
        var from = place;
        var whole = true;
        while (place < bytes.length && "+-.0123456789e".indexOf(bytes[place]) >= 0) {
            var sign = bytes[place];
            whole &= sign >= '0' && sign <= '9' || sign == '-' && place == from;
            place++;
        }
        var digits = new String(bytes, from, place - from, StandardCharsets.ISO_8859_1);
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

    /** Signs below a blank are escaped; all bytes of signs beyond ASCII are negative. */
    private void requirePlain(byte sign) {
        if (sign >= 0 && sign < ' ') {
            throw refused();
        }
    }

    private byte peek() {
        if (place >= bytes.length) {
            throw refused();
        }
        return bytes[place];
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw refused();
        }
        place++;
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("not canonical JSON at byte " + place);
    }
}
