package org.brueckenschlag.casefree.text;

import java.util.Set;
import org.brueckenschlag.casefree.TextKind;

/** "Nachbarin Selamawit Ghebrehiwet", "Trainer Weiß": names behind a word for what somebody is or does. */
final class RoleNames {

    private final Set<String> groups;
    private final Set<String> neighbours;
    private final NameEnds ends;

    RoleNames(WordLists lists) {
        groups = lists.keys("counted");
        neighbours = lists.keys("role.neighbour");
        ends = new NameEnds(lists);
    }

    /** A role is a title only before something that is known as a name, or can be nothing else. */
    void find(Sight sight, int role, Traces traces) {
        var next = role + 1;
        if (next >= sight.size()
                || !sight.note().isFollowedClosely(role)
                || !sight.canBeName(next)
                || !sight.word(next).isCapitalised() && !sight.word(next).isCaseless()
                || isGroup(sight, role)) {
            return;
        }
        if (sight.isInLists(next) && !isInAnotherCase(sight, next)
                || Surnames.hasShape(sight.word(next))
                || Surnames.isOfPersons(sight.word(next)) && sight.isTagged(next, "PROPN")) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(ends.last(sight, next)).end());
        } else if (isUnknownFullName(sight, role) || isEverydayAndUnknown(sight, role)) {
            traces.certain(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(next + 1).end());
        } else if (sight.isTagged(next, "PROPN") || sight.isInLists(next) || isNeighbour(sight, role)) {
            traces.likely(
                    TextKind.PERSON_NAME,
                    sight.word(role).start(),
                    sight.word(next).end());
        }
    }

    /** "Nachbarin Selamawit Ghebrehiwet": two proper nouns that no list knows, right behind the word for a person. */
    private static boolean isUnknownFullName(Sight sight, int role) {
        var surname = role + 2;
        return surname < sight.size()
                && sight.isTagged(role, "NOUN")
                && sight.isTagged(role + 1, "PROPN")
                && sight.isTagged(surname, "PROPN")
                && sight.note().isFollowedClosely(role + 1)
                && sight.canBeName(surname)
                && !sight.isEveryday(role + 1)
                && !sight.isEveryday(surname)
                && !sight.word(role + 1).isAllCapitals()
                && !sight.word(surname).isAllCapitals();
    }

    /** "Kapitän Baris Tekinsoy": a given name that is a word as well, before a proper noun that is none. */
    private static boolean isEverydayAndUnknown(Sight sight, int role) {
        var surname = role + 2;
        return surname < sight.size()
                && sight.isGiven(role + 1)
                && sight.note().isFollowedClosely(role + 1)
                && sight.isTagged(surname, "PROPN")
                && sight.canBeName(surname)
                && !sight.isEveryday(surname)
                && !sight.word(surname).isAllCapitals();
    }

    /** "Junge Frauen": a word for one person that is an adjective here, before those who are counted. */
    private boolean isGroup(Sight sight, int role) {
        return groups.contains(sight.word(role + 1).key())
                || sight.isTagged(role, "ADJ") && sight.isTagged(role + 1, "NOUN");
    }

    /** "Sąsiadka Bożydara": no body has neighbours, so what is written as a name is one; German asks its grammar. */
    private boolean isNeighbour(Sight sight, int role) {
        return neighbours.contains(sight.word(role).key())
                && sight.word(role + 1).isCapitalised()
                && !sight.word(role + 1).isAllCapitals()
                && (sight.language() == Language.POLISH || sight.language() == Language.CYRILLIC);
    }

    /** Behind a role a name stands as it is called; what fits only in another case is more often a word. */
    private static boolean isInAnotherCase(Sight sight, int word) {
        return sight.isDoubtful(word) && sight.language() != Language.GERMAN;
    }
}
