package org.brueckenschlag.casefree.text;

import java.util.BitSet;
import java.util.List;

/**
 * What is known about the words of a note, one by one.
 *
 * @param facts of {@link Names}
 * @param places words that belong to an institution, a street, a brand, the agency's own words
 * @param tags parts of speech; empty where the note is not German
 */
record Sight(Note note, Language language, int[] facts, BitSet places, List<String> tags) {

    Word word(int index) {
        return note.words().get(index);
    }

    int size() {
        return note.words().size();
    }

    boolean isGiven(int index) {
        return (facts[index] & Names.GIVEN) != 0;
    }

    boolean isSurname(int index) {
        return (facts[index] & Names.SURNAME) != 0;
    }

    boolean isDoubtful(int index) {
        return (facts[index] & Names.DOUBTFUL) != 0;
    }

    boolean isEveryday(int index) {
        return (facts[index] & Names.EVERYDAY) != 0;
    }

    boolean isName(int index) {
        return (facts[index] & (Names.GIVEN | Names.SURNAME)) != 0;
    }

    /** A name and nothing else. */
    boolean isInLists(int index) {
        return isName(index) && !isEveryday(index);
    }

    boolean isTagged(int index, String... wanted) {
        if (index < 0 || index >= tags.size()) {
            return false;
        }
        for (var tag : wanted) {
            if (tags.get(index).equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A word that is written as names are: with a capital, in a script without them, or small but in the lists or
     * "al-Hamwi".
     */
    boolean canBeName(int index) {
        var word = word(index);
        return word.length() > 1
                && !places.get(index)
                && (word.isCapitalised()
                        || word.isCaseless()
                        || Surnames.hasArticle(word)
                        || isInLists(index) && word.length() > 3);
    }
}
