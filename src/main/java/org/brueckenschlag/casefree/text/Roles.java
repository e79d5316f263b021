package org.brueckenschlag.casefree.text;

import java.util.Set;

/** Words for what somebody does or is: "Vorsitzende", "Trainer", also in compounds: "Jugendleiterin". */
final class Roles {

    private final Set<String> whole;
    private final Set<String> endings;

    Roles(WordLists lists) {
        whole = lists.keys("role");
        endings = lists.keys("role.ending");
    }

    boolean contains(Word word) {
        return whole.contains(word.key()) || word.isCapitalised() && hasEnding(word.key());
    }

    private boolean hasEnding(String key) {
        for (int at = 0; at < key.length() - 1; at++) {
            if (endings.contains(key.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
