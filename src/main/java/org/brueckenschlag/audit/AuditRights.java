package org.brueckenschlag.audit;

import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;

/**
 * What a role may see of the trail beyond single matters. The Prüfung's role counts only while its time box is open
 * ({@link org.brueckenschlag.identity.AuditAccesses}).
 */
public final class AuditRights {

    private AuditRights() {}

    /** The Prüfung's workplace. */
    public static boolean mayAudit(Actor actor) {
        return actor.has(Role.PRUEFUNG);
    }

    public static boolean mayReadTheReadLog(Actor actor) {
        return actor.hasAny(Role.PRUEFUNG, Role.DATENSCHUTZ);
    }

    /** Who answers the questions of the Prüfung. */
    public static boolean mayAnswer(Actor actor) {
        return actor.has(Role.LEITUNG);
    }
}
