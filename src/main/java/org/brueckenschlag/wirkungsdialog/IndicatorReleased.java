package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;

/** Event: somebody has released an indicator of their agency. Published before the commit. */
public record IndicatorReleased(Actor actor, IndicatorVersion version) {}
