package org.brueckenschlag.casefree.text;

import java.util.Set;

/** Where a name ends that has begun: "Frau Dr. Anna von der Heide sagt" with "Heide". */
final class NameEnds {

    private static final int MOST_WORDS = 4;

    private final Set<String> particles;

    NameEnds(WordLists lists) {
        particles = lists.keys("particle");
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
                            && sight.isName(next)
                            && !sight.word(next).isCaseless())
                    && !(sight.word(next).isCaseless()
                            && (sight.isInLists(next) || ArabicNames.canBeSurname(sight, next)))) {
                return last;
            }
            last = isParticle ? next + 1 : next;
        }
        return last;
    }
}
