package org.brueckenschlag.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor named by {@link #as} in this thread, else the account that Spring Security has signed in. */
@Component
class RequestActor implements CurrentActor {

    private final ThreadLocal<@Nullable Actor> named = new ThreadLocal<>();

    @Override
    public Optional<Actor> find() {
        var actor = named.get();
        return actor != null ? Optional.of(actor) : signedIn();
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

    private static Optional<Actor> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || !(authentication.getPrincipal() instanceof SignedInAccount principal)) {
            return Optional.empty();
        }
        return Optional.of(principal.account().actor());
    }
}
