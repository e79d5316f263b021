package org.brueckenschlag.casefree.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What the lists say about a word, also in another case of its language. */
final class Facts {

    /** Given names are made with these parts without end: "Abdulkadir", "Sadullah", "Nureddin". */
    private static final Pattern GIVEN =
            Pattern.compile("abd(?:ul|el|ur|al|or|os|us|er)[a-z]{3,}|[a-z]{2,}(?:ullah|eddin|ettin|uddin|urrahman)");

    private static final int SHORTEST_WITH_GENITIVE = 4;

    private Facts() {}

    static int of(Word word, Names names, Language language) {
        var known = names.of(word.key(), language);
        if (known != 0) {
            return known;
        }
        if (word.isCapitalised() && GIVEN.matcher(word.key()).matches()) {
            return Names.GIVEN;
        }
        if (word.isJoined()) {
            return ofJoined(word, names);
        }
        return switch (language) {
            case GERMAN, ENGLISH -> ofGenitive(word, names);
            case CYRILLIC, POLISH, OTHER_LATIN -> word.isCapitalised() ? names.inAnyCase(word.key()) : 0;
            case ARABIC -> names.withPrefix(word.key());
            case TURKISH -> 0;
        };
    }

    /** "Fatmas Vorschlag". */
    private static int ofGenitive(Word word, Names names) {
        var key = word.key();
        if (!word.isCapitalised() || key.length() <= SHORTEST_WITH_GENITIVE || !key.endsWith("s")) {
            return 0;
        }
        var known = names.of(key.substring(0, key.length() - 1));
        return (known & Names.EVERYDAY) == 0 ? known : 0;
    }

    /** "Hans-Peter", "Wegner-Holthaus": all parts are names, or the first is a given name and nothing is everyday. */
    private static int ofJoined(Word word, Names names) {
        var parts = Arrays.stream(word.key().split("-", -1)).map(names::of).toList();
        var first = parts.getFirst();
        var all = parts.stream().reduce(first, (one, other) -> one & other);
        if ((all & (Names.GIVEN | Names.SURNAME)) != 0) {
            return all;
        }
        return (first & Names.SURNAME) != 0 && (first & Names.EVERYDAY) == 0 ? Names.SURNAME : 0;
    }
}
