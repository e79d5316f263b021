package org.brueckenschlag.identity;

import java.util.Set;
import org.brueckenschlag.shared.AgencyId;

/** Who acts: one account, for one agency, in one or more roles. */
public record Actor(ActorId id, AgencyId agency, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        for (var role : any) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }
}
