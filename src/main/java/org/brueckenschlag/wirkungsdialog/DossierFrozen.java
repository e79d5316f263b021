package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Event: somebody has frozen the dossier of a year. Published before the commit.
 *
 * @param number of the matter of that year's cycle; null where there is none
 */
public record DossierFrozen(
        Actor actor, FrozenDossier dossier, @Nullable String number) {}
