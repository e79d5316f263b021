package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Numbers of persons: those that their form gives away, and whatever stands beside a word such as "Ausweis". */
final class IdNumbers implements Recogniser {

    private static final int TAX_ID_DIGITS = 11;

    private static final Pattern PENSION = Pattern.compile(
            "(?<![\\p{L}\\d])\\d{2}\\s?(?:[0-3]\\d|[4-9]\\d)(?:0\\d|1[0-2])\\d{2}\\s?[a-z]\\s?\\d{3}(?!\\d)");
    private static final Pattern HEALTH =
            Pattern.compile("(?<![\\p{L}\\d])[a-z]\\s?\\d{3}\\s?\\d{3}\\s?\\d{3}(?![\\p{L}\\d])");
    private static final Pattern PASSPORT =
            Pattern.compile("(?<![\\p{L}\\d])[cfghjklmnprtvwxyz][cfghjklmnprtvwxyz\\d]{8}\\d?(?![\\p{L}\\d])");
    private static final Pattern ELEVEN = Pattern.compile("(?<![\\p{L}\\d.,/+-])[1-9]\\d(?:[\\s]?\\d{3}){3}(?!\\d)");
    private static final Pattern TAX_NUMBER = Pattern.compile("(?<![\\d/.])\\d{2,3}/\\d{3,4}/\\d{4,5}(?![\\d/])");
    private static final Pattern MACHINE_READABLE =
            Pattern.compile("(?:i[d<]|p[<\\p{L}])[\\p{L}<]{0,4}[\\p{L}\\d]*<[\\p{L}\\d<]{5,}");

    private final NumbersBesideWords beside;

    IdNumbers(WordLists lists) {
        beside = new NumbersBesideWords(lists, "id", 5);
    }

    @Override
    public void find(Note note, Traces traces) {
        if (!note.hasDigit()) {
            return;
        }
        beside.find(note, TextKind.ID_NUMBER, traces);
        add(note, PENSION, traces, written -> true);
        add(note, TAX_NUMBER, traces, written -> true);
        if (note.plain().indexOf('<') >= 0) {
            findMachineReadable(note.plain(), traces);
        }
        add(note, HEALTH, traces, IdNumbers::isHealth);
        add(note, PASSPORT, traces, IdNumbers::isDocument);
        add(note, ELEVEN, traces, IdNumbers::isTaxId);
    }

    private static void add(Note note, Pattern pattern, Traces traces, java.util.function.Predicate<String> right) {
        var matcher = note.begins().ofBoth(pattern, note.plain());
        while (matcher.find()) {
            if (!traces.covers(matcher.start(), matcher.end()) && right.test(matcher.group())) {
                traces.certain(TextKind.ID_NUMBER, matcher.start(), matcher.end());
            }
        }
    }

    /** As it stands on the back of a card; may begin inside of what is written without a blank. */
    private static void findMachineReadable(String plain, Traces traces) {
        var lines = MACHINE_READABLE.matcher(plain);
        while (lines.find()) {
            if (!traces.covers(lines.start(), lines.end())) {
                traces.certain(TextKind.ID_NUMBER, lines.start(), lines.end());
            }
        }
    }

    /** A passport or identity card, "CZ6311T03": begins as an IBAN may, but ends after nine or ten signs. */
    static boolean isDocument(String written) {
        return PASSPORT.matcher(written).matches() && Digits.count(written) >= 3;
    }

    private static boolean isTaxId(String written) {
        var digits = Digits.of(written);
        return digits.length() == TAX_ID_DIGITS && Digits.isMod11(digits);
    }

    /** Letter as two digits, weights 1 and 2, sum of cross sums. */
    private static boolean isHealth(String written) {
        var letter = written.charAt(0) - 'a' + 1;
        var digits = (letter < 10 ? "0" : "") + letter + Digits.of(written);
        var sum = 0;
        for (int at = 0; at < digits.length() - 1; at++) {
            var value = (digits.charAt(at) - '0') * (at % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == digits.charAt(digits.length() - 1) - '0';
    }
}
