package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;

/** Event: somebody has released a template of their agency's dossiers. Published before the commit. */
public record DossierTemplateReleased(Actor actor, DossierTemplate template) {}
