package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Given name and surname in either order, also with an initial or a particle between or before. */
final class FullNames implements NameRecogniser {

    private static final Pattern INITIAL_GAP = Pattern.compile("\\.?\\s?");
    private static final Pattern NAME_GAP = Pattern.compile("\\s{1,2}|,\\s");
    private static final Pattern BETWEEN_GAP = Pattern.compile("\\.?[\\s-]{1,2}");

    private final Set<String> particles;
    private final Set<String> titles;

    FullNames(WordLists lists) {
        particles = lists.keys("particle");
        titles = lists.keys("title");
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at < sight.size(); at++) {
            var last = lastOfName(sight, at, traces);
            at = Math.max(at, last);
        }
    }

    private int lastOfName(Sight sight, int first, Traces traces) {
        var second = next(sight, first);
        if (second < 0) {
            return first;
        }
        var one = sight.word(first);
        if (one.length() == 1) {
            return initialAndSurname(sight, first, second, traces);
        }
        if (!sight.canBeName(first) || !sight.canBeName(second) || titles.contains(one.key())) {
            return first;
        }
        var certainty = certainty(sight, first, second);
        if (certainty == 0) {
            return first;
        }
        var last = second;
        var third = next(sight, second);
        if (third > 0
                && sight.canBeName(third)
                && (sight.isName(third) || Surnames.hasShape(sight.word(third)))
                && sight.note().isFollowedClosely(second)) {
            last = third;
        }
        if (certainty == 2) {
            traces.certain(TextKind.PERSON_NAME, one.start(), sight.word(last).end());
        } else {
            traces.likely(TextKind.PERSON_NAME, one.start(), sight.word(last).end());
        }
        return last;
    }

    /** The word that could go on a name: behind a blank, a comma, an initial or a particle; -1 where none can. */
    private int next(Sight sight, int at) {
        if (at + 1 >= sight.size()) {
            return -1;
        }
        var gap = sight.note().gapAfter(at);
        var isInitial = sight.word(at).length() == 1 && INITIAL_GAP.matcher(gap).matches();
        if (!NAME_GAP.matcher(gap).matches() && !isInitial) {
            return -1;
        }
        var next = sight.word(at + 1);
        var isBetween = particles.contains(next.key()) && !next.isCapitalised()
                || next.length() == 1
                        && next.isCapitalised()
                        && sight.note().gapAfter(at + 1).startsWith(".");
        return isBetween
                        && sight.word(at).length() > 1
                        && at + 2 < sight.size()
                        && BETWEEN_GAP.matcher(sight.note().gapAfter(at + 1)).matches()
                ? at + 2
                : at + 1;
    }

    /** 2 for what may not be kept, 1 for what is warned of, 0 for no name. */
    private static int certainty(Sight sight, int first, int second) {
        var hasComma = sight.note().gapAfter(first).startsWith(",");
        var isSurnameSecond = sight.isSurname(second) || Surnames.hasShape(sight.word(second));
        if (isSmall(sight, first) || isSmall(sight, second)) {
            return isSmall(sight, first)
                            && isSmall(sight, second)
                            && sight.isGiven(first)
                            && sight.isSurname(second)
                            && sight.isInLists(first)
                            && sight.isInLists(second)
                            && !hasComma
                    ? 2
                    : 0;
        }
        if (hasComma) {
            return (sight.isSurname(first) && !sight.isEveryday(first) || Surnames.hasShape(sight.word(first)))
                            && sight.isGiven(second)
                            && !sight.isEveryday(second)
                            && !sight.isGiven(first)
                    ? 2
                    : 0;
        }
        if (sight.isGiven(first) && !sight.isEveryday(first)) {
            return isSurnameSecond || sight.isGiven(second) || isProper(sight, first, second)
                    ? 2
                    : canBeUnknownSurname(sight, second) ? 1 : 0;
        }
        if (sight.isGiven(first)) {
            return isSurnameSecond && !sight.isEveryday(second) ? 2 : 0;
        }
        if (sight.isGiven(second)
                && !sight.isEveryday(second)
                && (sight.isSurname(first) || Surnames.hasShape(sight.word(first)))) {
            return 2;
        }
        var canBeGiven = sight.language() == Language.GERMAN
                ? sight.isTagged(first, "PROPN")
                : sight.word(first).isCapitalised();
        return isSurnameSecond && !sight.isEveryday(second) && canBeGiven && !sight.isName(first) ? 1 : 0;
    }

    /** A known given name before a proper noun of German grammar is as good as a known surname. */
    private static boolean isProper(Sight sight, int first, int second) {
        return sight.isTagged(second, "PROPN") && !sight.isDoubtful(first) && !sight.isName(second);
    }

    private static boolean isSmall(Sight sight, int word) {
        return !sight.word(word).isCapitalised() && !sight.word(word).isCaseless();
    }

    /**
     * What no list knows: in German only where grammar calls it a proper noun; else a capital in mid-sentence says it.
     */
    private static boolean canBeUnknownSurname(Sight sight, int word) {
        if (sight.word(word).isCaseless()) {
            return sight.word(word).key().startsWith("\u0627\u0644")
                    && sight.word(word).length() > 4;
        }
        if (sight.language() == Language.GERMAN) {
            return sight.isTagged(word, "PROPN") && !sight.isName(word);
        }
        return sight.word(word).isCapitalised();
    }

    private static int initialAndSurname(Sight sight, int initial, int surname, Traces traces) {
        var isName = sight.word(initial).isCapitalised()
                && sight.note().gapAfter(initial).startsWith(".")
                && sight.canBeName(surname)
                && sight.word(surname).isCapitalised()
                && (sight.isSurname(surname) || Surnames.hasShape(sight.word(surname)));
        if (!isName) {
            return initial;
        }
        if (sight.isEveryday(surname)) {
            traces.likely(
                    TextKind.PERSON_NAME,
                    sight.word(initial).start(),
                    sight.word(surname).end());
        } else {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(initial).start(),
                    sight.word(surname).end());
        }
        return surname;
    }
}
