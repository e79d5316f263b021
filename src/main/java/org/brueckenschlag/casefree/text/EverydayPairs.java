package org.brueckenschlag.casefree.text;

import java.util.Set;

/**
 * Given name and surname that are both everyday words: "Frank Sommer", "Deniz Yıldız", "Mark Miller". A word is an
 * everyday one in its own language alone, and few of them can stand right before another noun.
 */
final class EverydayPairs {

    private final Set<String> nouns;
    private final Set<String> beforeNames;
    private final Set<String> landmarks;
    private final Set<String> days;

    EverydayPairs(WordLists lists) {
        nouns = lists.keys("everyday.noun");
        beforeNames = lists.keys("everyday.before-a-name");
        landmarks = lists.keys("everyday.landmark");
        days = lists.keys("day-or-month");
    }

    /** 2 for what may not be kept, 1 for what is warned of, 0 for no name; as {@link FullNames} counts. */
    int certainty(Sight sight, int given, int surname) {
        var isPair = sight.isGiven(given)
                && sight.isSurname(surname)
                && sight.note().isFollowedClosely(given)
                && (sight.word(surname).isCapitalised() || sight.word(surname).isCaseless())
                && !sight.word(given).isAllCapitals()
                && !days.contains(sight.word(surname).key())
                && !isOneOfMore(sight, given, surname);
        if (!isPair) {
            return 0;
        }
        return switch (sight.language()) {
            case GERMAN -> inGerman(sight, given, surname);
            case ENGLISH -> landmarks.contains(sight.word(surname).key()) ? 0 : 2;
            case ARABIC -> ArabicNames.hasArticle(sight.word(surname)) && !sight.isDoubtful(surname) ? 1 : 0;
            default -> 2;
        };
    }

    private int inGerman(Sight sight, int given, int surname) {
        var key = sight.word(given).key();
        if (nouns.contains(key)) {
            return sight.isTagged(given, "PROPN") && sight.isTagged(surname, "PROPN") ? 1 : 0;
        }
        return beforeNames.contains(key) && sight.note().beginsSentence(given) ? 1 : 2;
    }

    /** "Deniz Kaya Sport": a third word says that they are called after somebody. */
    private static boolean isOneOfMore(Sight sight, int given, int surname) {
        return given > 0 && sight.places().get(given - 1) && sight.note().isFollowedClosely(given - 1)
                || surname + 1 < sight.size()
                        && sight.places().get(surname + 1)
                        && sight.note().isFollowedClosely(surname);
    }
}
