package org.brueckenschlag.casefree.text;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without case, accents and spelling habits, so that one entry of a list stands for all of them. */
final class Letters {

    private Letters() {}

    /** Unit by unit, which {@link String#toLowerCase()} is not for every letter. */
    static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            lower.append(Character.toLowerCase(text.charAt(at)));
        }
        return lower.toString();
    }

    /** Unit by unit, so that places stay where they are: "Straße" becomes "strase", "Yılmaz" "yilmaz". */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(plain(text.charAt(at)));
        }
        return plain.toString();
    }

    /** As names are looked up: "Müller", "Mueller" and "MULLER" are one. */
    static String key(String word) {
        var key = plain(word.toLowerCase(Locale.ROOT).replace("\u00DF", "ss"));
        return key.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("'", "");
    }

    private static char plain(char sign) {
        if (sign < 0x80) {
            return sign >= 'A' && sign <= 'Z' ? (char) (sign + 32) : sign;
        }
        var lower = Character.toLowerCase(sign);
        return switch (lower) {
            case 0x00DF -> 's';
            case 0x0131 -> 'i';
            case 0x0142 -> 'l';
            case 0x00F8 -> 'o';
            case 0x0111, 0x00F0 -> 'd';
            case 0x0259 -> 'e';
            default -> Character.isSurrogate(lower) ? lower : decomposed(lower);
        };
    }

    private static char decomposed(char sign) {
        var first =
                Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(first);
    }
}
