package org.brueckenschlag.ui.search;

/**
 * One thing that was found.
 *
 * @param about number, title and Sozialraum, as far as the title does not say them
 */
record Found(Kind kind, String title, String about, String address) {

    enum Kind {
        TASK,
        MATTER
    }
}
