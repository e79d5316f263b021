package org.brueckenschlag.casefree.text;

/** Looks for one kind of trace. */
interface Recogniser {

    void find(Note note, Traces traces);
}
