package org.brueckenschlag.casefree.text;

import java.util.Set;

/**
 * "mit hrn. petermann", written in a hurry: grammar cannot read what is small and shortened, the ending of the name
 * tells more. "Fr." is a day of the week as well and asks for a word that leads to persons.
 */
final class ShortSalutations {

    private final Set<String> salutations;
    private final Set<String> days;
    private final Set<String> beforePersons;

    ShortSalutations(WordLists lists) {
        salutations = lists.keys("title.shortened");
        days = lists.keys("title.also-a-day");
        beforePersons = lists.keys("before-a-person");
    }

    boolean leadsTo(Sight sight, int title, int name) {
        var key = sight.word(title).key();
        return salutations.contains(key)
                && !sight.word(title).isCapitalised()
                && sight.language() == Language.GERMAN
                && !sight.isEveryday(name)
                && Surnames.endsLikeGerman(sight.word(name))
                && (!days.contains(key) || isAddressed(sight, title));
    }

    private boolean isAddressed(Sight sight, int title) {
        return title > 0 && beforePersons.contains(sight.word(title - 1).key());
    }
}
