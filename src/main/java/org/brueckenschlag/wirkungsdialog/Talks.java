package org.brueckenschlag.wirkungsdialog;

import java.util.Locale;
import org.brueckenschlag.shared.AgencyId;

/**
 * The talk about an agency's year. Its figures are those of the dossier that was frozen last: both sides have read that
 * one. All who sit in the room see it, so small numbers are hidden in it as in a dossier.
 */
public interface Talks {

    /** Whether the actor prepares and leads it. */
    boolean mayLead();

    /**
     * @throws org.brueckenschlag.shared.Refused {@code dossier.may-not-freeze}, {@code indicators.unknown-agency},
     *     {@code indicators.year}
     */
    TalkOfYear of(AgencyId agency, int year, Locale language);
}
