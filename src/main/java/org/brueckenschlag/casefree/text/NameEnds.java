package org.brueckenschlag.casefree.text;

import java.util.Set;

/** Where a name ends that has begun: "Frau Dr. Anna von der Heide sagt" with "Heide". */
final class NameEnds {

    private static final int MOST_WORDS = 4;

    private final Set<String> particles;
    private final Set<String> days;

    NameEnds(WordLists lists) {
        particles = lists.keys("particle");
        days = lists.keys("day-or-month");
    }

    int last(Sight sight, int first) {
        var last = first;
        while (last + 1 < sight.size()
                && last - first < MOST_WORDS
                && sight.note().isFollowedClosely(last)) {
            var next = last + 1;
            var isParticle = particles.contains(sight.word(next).key())
                    && next + 1 < sight.size()
                    && sight.note().isFollowedClosely(next)
                    && sight.canBeName(next + 1);
            if (!isParticle
                    && !(sight.canBeName(next)
                            && (sight.isName(next) || isSurnameBehindGiven(sight, next))
                            && !sight.word(next).isCaseless())
                    && !(sight.word(next).isCaseless()
                            && (sight.isInLists(next) || ArabicNames.canBeSurname(sight, next)))) {
                return last;
            }
            last = isParticle ? next + 1 : next;
        }
        return last;
    }

    /** "Vermieter Klaus-Dieter Strothotte": what else could be written with a capital right behind a given name. */
    private boolean isSurnameBehindGiven(Sight sight, int word) {
        return sight.isGiven(word - 1)
                && sight.word(word).isCapitalised()
                && !sight.word(word).isAllCapitals()
                && !days.contains(sight.word(word).key())
                && (Surnames.hasShape(sight.word(word)) || sight.isTagged(word, "PROPN"));
    }
}
