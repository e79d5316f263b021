package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has read something.
 *
 * @param roles keys of the roles held at that time
 * @param number of the matter; null where it was about several
 */
public record Reading(
        String id,
        Instant at,
        ActorId actor,
        List<String> roles,
        ReadLog.View view,
        @Nullable String number) {

    public Reading {
        roles = List.copyOf(roles);
    }
}
