package org.brueckenschlag.wirkungsdialog;

import java.util.Locale;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;

/**
 * The talk about an agency's year. Its figures are those of the dossier that was frozen last: both sides have read that
 * one. All who sit in the room see it, so small numbers are hidden in it as in a dossier.
 */
public interface Talks {

    /** Whether the actor prepares and leads it. */
    boolean mayLead();

    /** Whether the actor may see it: also the Prüfung, which the funder is, while its access is open. */
    boolean mayRead();

    /**
     * Empty for whoever does not lead it while no dossier of that year is frozen.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-read}, {@code indicators.unknown-agency},
     *     {@code indicators.year}
     */
    Optional<TalkOfYear> of(AgencyId agency, int year, Locale language);
}
