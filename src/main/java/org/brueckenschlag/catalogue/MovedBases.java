package org.brueckenschlag.catalogue;

import java.util.Locale;

/**
 * Takes the changes of a draft over to the version that has come into use since it was begun. Refuses as {@link Drafts}
 * does, and {@code catalogue.draft-not-open} where nobody works on it.
 */
public interface MovedBases {

    /** @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-not-outdated} where its version is in use */
    MovedBase look(String draft, Locale locale);

    /**
     * Gives the draft up and begins the next one with the version in use.
     *
     * @param seen what was shown and decided about
     * @return the next draft, with what was decided in it
     * @throws org.brueckenschlag.shared.Refused {@code catalogue.draft-changed}, {@code catalogue.draft-outdated} where
     *     yet another version has come into use meanwhile, {@code catalogue.draft-undecided},
     *     {@code catalogue.draft-not-joined}, {@code catalogue.draft-person}
     */
    Draft carryOver(MovedBase seen, Settlement settlement);
}
