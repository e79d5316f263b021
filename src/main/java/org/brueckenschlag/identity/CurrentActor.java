package org.brueckenschlag.identity;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who acts in this thread: the signed-in account of the request, or whom {@link #as} names. Timers and start-up act
 * without anybody; the trail then names {@link ActorId#SYSTEM}. The role {@link Role#PRUEFUNG} counts only while a time
 * box is open ({@link AuditAccesses}).
 */
public interface CurrentActor {

    Optional<Actor> find();

    /**
     * The actor of this request.
     *
     * @throws org.brueckenschlag.shared.Refused {@code identity.not-signed-in} without one
     */
    Actor get();

    /** Does the work as that actor and restores the one before, whatever happens. */
    <T> T as(Actor actor, Supplier<T> work);
}
