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

    /** What can be stored at all: it names no matter and no person. */
    public static boolean maySeeDataProtection(Actor actor) {
        return actor.hasAny(Role.DATENSCHUTZ, Role.LEITUNG, Role.PRUEFUNG);
    }

    /** How long what is kept, and what went. */
    public static boolean maySeeRetention(Actor actor) {
        return actor.hasAny(Role.LEITUNG, Role.PRUEFUNG, Role.DATENSCHUTZ);
    }

    /** Who answers the questions of the Prüfung. */
    public static boolean mayAnswer(Actor actor) {
        return actor.has(Role.LEITUNG);
    }
}
