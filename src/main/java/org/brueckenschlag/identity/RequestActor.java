package org.brueckenschlag.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The actor named by {@link #as} in this thread, else the account that Spring Security has signed in, with what it may
 * do now. The Prüfung's role is left out where no time box is open: everything else asks for roles, so nothing has to
 * know of time boxes.
 */
@Component
class RequestActor implements CurrentActor {

    private final ThreadLocal<@Nullable Actor> named = new ThreadLocal<>();
    private final JdbcAuditAccesses accesses;
    private final LiveAccounts live;
    private final Clock clock;

    RequestActor(JdbcAuditAccesses accesses, LiveAccounts live, Clock clock) {
        this.accesses = accesses;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> find() {
        var actor = named.get();
        return (actor != null ? Optional.of(actor) : signedIn().flatMap(live::now)).map(this::now);
    }

    private Actor now(Actor actor) {
        if (!actor.has(Role.PRUEFUNG)
                || accesses.open(actor.id(), actor.agency(), clock.instant()).isPresent()) {
            return actor;
        }
        var others = new HashSet<>(actor.roles());
        others.remove(Role.PRUEFUNG);
        return new Actor(actor.id(), actor.agency(), others);
    }

    @Override
    public Actor get() {
        return find().orElseThrow(() -> new Refused(IdentityRefusal.NOT_SIGNED_IN));
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = named.get();
        named.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                named.remove();
            } else {
                named.set(before);
            }
        }
    }

    private static Optional<ActorId> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !(authentication.getPrincipal() instanceof SignedIn principal)) {
            return Optional.empty();
        }
        return Optional.of(principal.account().id());
    }
}
