package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Number plates: German ones by their districts, foreign ones beside a word that says so. */
final class NumberPlates implements Recogniser {

    private static final int REACH = 40;

    private static final Pattern HYPHENED = Pattern.compile(
            "(?<![\\p{L}\\d-])(\\p{Lu}{1,3})\\s?[-.:*]\\s?\\p{Lu}{1,2}\\s?[-.:*]?\\s?[1-9]\\d{0,3}\\s?[EH]?(?![\\p{L}\\d/]|[-.,:]\\d)");
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\d-])(\\p{Lu}{1,3})\\s\\p{Lu}{1,2}\\s?[1-9]\\d{0,3}[EH]?(?![\\p{L}\\d/]|[-.,:]\\d)");
    private static final Pattern ANY_CASE = Pattern.compile(
            "(?<![\\p{L}\\d-])([a-z\\u00E4\\u00F6\\u00FC]{1,3})[\\s-]{1,3}[a-z\\u00E4\\u00F6\\u00FC]{1,2}[\\s-]{0,3}[1-9]\\d{0,3}[eh]?(?![\\p{L}\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{2}\\s?\\p{L}{1,3}\\s?\\d{2,5}|\\p{L}{1,3}[\\s-]?\\d{2,5}[\\s-]?\\p{L}{0,3}|\\p{L}{2}\\s?\\d{4}\\s?\\p{L}{2}|\\p{L}{2,3}\\s\\d\\p{L}?\\d{3,4}\\p{L}?)(?![\\p{L}\\d])");
    private static final Pattern SEPARATED = Pattern.compile("[\\s-]");

    private final Set<String> districts;
    private final Pattern word;

    NumberPlates(WordLists lists) {
        districts = lists.of("plate.district");
        word = Pattern.compile("(?<!\\p{L})" + lists.either("plate.word"));
    }

    @Override
    public void find(Note note, Traces traces) {
        if (!note.hasDigit()) {
            return;
        }
        find(note, HYPHENED, traces, 1);
        find(note, SPACED, traces, 3);
        find(note, ANY_CASE, traces, Integer.MAX_VALUE);
        var foreign = note.begins().ofBoth(FOREIGN, note.text());
        while (foreign.find()) {
            if (Digits.count(foreign.group()) >= 3
                    && !traces.covers(foreign.start(), foreign.end())
                    && isSpokenOf(note, foreign.start(), foreign.start())) {
                traces.certain(TextKind.NUMBER_PLATE, foreign.start(), foreign.end());
            }
        }
    }

    /** @param digits how many there must be where nobody speaks of a car */
    private void find(Note note, Pattern pattern, Traces traces, int digits) {
        var matcher = note.begins().ofWords(pattern, note.text());
        while (matcher.find()) {
            var district = Letters.plain(matcher.found().group(1));
            if (districts.contains(district)
                    && !traces.covers(matcher.start(), matcher.end())
                    && (Digits.count(matcher.group()) >= digits && !isInCapitals(note, matcher.start())
                            || isSpokenOf(note, matcher.start(), matcher.end()))) {
                traces.certain(TextKind.NUMBER_PLATE, matcher.start(), matcher.end());
            }
        }
    }

    private boolean isSpokenOf(Note note, int start, int end) {
        var around = note.plain().substring(Math.max(0, start - REACH), start) + " | "
                + note.plain().substring(end, Math.min(note.plain().length(), end + REACH / 2));
        return word.matcher(around).find();
    }

    /** In a shouted sentence two short words and a number are no plate. */
    private static boolean isInCapitals(Note note, int start) {
        return start > 6
                && SEPARATED.matcher(note.text().substring(start - 6, start)).find()
                && note.text().substring(Math.max(0, start - 12), start).matches("[^\\p{Ll}]*\\p{Lu}{3,}[^\\p{Ll}]*");
    }
}
