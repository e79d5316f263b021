package org.brueckenschlag.catalogue;

import java.util.Optional;
import java.util.function.Supplier;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;

/** No one acts: as in a timer. */
final class Nobody implements CurrentActor {

    @Override
    public Optional<Actor> find() {
        return Optional.empty();
    }

    @Override
    public Actor get() {
        throw new IllegalStateException("nobody acts");
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        return work.get();
    }
}
