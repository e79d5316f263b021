package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;

/**
 * Who did it, as an entry says it.
 *
 * @param roles keys of the roles held at that time, sorted; empty for the system
 */
record Doer(ActorId id, List<String> roles) {

    static final Doer SYSTEM = new Doer(ActorId.SYSTEM, List.of());

    static Doer of(Actor actor) {
        return new Doer(
                actor.id(), actor.roles().stream().map(Role::key).sorted().toList());
    }

    /** The account of that pseudonym with its roles, if it is the one that acts now. */
    static Doer of(ActorId id, CurrentActor current) {
        return current.find()
                .filter(actor -> actor.id().equals(id))
                .map(Doer::of)
                .orElseGet(() -> new Doer(id, List.of()));
    }
}
