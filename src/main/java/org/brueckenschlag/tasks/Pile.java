package org.brueckenschlag.tasks;

import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose list a task is on. Every list of a person is made of a few piles, each a range of one index: free tasks of a
 * role, or what one actor has taken.
 */
record Pile(String key) {

    static Pile free(Role role) {
        return new Pile("role:" + role.key());
    }

    static Pile of(ActorId actor) {
        return new Pile("actor:" + actor.value());
    }

    static Pile of(Role role, @Nullable ActorId assignee) {
        return assignee == null ? free(role) : of(assignee);
    }
}
