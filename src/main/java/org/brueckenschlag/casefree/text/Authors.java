package org.brueckenschlag.casefree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those who are known to have written, composed or painted, by the names that everybody knows. Neighbours may be called
 * so as well: only beside a work is one of them meant.
 */
final class Authors {

    private static final int SHORTEST_STEM = 3;

    /** What cases put behind a name, after its last vowel or soft sign is gone; of adjectives behind their stem. */
    private static final Map<Language, Set<String>> CASES = Map.of(
            Language.POLISH,
            Set.of(
                    "a", "u", "y", "i", "e", "o", "ą", "ę", "ie", "em", "iem", "owi", "iej", "ej", "iego", "ego",
                    "iemu", "emu", "im", "ym", "ii", "ię", "ią"),
            Language.CYRILLIC,
            Set.of(
                    "а", "я", "у", "ю", "е", "є", "и", "і", "ї", "ы", "о", "ом", "ем", "єм", "им", "ым", "ой", "ей",
                    "ою", "ею", "єю", "ого", "его", "ому", "ему", "ую", "юю", "ові", "еві"));

    /** Endings that a case takes away; the longest first. */
    private static final List<String> TAKEN =
            List.of("ий", "ый", "ой", "ая", "яя", "a", "e", "i", "o", "y", "а", "я", "о", "е", "и", "і", "й", "ь", "");

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
        var endings = CASES.get(language);
        return endings != null
                && TAKEN.stream()
                        .filter(taken -> name.endsWith(taken) && name.length() - taken.length() >= SHORTEST_STEM)
                        .map(taken -> name.substring(0, name.length() - taken.length()))
                        .anyMatch(stem -> word.startsWith(stem) && endings.contains(word.substring(stem.length())));
    }
}
