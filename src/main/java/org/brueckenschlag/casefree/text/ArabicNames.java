package org.brueckenschlag.casefree.text;

import java.util.Set;
import org.brueckenschlag.casefree.TextKind;

/** How names are built in Arabic script, which knows no capitals. */
final class ArabicNames {

    private static final String SERVANT = "\u0639\u0628\u062F";
    private static final String ARTICLE = "\u0627\u0644";
    private static final String AND = "\u0648";
    private static final int SHORTEST_WITH_AND = 3;
    private static final int NISBA = 5;
    private static final int SHORTEST = 5;

    private static final Set<String> NEVER = WordLists.shipped().keys("arabic.no-surname");

    private ArabicNames() {}

    /** "And" is written to the word behind it. */
    static String withoutAnd(String key) {
        return key.length() > SHORTEST_WITH_AND && key.startsWith(AND) ? key.substring(1) : key;
    }

    /** "Al-…": what no list knows may be a surname, but for days, rooms and the like. */
    static boolean hasArticle(Word word) {
        return word.key().startsWith(ARTICLE) && word.length() >= SHORTEST && !NEVER.contains(word.key());
    }

    /** "Al-…" right behind a known name. */
    static boolean canBeSurname(Sight sight, int word) {
        return hasArticle(sight.word(word)) && sight.isGiven(word - 1);
    }

    /** "Abd Allah", "Abd ar-Rahman", where two words are one given name. */
    static boolean isServant(Sight sight, int first) {
        return sight.word(first).key().equals(SERVANT)
                && sight.note().isFollowedClosely(first)
                && sight.word(first + 1).key().startsWith(ARTICLE);
    }

    /** With the surname behind it, or alone; the place of the last word. */
    static int findServant(Sight sight, int first, Traces traces) {
        var second = first + 1;
        var surname = second + 1;
        var start = sight.word(first).start();
        var hasSurname = surname < sight.size()
                && sight.note().isFollowedClosely(second)
                && sight.canBeName(surname)
                && (sight.isName(surname) || hasArticle(sight.word(surname)));
        if (hasSurname) {
            traces.certain(TextKind.PERSON_NAME, start, sight.word(surname).end());
            return surname;
        }
        traces.likely(TextKind.SINGLE_NAME, start, sight.word(second).end());
        return second;
    }

    /**
     * Behind a given name the father's stands in place of a surname: "Jamil Mahmoud", where "jamil" is a word as well.
     */
    static boolean isFathers(Sight sight, int word) {
        return sight.language() == Language.ARABIC && sight.isGiven(word) && !sight.isDoubtful(word);
    }

    /** "As-Sudani": of that town or tribe; surnames are made so, and adjectives behind a word that is no name. */
    static boolean isNisba(Sight sight, int first, int second) {
        var key = sight.word(second).key();
        return sight.word(second).isCaseless()
                && !sight.isDoubtful(first)
                && key.length() > NISBA
                && key.startsWith(ARTICLE)
                && key.endsWith("\u064A");
    }
}
