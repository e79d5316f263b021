package org.brueckenschlag.shared;

/**
 * A "no" with a name. Each module keeps its refusals in one enum; their words live in the message bundles under
 * {@link #key()}, for every language.
 */
public interface Refusal {

    /** Key of the sentence, e.g. {@code tasks.already-done}; also the end of the problem's {@code type} in REST. */
    String key();

    Kind kind();

    /** What a refusal means to whoever asked; REST maps it to a status. */
    enum Kind {
        /** Absent, or somebody else's agency: the answer is the same (404). */
        NOT_FOUND,
        /** The role may not do this (403). */
        FORBIDDEN,
        /** Somebody else was faster, or the thing has moved on (409). */
        CONFLICT,
        /** The answers do not fit; findings say where (400). */
        INVALID,
        /** Too much at once (429). */
        TOO_MANY
    }
}
