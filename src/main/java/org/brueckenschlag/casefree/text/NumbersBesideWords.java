package org.brueckenschlag.casefree.text;

import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** A word such as "Aktenzeichen", and a number soon after it. */
final class NumbersBesideWords {

    private static final int FEWEST_AMONG_LETTERS = 3;
    private static final int SHORTEST_WITH_LETTERS = 7;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[a-z]{1,4}[\\s./:-]{0,2})?[a-z]{0,4}\\d[a-z\\d]*(?:(?:[\\s/.:-]{1,2}|\\s?[/-]\\s?)(?:[a-z]{1,4}[\\s/.-]{1,2})?[a-z]{0,3}\\d[a-z\\d]*){0,12}");
    private static final Pattern DAY_OR_TIME = Pattern.compile(
            "\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|(?:19|20)\\d{2}|\\d{1,2}[:.]\\d{2}|(?:\\w{1,4}[ -])?(?:19|20)\\d{2}|\\d{4}-\\d{2}-\\d{2}");

    /** As the product writes the numbers of its matters: {@code KM-2026-0001}. */
    private static final Pattern MATTER = Pattern.compile("[a-z]{1,4}-(?:19|20)\\d{2}-\\d{3,5}");

    /** "Aktennummer", "Mieter-Nr": cheap to look for, and without them there is no compound. */
    private static final List<String> ENDS = List.of("nr", "nummer");

    private final Pattern word;
    private final Pattern compound;
    private final int fewestDigits;

    NumbersBesideWords(WordLists lists, String list, int fewestDigits) {
        word = Pattern.compile("(?<!\\p{L})" + lists.either(list + ".word") + "(?!\\p{L})");
        compound = Pattern.compile("(?<!\\p{L})[a-z]*" + lists.either(list + ".compound") + "[a-z]*-?(?:"
                + String.join("|", ENDS) + ")(?!\\p{L})");
        this.fewestDigits = fewestDigits;
    }

    void find(Note note, TextKind kind, Traces traces) {
        if (ENDS.stream().anyMatch(note.plain()::contains)) {
            find(note, compound, kind, traces);
        }
        find(note, word, kind, traces);
    }

    private void find(Note note, Pattern pattern, TextKind kind, Traces traces) {
        var words = note.begins().ofWords(pattern, note.plain());
        while (words.find()) {
            var rest = note.plain().substring(words.end());
            var number = NUMBER.matcher(rest);
            if (number.find() && isNear(rest.substring(0, number.start())) && isNumber(number.group())) {
                var start = words.end() + number.start();
                traces.certain(kind, start, words.end() + number.end());
            }
        }
    }

    private boolean isNumber(String written) {
        var digits = Digits.count(written);
        return (digits >= fewestDigits || digits >= FEWEST_AMONG_LETTERS && written.length() >= SHORTEST_WITH_LETTERS)
                && !DAY_OR_TIME.matcher(written).matches()
                && !MATTER.matcher(written).matches();
    }

    /** At most three words between, and no new sentence. */
    private static boolean isNear(String behindWord) {
        // the full stop of "Nr." ends no sentence
        var between = behindWord.startsWith(".") ? behindWord.substring(1) : behindWord;
        return between.length() <= 30
                && !between.matches(".*[.!?;\\n]\\s.*\\p{L}.*|.*[!?;].*")
                && between.strip().split("\\s+").length <= 4;
    }
}
