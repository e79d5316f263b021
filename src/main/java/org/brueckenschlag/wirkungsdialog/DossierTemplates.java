package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import org.brueckenschlag.casefree.OverrideReason;
import org.jspecify.annotations.Nullable;

/**
 * The template of the actor's agency, for its Koordination. Each release is one entry of the trail; what was frozen
 * keeps the words of its day.
 */
public interface DossierTemplates {

    boolean mayEdit();

    /**
     * The newest first; the last one is the one that comes with the program.
     *
     * @throws org.brueckenschlag.shared.Refused {@code dossier.may-not-edit}
     */
    List<DossierTemplate> versions();

    /**
     * Makes it the one that the next dossiers are written by.
     *
     * @param draft with the version that somebody has seen
     * @param reason why a word that the guard takes for a person may stay
     * @throws org.brueckenschlag.shared.Refused as before, {@code dossier.template} with all findings,
     *     {@code dossier.template-meanwhile}
     */
    DossierTemplate release(DossierTemplate draft, @Nullable OverrideReason reason);
}
