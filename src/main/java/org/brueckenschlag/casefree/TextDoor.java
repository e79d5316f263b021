package org.brueckenschlag.casefree;

import java.util.Locale;

/** Where free text comes in. */
public enum TextDoor {
    /** A Kurznotiz in a form, and its draft. */
    NOTE,
    /** A question of the Prüfung. */
    QUESTION,
    /** An annotation of the Prüfung. */
    ANNOTATION,
    /** The Leitung's answer. */
    ANSWER,
    /** The name that somebody gives a search. */
    SEARCH_NAME,
    /** What a search that is kept looks for. */
    SEARCH_WORDS,
    /** With which one of the staff signs in. It may be the person's own: staff data are apart. */
    ACCOUNT_NAME,
    /** What an agency is called. */
    AGENCY_NAME,
    /** What a value of a list is called, and its code. */
    REFERENCE_VALUE,
    /** What an indicator is called, its formula in words, and how it is to be read. */
    INDICATOR,
    /** Headings and introductions of an agency's dossiers. */
    DOSSIER_TEMPLATE,
    /** What somebody tells the second person who releases a redesign. */
    REDESIGN_NOTE;

    /** As programs read it, e.g. {@code search-name}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
