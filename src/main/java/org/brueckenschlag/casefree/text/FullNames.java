package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Given name and surname in either order, also with an initial or a particle between or before. */
final class FullNames implements NameRecogniser {

    /** "Rotes Kreuz", "zum Internationalen Frauentag". */
    private static final Pattern INFLECTED = Pattern.compile(".+(?:e[nmsr]?)");

    private static final int SHORTEST_UNKNOWN = 4;

    /** "Rote Falken", "Alte Kolonie": adjectives in names of groups are short. */
    private static final int LONGER_THAN_COLOURS = 6;

    private static final Set<String> DAYS = WordLists.shipped().keys("day-or-month");

    private static final Set<String> TOLD_BY = WordLists.shipped().keys("told-by");

    private static final ForeignPairs FOREIGN = new ForeignPairs(WordLists.shipped());

    private static final EverydayPairs EVERYDAY = new EverydayPairs(WordLists.shipped());

    private static final Pattern INITIAL_GAP = Pattern.compile("\\.?\\s?");
    private static final Pattern NAME_GAP = Pattern.compile("\\s{1,2}|,\\s");
    private static final Pattern BETWEEN_GAP = Pattern.compile("\\.?[\\s-]{1,2}");

    private static final Pattern SET_OFF_BEFORE = Pattern.compile(",\\s|\\s\\(|\\s-\\s");
    private static final Pattern SET_OFF_BEHIND = Pattern.compile("[,)]|\\s-\\s");

    private final Set<String> particles;
    private final Set<String> titles;
    private final Roles roles;

    FullNames(WordLists lists) {
        particles = lists.keys("particle");
        titles = lists.keys("title");
        roles = new Roles(lists);
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
        if (ArabicNames.isServant(sight, first)) {
            return ArabicNames.findServant(sight, first, traces);
        }
        if (isNamedLikeAHouse(sight, first, second)) {
            traces.certain(TextKind.PERSON_NAME, one.start(), sight.word(second).end());
            return second;
        }
        var canBeSecond = sight.canBeName(second) || Surnames.hasArticle(sight.word(second));
        if (!sight.canBeName(first) || !canBeSecond || titles.contains(one.key())) {
            return first;
        }
        var certainty = certainty(sight, first, second);
        if (certainty == 0 || certainty == 1 && beginsBetterName(sight, second)) {
            return first;
        }
        var last = second;
        var third = next(sight, second);
        if (third > 0
                && sight.canBeName(third)
                && (!isSmall(sight, third) || isSmall(sight, second))
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

    /** "Beate Lüttkenhaus": grammar calls both proper nouns, and "Jugendhaus" none. */
    private boolean isNamedLikeAHouse(Sight sight, int first, int second) {
        return sight.places().get(first)
                && sight.places().get(second)
                && (first == 0 || !sight.places().get(first - 1) || roles.contains(sight.word(first - 1)))
                && sight.isGiven(first)
                && sight.isInLists(first)
                && !sight.word(second).isJoined()
                && Surnames.hasGermanShape(sight.word(second))
                && sight.isTagged(first, "PROPN")
                && sight.isTagged(second, "PROPN");
    }

    /** "Tutanağı Serhat Yalçınkaya yazdı": the second word and the third are a name, the first is none. */
    private static boolean beginsBetterName(Sight sight, int second) {
        var third = second + 1;
        return third < sight.size()
                && sight.note().isFollowedClosely(second)
                && sight.canBeName(third)
                && certainty(sight, second, third) == 2;
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
        if (sight.isGiven(first) && !isSmall(sight, first) && Surnames.hasArticle(sight.word(second))) {
            return 2;
        }
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
            return (sight.isSurname(first) && !sight.isEveryday(first)
                                    || Surnames.hasShape(sight.word(first))
                                    || Surnames.isOfPersons(sight.word(first)))
                            && sight.isGiven(second)
                            && !sight.isEveryday(second)
                            && !sight.isGiven(first)
                    ? 2
                    : 0;
        }
        if (sight.isGiven(first) && !sight.isEveryday(first)) {
            return isSurnameSecond
                            || sight.isGiven(second)
                            || isProper(sight, first, second)
                            || isUnknownBehindGiven(sight, first, second)
                            || ArabicNames.isNisba(sight, first, second)
                    ? 2
                    : canBeUnknownSurname(sight, second) ? 1 : 0;
        }
        if (sight.isGiven(first)) {
            return (isSurnameSecond || ArabicNames.isFathers(sight, second)) && !sight.isEveryday(second)
                    ? 2
                    : EVERYDAY.certainty(sight, first, second);
        }
        if (sight.isGiven(second)
                && !sight.isEveryday(second)
                && (sight.isSurname(first) || Surnames.hasShape(sight.word(first)))) {
            return 2;
        }
        if (isTwoProperNouns(sight, first, second) || FOREIGN.isPair(sight, first, second)) {
            return 1;
        }
        return isSurnameSecond && !sight.isEveryday(second) && !sight.isName(first) && canBeGiven(sight, first) ? 1 : 0;
    }

    private static boolean canBeGiven(Sight sight, int word) {
        return sight.language() == Language.GERMAN
                ? sight.isTagged(word, "PROPN")
                : sight.word(word).isCapitalised();
    }

    /** "Der Sprecher der Gruppe, Olayinka Adebambo, kommt": what stands between commas explains the noun before it. */
    private static boolean isSetOff(Sight sight, int first, int second) {
        return SET_OFF_BEFORE.matcher(sight.note().gapBefore(first)).matches()
                && SET_OFF_BEHIND.matcher(sight.note().gapAfter(second)).lookingAt();
    }

    /** A known given name before a proper noun of German grammar is as good as a known surname. */
    private static boolean isProper(Sight sight, int first, int second) {
        return !sight.isDoubtful(first) && !sight.isName(second) && sight.isTagged(second, "PROPN");
    }

    /** What no list knows: two proper nouns side by side that no article, noun or adjective leads in. */
    private static boolean isTwoProperNouns(Sight sight, int first, int second) {
        return sight.language() == Language.GERMAN
                && second == first + 1
                && !sight.isEveryday(first)
                && !sight.isEveryday(second)
                && !sight.word(first).isAllCapitals()
                && !sight.word(second).isAllCapitals()
                && !sight.word(first).isJoined()
                && !DAYS.contains(sight.word(first).key())
                && sight.note().isFollowedClosely(first)
                && sight.isTagged(first, "PROPN")
                && sight.isTagged(second, "PROPN")
                && (!INFLECTED.matcher(sight.word(first).key()).matches()
                        || sight.word(first).length() >= LONGER_THAN_COLOURS
                                && !sight.note().beginsSentence(first)
                                && sight.isTagged(first - 1, "VERB", "AUX"))
                && (!sight.note().beginsSentence(first) || sight.isTagged(second + 1, "VERB", "AUX"))
                && (!sight.isTagged(first - 1, "DET", "ADJ", "NOUN", "PROPN", "NUM")
                        || isSetOff(sight, first, second)
                        || TOLD_BY.contains(sight.word(first - 1).key()))
                && !(sight.note().isFollowedClosely(second) && sight.isTagged(second + 1, "PROPN", "NUM"));
    }

    /** No language that knows capitals puts another word with one right behind a given name, but days and months. */
    private static boolean isUnknownBehindGiven(Sight sight, int first, int second) {
        var word = sight.word(second);
        return word.isCapitalised()
                && !word.isAllCapitals()
                && !word.isJoined()
                && word.length() >= SHORTEST_UNKNOWN
                && !sight.isDoubtful(first)
                && !sight.isEveryday(second)
                && sight.note().isFollowedClosely(first)
                && !DAYS.contains(word.key())
                && !sight.isTagged(first - 1, "DET");
    }

    private static boolean isSmall(Sight sight, int word) {
        return !sight.word(word).isCapitalised() && !sight.word(word).isCaseless();
    }

    /**
     * What no list knows: in German only where grammar calls it a proper noun; else a capital in mid-sentence says it.
     */
    private static boolean canBeUnknownSurname(Sight sight, int word) {
        if (sight.word(word).isCaseless()) {
            return ArabicNames.hasArticle(sight.word(word));
        }
        if (sight.language() == Language.GERMAN) {
            return !sight.isName(word) && sight.isTagged(word, "PROPN");
        }
        return sight.word(word).isCapitalised();
    }

    private static int initialAndSurname(Sight sight, int initial, int surname, Traces traces) {
        var isName = sight.word(initial).isCapitalised()
                && sight.note().gapAfter(initial).startsWith(".")
                && sight.canBeName(surname)
                && sight.word(surname).isCapitalised()
                && (sight.isSurname(surname)
                        || Surnames.hasShape(sight.word(surname))
                        || Surnames.hasGermanShape(sight.word(surname)) && sight.isTagged(surname, "PROPN", "NOUN"));
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
