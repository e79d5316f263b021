package org.brueckenschlag.casefree.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Those who are known to have written, composed or painted, by the names that everybody knows. Neighbours may be called
 * so as well: only beside a work is one of them meant.
 */
final class Authors {

    /** What a case may put in place of the last letters of a name: "Olgi", "Булгакова". */
    private static final int CHANGED = 2;

    private static final int SHORTEST_STEM = 3;

    private final List<List<String>> names;

    Authors(WordLists lists) {
        var read = new ArrayList<List<String>>();
        for (var name : lists.asWritten("author")) {
            read.add(Note.of(name).words().stream().map(Word::key).toList());
        }
        names = List.copyOf(read);
    }

    /** How many words from there on are the name of one; 0 where none is. */
    int wordsAt(Sight sight, int first) {
        return names.stream()
                .filter(name -> isAt(sight, first, name))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean isAt(Sight sight, int first, List<String> name) {
        if (first + name.size() > sight.size()) {
            return false;
        }
        for (int at = 0; at < name.size(); at++) {
            if (!isFormOf(sight.word(first + at).key(), name.get(at), sight.language())
                    || at > 0 && !sight.note().isFollowedClosely(first + at - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFormOf(String word, String name, Language language) {
        if (word.equals(name) || word.equals(name + "s")) {
            return true;
        }
        var isSlavic = language == Language.POLISH || language == Language.CYRILLIC;
        var stem = Math.max(SHORTEST_STEM, name.length() - CHANGED);
        return isSlavic
                && name.length() > SHORTEST_STEM
                && word.length() <= name.length() + CHANGED
                && word.startsWith(name.substring(0, stem));
    }
}
