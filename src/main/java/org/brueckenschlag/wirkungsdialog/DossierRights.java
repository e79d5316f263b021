package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;

/** Who makes dossiers, and who says how they are laid out. Whoever sees figures reads what was frozen. */
public final class DossierRights {

    private DossierRights() {}

    public static boolean mayFreeze(Actor actor) {
        return actor.hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    public static boolean mayEditTemplate(Actor actor) {
        return actor.has(Role.KOORDINATION);
    }
}
