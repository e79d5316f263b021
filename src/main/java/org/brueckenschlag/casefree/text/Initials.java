package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** "Frau Y.", "Mehmet K.", "A. K.": letters that stand for a name. "Gruppe A" and "i. d. R." are none. */
final class Initials implements NameRecogniser {

    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\d.])(\\p{Lu})\\.\\s?(\\p{Lu})\\.(?!\\s?\\p{L}\\.)(?!\\p{L})");

    /** "K. und S.": two letters with full stops side by side; the words before must not number something. */
    private static final Pattern TWO = Pattern.compile(
            "(?<![\\p{L}\\d.])(\\p{Lu})\\.\\s?(?:und|u\\.|&|/|,|ve|and|i|та|и|mit|gegen)\\s?(\\p{Lu})\\.(?!\\s?\\p{L}\\.)(?!\\p{L})");

    private static final Pattern CLOSE = Pattern.compile("\\.?\\s{1,2}");
    private static final Set<String> NO_INITIALS = Set.of("dr", "hr", "fr", "nr", "med");

    private final Set<String> titles;
    private final Roles roles;
    private final Set<String> abbreviations;
    private final Set<String> behind;
    private final Set<String> numbered;

    Initials(WordLists lists) {
        titles = lists.keys("title");
        roles = new Roles(lists);
        abbreviations = lists.keys("initials.never");
        behind = lists.keys("title.behind");
        numbered = lists.keys("numbered");
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at + 1 < sight.size(); at++) {
            if (isInitial(sight, at + 1) && isClose(sight, at) && canHaveInitial(sight, at)) {
                var word = sight.word(at + 1);
                var hasDot = sight.note().gapAfter(at + 1).startsWith(".");
                traces.likely(TextKind.INITIALS, sight.word(at).start(), word.end() + (hasDot ? 1 : 0));
            }
        }
        for (int at = 0; at + 1 < sight.size(); at++) {
            if (behind.contains(sight.word(at + 1).key()) && isLetter(sight, at) && isClose(sight, at)) {
                traces.likely(
                        TextKind.INITIALS,
                        sight.word(at).start(),
                        sight.word(at + 1).end());
            }
        }
        var two = sight.note().begins().ofWords(TWO, sight.note().text());
        while (two.find()) {
            if (!isNumbered(sight, two.start()) && !traces.covers(two.start(), two.end())) {
                traces.likely(TextKind.INITIALS, two.start(), two.end());
            }
        }
        var pairs = sight.note().begins().ofWords(PAIR, sight.note().text());
        while (pairs.find()) {
            var letters = Letters.key(pairs.found().group(1) + pairs.found().group(2));
            if (!abbreviations.contains(letters) && !traces.covers(pairs.start(), pairs.end())) {
                traces.likely(TextKind.INITIALS, pairs.start(), pairs.end());
            }
        }
    }

    /** "Gruppe A. und B." */
    private boolean isNumbered(Sight sight, int start) {
        var before = "";
        for (var word : sight.note().words()) {
            if (word.end() > start) {
                break;
            }
            before = word.key();
        }
        return numbered.contains(before);
    }

    private static boolean isLetter(Sight sight, int at) {
        return sight.word(at).length() == 1
                && sight.word(at).isCapitalised()
                && sight.note().gapAfter(at).startsWith(".");
    }

    private boolean canHaveInitial(Sight sight, int at) {
        var key = sight.word(at).key();
        if (titles.contains(key)) {
            return true;
        }
        var hasDot = sight.note().gapAfter(at + 1).startsWith(".");
        return hasDot
                && (roles.contains(sight.word(at))
                        || sight.isGiven(at)
                                && sight.canBeName(at)
                                && sight.word(at).isCapitalised());
    }

    /** One capital letter, or up to three with a full stop: "St.", "Sch.". */
    private static boolean isInitial(Sight sight, int at) {
        var word = sight.word(at);
        if (!word.isCapitalised() || word.isJoined()) {
            return false;
        }
        var gap = sight.note().gapAfter(at);
        return word.length() == 1 && !gap.startsWith("'")
                || word.length() <= 3
                        && gap.startsWith(".")
                        && !sight.isName(at)
                        && !word.isAllCapitals()
                        && !NO_INITIALS.contains(word.key());
    }

    private static boolean isClose(Sight sight, int at) {
        return CLOSE.matcher(sight.note().gapAfter(at)).matches();
    }
}
