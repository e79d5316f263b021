package org.brueckenschlag.casefree.text;

import java.util.Set;
import org.brueckenschlag.casefree.TextKind;

/**
 * "Streit mit Oberscheid", "mit Rose Winter gesprochen": one quarrels and speaks with somebody, so what grammar calls a
 * proper noun there is likely a person, even if no list knows it or if it is a word as well.
 */
final class Dealings implements NameRecogniser {

    private static final int SHORTEST = 5;
    private static final int NOUN_BEFORE = 3;
    private static final int VERB_BEHIND = 4;

    private final Set<String> with;
    private final Set<String> nouns;
    private final Set<String> verbs;

    Dealings(WordLists lists) {
        with = lists.keys("dealing.with");
        nouns = lists.keys("dealing");
        verbs = lists.keys("dealing.verb");
    }

    @Override
    public void find(Sight sight, Traces traces) {
        for (int at = 0; at + 1 < sight.size(); at++) {
            if (with.contains(sight.word(at).key())
                    && sight.language() == Language.GERMAN
                    && sight.note().isFollowedClosely(at)) {
                findBehind(sight, at, traces);
            }
        }
    }

    private void findBehind(Sight sight, int with, Traces traces) {
        var name = with + 1;
        var last = isEverydayPair(sight, name) ? name + 1 : name;
        if (isWritten(sight, name)
                && (last > name || isUnknown(sight, name))
                && (isNounBefore(sight, with) || isVerbBehind(sight, last))
                && (last > name || sight.isTagged(name, "PROPN"))
                && !traces.covers(sight.word(name).start(), sight.word(last).end())) {
            traces.likely(
                    last > name ? TextKind.PERSON_NAME : TextKind.SINGLE_NAME,
                    sight.word(name).start(),
                    sight.word(last).end());
        }
    }

    /** "Rose Winter": words in other places, but one speaks with neither. */
    private static boolean isEverydayPair(Sight sight, int given) {
        return given + 1 < sight.size()
                && sight.isGiven(given)
                && sight.isSurname(given + 1)
                && sight.note().isFollowedClosely(given)
                && isWritten(sight, given + 1);
    }

    /** Alone: a third word would say that it is a house, a firm or a group. */
    private static boolean isUnknown(Sight sight, int word) {
        return sight.word(word).length() >= SHORTEST
                && !sight.word(word).isJoined()
                && !sight.isName(word)
                && !sight.isEveryday(word)
                && !(sight.note().isFollowedClosely(word)
                        && word + 1 < sight.size()
                        && sight.word(word + 1).isCapitalised());
    }

    private static boolean isWritten(Sight sight, int word) {
        return sight.canBeName(word)
                && sight.word(word).isCapitalised()
                && !sight.word(word).isAllCapitals();
    }

    private boolean isNounBefore(Sight sight, int with) {
        for (int at = with - 1; at >= Math.max(0, with - NOUN_BEFORE); at--) {
            if (!sight.note().isFollowedClosely(at)) {
                return false;
            }
            if (nouns.contains(sight.word(at).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbBehind(Sight sight, int last) {
        for (int at = last; at < Math.min(last + VERB_BEHIND, sight.size() - 1); at++) {
            if (!sight.note().isFollowedClosely(at)) {
                return false;
            }
            if (verbs.contains(sight.word(at + 1).key())) {
                return true;
            }
        }
        return false;
    }
}
