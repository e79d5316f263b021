package org.brueckenschlag.shared;

/** An argument of a sentence that is said differently in each language. */
public interface Spoken {

    /** As it stands inside a sentence that puts it in quotes. */
    String in(Texts texts);
}
