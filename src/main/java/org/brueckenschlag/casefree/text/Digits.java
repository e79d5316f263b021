package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;

/** What numbers consist of. */
final class Digits {

    private static final Pattern LETTER_FOR_ZERO =
            Pattern.compile("o(?:(?=[ ./-]{0,2}[\\do])(?<=\\d[ ./-]{0,2}o)|(?=1[5-7]\\d)(?<=\\bo))");
    private static final Pattern LETTER_FOR_ONE = Pattern.compile("[li](?=\\d)(?<=\\d[li])");

    private Digits() {}

    static String of(String written) {
        var digits = new StringBuilder();
        written.chars().filter(unit -> unit >= '0' && unit <= '9').forEach(unit -> digits.append((char) unit));
        return digits.toString();
    }

    static int count(String written) {
        return of(written).length();
    }

    /** "O151" and "0l51" are meant as digits; the length stays. */
    static String withoutLookAlikes(String plain) {
        return LETTER_FOR_ONE
                .matcher(LETTER_FOR_ZERO.matcher(plain).replaceAll("0"))
                .replaceAll("1");
    }

    /** Of the check digit of ISO 7064 MOD 97-10, as IBANs have it. */
    static boolean isMod97(String iban) {
        var remainder = 0;
        var moved = iban.substring(4) + iban.substring(0, 4);
        for (int at = 0; at < moved.length(); at++) {
            var value = Character.digit(moved.charAt(at), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** Luhn's check digit, as cards have it. */
    static boolean isLuhn(String digits) {
        var sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            var value = digits.charAt(digits.length() - 1 - at) - '0';
            var counted = at % 2 == 1 ? 2 * value : value;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** ISO 7064 MOD 11,10, as the German tax number for life has it. */
    static boolean isMod11(String digits) {
        var product = 10;
        for (int at = 0; at < digits.length() - 1; at++) {
            var sum = (digits.charAt(at) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
