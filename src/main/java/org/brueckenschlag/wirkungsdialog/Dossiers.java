package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of an agency's year: what its Sachbericht says and what its Wirkungsdialog is about. It leaves the house,
 * so small numbers are hidden in it as for everybody, whoever of the agency looks.
 */
public interface Dossiers {

    /** Whether the actor may see dossiers at all. */
    boolean mayRead();

    /** Whether the actor makes and freezes them. */
    boolean mayFreeze();

    /**
     * As it would be if it were frozen now; for those who may freeze it.
     *
     * @throws org.brueckenschlag.shared.Refused {@code dossier.may-not-freeze}, {@code indicators.unknown-agency},
     *     {@code indicators.year}
     */
    DossierText preview(AgencyId agency, int year, Locale language);

    /**
     * What was frozen of that year, the newest first.
     *
     * @throws org.brueckenschlag.shared.Refused {@code indicators.may-not-read}, and as before
     */
    List<FrozenDossier> versions(AgencyId agency, int year);

    /** @throws org.brueckenschlag.shared.Refused as before, and {@code dossier.unknown} */
    DossierText frozen(AgencyId agency, int year, int version, Locale language);

    /**
     * A document of a frozen version, the same bytes each time; that it was taken is written down.
     *
     * @throws org.brueckenschlag.shared.Refused as before
     */
    DossierFile take(AgencyId agency, int year, int version, DossierFormat format, Locale language);

    /**
     * Freezes what the preview shows; one entry of the trail holds its hash and that of each document.
     *
     * @param seen the newest version that somebody has seen; 0 where there was none
     * @param reason null for the first version only
     * @throws org.brueckenschlag.shared.Refused as before, {@code dossier.frozen-meanwhile}, {@code dossier.reason},
     *     {@code dossier.not-begun}, {@code dossier.figures-first}
     */
    FrozenDossier freeze(AgencyId agency, int year, int seen, @Nullable CorrectionReason reason);
}
