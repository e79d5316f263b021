package org.brueckenschlag.catalogue;

/** The drafts of the actor's agency that a second person has to decide about. */
public interface DraftsToRelease {

    /**
     * How many wait for the actor: not those whose day is set already.
     *
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.may-not-redesign} whoever is no Leitung
     */
    int count();
}
