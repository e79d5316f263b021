package org.brueckenschlag.identity;

import java.util.Set;
import org.brueckenschlag.shared.AgencyId;

/**
 * An account as sign-in and administration see it.
 *
 * @param name what is typed at sign-in, lower case
 */
public record Account(ActorId id, String name, AgencyId agency, Set<Role> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, agency, roles);
    }
}
