package org.brueckenschlag.casefree;

/** What the agency of whoever acts calls its places; the guard is told by the module that keeps them. */
@FunctionalInterface
public interface OwnWords {

    Vocabulary current();
}
