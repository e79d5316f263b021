package org.brueckenschlag.casefree.text;

/** Looks for names of persons, with what is known about each word. */
interface NameRecogniser {

    void find(Sight sight, Traces traces);
}
