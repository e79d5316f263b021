package org.brueckenschlag.casefree.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two capitals side by side in English that no list knows, "Tendai Mukwashi offered to translate": somebody does what
 * persons do, and no English word ends so.
 */
final class ForeignPairs {

    private static final Pattern ENDING = Pattern.compile(".{2,}[aiou]");
    private static final int SHORTEST = 3;

    private final Set<String> verbs;
    private final Set<String> never;

    ForeignPairs(WordLists lists) {
        verbs = lists.keys("verb-of-a-person.english");
        never = lists.keys("institution.word");
    }

    boolean isPair(Sight sight, int first, int second) {
        return sight.language() == Language.ENGLISH
                && second == first + 1
                && sight.note().isFollowedClosely(first)
                && sight.note().isFollowedClosely(second)
                && verbs.contains(sight.word(second + 1).key())
                && isForeign(sight, second)
                && isWritten(sight, first);
    }

    private boolean isForeign(Sight sight, int word) {
        return isWritten(sight, word) && ENDING.matcher(sight.word(word).key()).matches();
    }

    private boolean isWritten(Sight sight, int word) {
        return sight.word(word).length() >= SHORTEST
                && sight.word(word).isCapitalised()
                && !sight.word(word).isAllCapitals()
                && !sight.isEveryday(word)
                && !never.contains(sight.word(word).key());
    }
}
