package org.brueckenschlag.casefree.text;

/** What finding names rests on; each can be left out, to see what it is worth. */
enum Part {
    LISTS,
    PROPER_NOUNS,
    CONTEXT
}
