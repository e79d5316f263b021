package org.brueckenschlag.casefree;

/**
 * One place of a text that gives a person away. Holds no word of it.
 *
 * @param start first UTF-16 unit in the text as it was given
 * @param end first unit behind it
 */
public record TextFinding(TextKind kind, int start, int end, Certainty certainty) {

    public enum Certainty {
        /** Refused; nobody can override it. */
        CERTAIN,
        /** Warned of; somebody who knows better overrides it with a reason. */
        LIKELY
    }
}
