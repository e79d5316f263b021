package org.brueckenschlag.casefree.text;

import java.util.Map;
import java.util.regex.Pattern;

/** Digits and signs that stand for letters inside of a word: "Fr@u", "M3hmet", "Yi1maz". */
final class SignsForLetters {

    private static final Map<Character, Character> LETTERS = Map.ofEntries(
            Map.entry('@', 'a'),
            Map.entry('4', 'a'),
            Map.entry('3', 'e'),
            Map.entry('\u20AC', 'e'),
            Map.entry('!', 'i'),
            Map.entry('|', 'l'),
            Map.entry('0', 'o'),
            Map.entry('5', 's'),
            Map.entry('$', 's'),
            Map.entry('7', 't'));

    /** Letters around, so that "C01X00T47" stays what it is. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\d@._])\\p{L}{1,30}+(?:[@013457$!|\u20AC]{1,2}+\\p{L}{1,30}+){1,3}+(?![\\p{L}\\d@_]|\\.\\p{L})");

    private static final Pattern SIGN = Pattern.compile("[@013457$!|\u20AC]");
    private static final String VOWELS = "aeiou";

    private SignsForLetters() {}

    /** The text with letters instead, unit by unit; the same object where there is none. */
    static String read(String text) {
        if (!SIGN.matcher(text).find()) {
            return text;
        }
        var words = WORD.matcher(text);
        var read = new StringBuilder(text);
        var isChanged = false;
        while (words.find()) {
            if (isMostlyLetters(words.group())) {
                isChanged = true;
                for (int at = words.start() + 1; at < words.end() - 1; at++) {
                    read.setCharAt(at, letter(text, at));
                }
            }
        }
        return isChanged ? read.toString() : text;
    }

    /** "P1M" and "PT5M" are codes. */
    private static boolean isMostlyLetters(String word) {
        return word.length() > 3
                && 3 * word.chars().filter(sign -> !Character.isLetter(sign)).count() <= word.length()
                && (word.chars().anyMatch(Character::isLowerCase)
                        || word.chars().noneMatch(Character::isDigit));
    }

    private static char letter(String text, int at) {
        var sign = text.charAt(at);
        var before = text.charAt(at - 1);
        if (Character.isLetter(sign)) {
            return sign;
        }
        var letter = sign == '1'
                ? VOWELS.indexOf(Character.toLowerCase(before)) >= 0 ? 'l' : 'i'
                : LETTERS.getOrDefault(sign, sign);
        return Character.isUpperCase(before) && Character.isUpperCase(text.charAt(at + 1))
                ? Character.toUpperCase(letter)
                : letter;
    }
}
