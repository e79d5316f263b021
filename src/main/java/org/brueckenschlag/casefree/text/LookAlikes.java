package org.brueckenschlag.casefree.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Cyrillic, Greek and Armenian letters that look like Latin ones, put back where they stand among strangers. */
final class LookAlikes {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final Map<Character, Character> TO_LATIN = new HashMap<>();
    private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();

    static {
        pairs("acehijkmnopsxyABCEHIJKMOPSTXY", "асеһіјкмпорѕхуАВСЕНІЈКМОРЅТХУ");
        pairs("aeikvoptuxABEZHIKMNOPTYX", "αεικνορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
        pairs("ghnouUSOL", "\u0581\u0570\u0578\u0585\u057D\u054D\u054F\u0555\u053C");
        // like Latin only to the eye, and too common to be put back the other way
        TO_CYRILLIC.remove('n');
    }

    private LookAlikes() {}

    static void replaceIn(StringBuilder text) {
        var isForeign = false;
        var isCyrillic = false;
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            isForeign |= TO_LATIN.containsKey(sign);
            isCyrillic |= isOnlyCyrillic(sign);
        }
        if (!isForeign && !isCyrillic) {
            return;
        }
        var words = LETTERS.matcher(text.toString());
        while (words.find()) {
            replaceWord(text, words.start(), words.end(), isCyrillic);
        }
    }

    private static void replaceWord(StringBuilder text, int start, int end, boolean textIsCyrillic) {
        var hasLatin = false;
        var hasOnlyCyrillic = false;
        for (int at = start; at < end; at++) {
            hasLatin |= Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
            hasOnlyCyrillic |= isOnlyCyrillic(text.charAt(at));
        }
        if (hasOnlyCyrillic && hasLatin) {
            replace(text, start, end, TO_CYRILLIC);
        } else if (!hasOnlyCyrillic && (hasLatin || !textIsCyrillic)) {
            replace(text, start, end, TO_LATIN);
        }
    }

    private static void replace(StringBuilder text, int start, int end, Map<Character, Character> by) {
        for (int at = start; at < end; at++) {
            var sign = text.charAt(at);
            text.setCharAt(at, by.getOrDefault(sign, sign));
        }
    }

    private static boolean isOnlyCyrillic(char sign) {
        return sign >= 0x400 && sign <= 0x52F && !TO_LATIN.containsKey(sign);
    }

    private static void pairs(String latin, String foreign) {
        for (int i = 0; i < latin.length(); i++) {
            TO_LATIN.put(foreign.charAt(i), latin.charAt(i));
            if (Character.UnicodeScript.of(foreign.charAt(i)) == Character.UnicodeScript.CYRILLIC) {
                TO_CYRILLIC.put(latin.charAt(i), foreign.charAt(i));
            }
        }
    }
}
