package org.brueckenschlag.wirkungsdialog;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterRights;

/** Who sees the figures of their agency: the one rule for views and REST. */
public final class IndicatorRights {

    private IndicatorRights() {}

    public static boolean mayRead(Actor actor) {
        return actor.hasAny(Role.LEITUNG, Role.KOORDINATION, Role.PRUEFUNG);
    }

    /** Who makes and releases formulas. */
    public static boolean mayEdit(Actor actor) {
        return actor.hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    /** Who sees all agencies together. */
    static boolean maySeeSums(Actor actor) {
        return actor.hasAny(Role.KOORDINATION);
    }

    /** Whether the matters behind a figure are shown, too. */
    static boolean maySeeMatters(Actor actor) {
        return mayRead(actor) && MatterRights.mayRead(actor);
    }
}
