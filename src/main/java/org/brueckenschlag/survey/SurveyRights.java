package org.brueckenschlag.survey;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;

/** Who asks groups, and who reads what they said. */
public final class SurveyRights {

    private SurveyRights() {}

    public static boolean mayOpen(Actor actor) {
        return actor.hasAny(Role.FACHKRAFT, Role.LEITUNG);
    }

    public static boolean mayRead(Actor actor) {
        return mayOpen(actor) || actor.hasAny(Role.KOORDINATION, Role.PRUEFUNG);
    }
}
