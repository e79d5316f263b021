package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Role;

/** What a role may do with the matters of its agency: the one rule for views, REST and the trail. */
public final class MatterRights {

    private static final Role[] READERS = {Role.FACHKRAFT, Role.MEDIATION, Role.LEITUNG, Role.PRUEFUNG};
    private static final Role[] STARTERS = {Role.FACHKRAFT, Role.MEDIATION, Role.LEITUNG};

    private MatterRights() {}

    /** Whether the actor reads every matter; the one behind a task is seen by whoever sees the task. */
    public static boolean mayRead(Actor actor) {
        return actor.hasAny(READERS);
    }

    /** The roles that read every matter of their agency. */
    public static List<Role> readers() {
        return List.of(READERS);
    }

    public static boolean mayStart(Actor actor) {
        return actor.hasAny(STARTERS);
    }

    /** From which count on the actor sees figures: whoever does the work sees its own exactly. */
    public static Audience audience(Actor actor) {
        if (actor.has(Role.PRUEFUNG)) {
            return Audience.PRUEFUNG;
        }
        return actor.hasAny(STARTERS) ? Audience.OWN : Audience.PUBLIC;
    }
}
