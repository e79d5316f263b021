package org.brueckenschlag.casefree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as the recognisers see it. All places are places in {@link #text}.
 *
 * @param normalised knows where each place stands in the text as it was given
 * @param text without the tricks of Unicode
 * @param lower the same, unit by unit, without case
 * @param plain the same, unit by unit, without case and accents
 * @param words in their order
 * @param begins where words and numbers begin, in each of the three
 */
record Note(Normalised normalised, String text, String lower, String plain, List<Word> words, Beginnings begins) {

    private static final Pattern SENTENCE_END = Pattern.compile("[^.!?:]*[.!?:]+\\W*\\s\\W*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*+");

    static Note of(CharSequence given) {
        var normalised = Normalised.of(given);
        return of(normalised, normalised.text());
    }

    /** Without signs that stand for letters: "Fr@u"; the same note where there is none. */
    Note withLettersForSigns() {
        var read = SignsForLetters.read(text);
        return read.equals(text) ? this : of(normalised, read);
    }

    private static Note of(Normalised normalised, String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), Letters.key(matcher.group()), matcher.start(), matcher.end()));
        }
        var plain = Letters.plain(text);
        return new Note(normalised, text, Letters.lower(text), plain, List.copyOf(words), Beginnings.of(plain));
    }

    /** Without one there is no number to look for. */
    boolean hasDigit() {
        return begins.haveDigit();
    }

    /** What stands between a word and the next one; all the rest behind the last. */
    String gapAfter(int word) {
        var end = word + 1 < words.size() ? words.get(word + 1).start() : text.length();
        return text.substring(words.get(word).end(), end);
    }

    String gapBefore(int word) {
        return word == 0 ? text.substring(0, words.getFirst().start()) : gapAfter(word - 1);
    }

    /** Whether nothing but one blank or line end parts a word from the next. */
    boolean isFollowedClosely(int word) {
        if (word + 1 >= words.size()) {
            return false;
        }
        var gap = gapAfter(word);
        return gap.isBlank() && !gap.isEmpty() && gap.length() <= 2;
    }

    boolean beginsSentence(int word) {
        if (word == 0) {
            return true;
        }
        var gap = gapBefore(word);
        return gap.indexOf('\n') >= 0 || SENTENCE_END.matcher(gap).matches() && !isAbbreviation(word - 1);
    }

    private boolean isAbbreviation(int word) {
        return words.get(word).text().length() <= 2;
    }

    /** The sentence around a place: from one full stop, question mark or line end to the next. */
    Span sentenceAround(int place) {
        var start = place;
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        var end = place;
        while (end < text.length() && !endsSentence(end)) {
            end++;
        }
        return new Span(start, end);
    }

    private boolean endsSentence(int place) {
        var sign = text.charAt(place);
        if (sign == '\n' || sign == '!' || sign == '?' || sign == ';') {
            return true;
        }
        return sign == '.'
                && place + 1 < text.length()
                && Character.isWhitespace(text.charAt(place + 1))
                && place >= 3
                && Character.isLetter(text.charAt(place - 1))
                && Character.isLetter(text.charAt(place - 2))
                && Character.isLetter(text.charAt(place - 3));
    }

    record Span(int start, int end) {}
}
