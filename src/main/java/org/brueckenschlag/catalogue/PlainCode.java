package org.brueckenschlag.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A code made of words: lower case, no sign but letters, digits and underscores. */
public final class PlainCode {

    private static final int LONGEST = 40;

    private PlainCode() {}

    /** One that none of those has. */
    public static String of(String words, Set<String> taken) {
        var base = of(words);
        var code = base;
        for (var number = 2; taken.contains(code); number++) {
            code = base + "_" + number;
        }
        return code;
    }

    public static String of(String words) {
        // by way of capitals a sharp s becomes two; two dots above a letter become an e behind it
        var lower = words.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\x{0308}", "e")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        if (plain.length() > LONGEST) {
            var end = plain.lastIndexOf('_', LONGEST);
            plain = plain.substring(0, end < 1 ? LONGEST : end);
        }
        return plain.isEmpty() ? "antwort" : plain;
    }
}
