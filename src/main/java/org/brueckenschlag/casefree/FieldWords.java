package org.brueckenschlag.casefree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a key or label, in whatever way they are written together. */
final class FieldWords {

    /** A vowel and the two dots that Unicode's decomposition puts behind it. */
    private static final Pattern UMLAUT = Pattern.compile("([aou])\\u0308");

    private static final Pattern CAMEL_CASE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final int FEWEST_SPELLED = 3;
    private static final String SHARP_S = "\u00DF";
    private static final String DOTLESS_I = "\u0131";

    private FieldWords() {}

    /** Lower case, umlauts and accents written out; letters that are spelled one by one are a word. */
    static List<String> of(String text) {
        var visible = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        var spaced = CAMEL_CASE.matcher(visible).replaceAll(" ").toLowerCase(Locale.ROOT);
        var plain = UMLAUT.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD))
                .replaceAll("$1e")
                .replace(SHARP_S, "ss")
                .replace(DOTLESS_I, "i")
                .replaceAll("\\p{M}", "");
        return spelled(WORD.matcher(plain).results().map(word -> word.group()).toList());
    }

    private static List<String> spelled(List<String> words) {
        var joined = new ArrayList<String>();
        for (var at = 0; at < words.size(); ) {
            var end = at;
            while (end < words.size() && words.get(end).length() == 1) {
                end++;
            }
            if (end - at >= FEWEST_SPELLED) {
                joined.add(String.join("", words.subList(at, end)));
                at = end;
            } else {
                joined.add(words.get(at++));
            }
        }
        return joined;
    }
}
