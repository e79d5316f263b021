package org.brueckenschlag.casefree;

import java.util.Set;

/**
 * Words that an agency knows to be no person: its Sozialräume, institutions, districts.
 *
 * @param phrases of one word or several; case, accents and the blanks between do not matter
 */
public record Vocabulary(Set<String> phrases) {

    private static final Vocabulary NONE = new Vocabulary(Set.of());

    public Vocabulary {
        phrases = Set.copyOf(phrases);
    }

    public static Vocabulary none() {
        return NONE;
    }
}
