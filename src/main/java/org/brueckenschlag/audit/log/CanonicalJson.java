package org.brueckenschlag.audit.log;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in its one canonical form (RFC 8785): no blanks, names sorted by UTF-16, the shortest escapes, numbers as
 * ECMAScript writes them. The same content always has the same bytes, and so the same hash, in any language.
 */
public final class CanonicalJson {

    /** Beyond that a reader in another language would see another number. */
    private static final long GREATEST_EXACT = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /**
     * @param value maps with text keys, lists, texts, Boolean, Long, Double
     * @throws IllegalArgumentException for anything else, and for numbers that JSON cannot carry exactly
     */
    public static String of(Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(Object value) {
        switch (value) {
            case String text -> writeText(text);
            case Boolean yes -> out.append(yes.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> writeLong(number);
            case Double number -> writeDouble(number);
            case Map<?, ?> map -> writeMap(map);
            case Iterable<?> list -> writeList(list.iterator());
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }

    private void writeMap(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            writeText(entry.getKey());
            out.append(':');
            write(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void writeList(Iterator<?> values) {
        out.append('[');
        var separator = "";
        while (values.hasNext()) {
            out.append(separator);
            write(values.next());
            separator = ",";
        }
        out.append(']');
    }

    private void writeLong(long number) {
        if (Math.abs(number) > GREATEST_EXACT) {
            throw new IllegalArgumentException("a number beyond 2^53 is not exact in JSON");
        }
        out.append(number);
    }

    /** ECMAScript's Number::toString; Java's shortest digits are the same, their layout is not. */
    private void writeDouble(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no such number");
        }
        if (number == 0) {
            out.append('0');
            return;
        }
        var decimal = shortest(Math.abs(number));
        var digits = decimal.unscaledValue().toString();
        // the number is 0.digits × 10^point
        var point = digits.length() - decimal.scale();
        if (number < 0) {
            out.append('-');
        }
        if (point > 21 || point < -5) {
            writeScientific(digits, point - 1);
        } else if (point <= 0) {
            out.append("0.").append("0".repeat(-point)).append(digits);
        } else if (point >= digits.length()) {
            out.append(digits).append("0".repeat(point - digits.length()));
        } else {
            out.append(digits, 0, point).append('.').append(digits, point, digits.length());
        }
    }

    private void writeScientific(String digits, int exponent) {
        out.append(digits.charAt(0));
        if (digits.length() > 1) {
            out.append('.').append(digits, 1, digits.length());
        }
        out.append('e').append(exponent < 0 ? '-' : '+').append(Math.abs(exponent));
    }

    /** Java never writes fewer than two digits, and takes others for them where one would do (4.9E-324 for 5e-324). */
    private static BigDecimal shortest(double number) {
        var decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        var oneDigit = decimal.round(new MathContext(1));
        return decimal.precision() == 2 && oneDigit.doubleValue() == number ? oneDigit : decimal;
    }

    private void writeText(String text) {
        out.append('"');
        for (var index = 0; index < text.length(); index++) {
            writeSign(text, index);
        }
        out.append('"');
    }

    private void writeSign(String text, int index) {
        var sign = text.charAt(index);
        switch (sign) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isLoneSurrogate(text, index)) {
                    throw new IllegalArgumentException("half a character");
                }
                if (sign < 0x20) {
                    out.append("\\u%04x".formatted((int) sign));
                } else {
                    out.append(sign);
                }
            }
        }
    }

    private static boolean isLoneSurrogate(String text, int index) {
        var sign = text.charAt(index);
        if (Character.isHighSurrogate(sign)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(sign) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
