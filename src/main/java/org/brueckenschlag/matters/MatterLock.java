package org.brueckenschlag.matters;

import java.util.Optional;
import org.brueckenschlag.shared.MatterId;

/**
 * The lock of a matter's row, without questions about who asks: for the engine's collector, which sees the moves of
 * timers and of whoever comes past our services.
 */
public interface MatterLock {

    /**
     * Locks the matter until the transaction ends and reads it, once for the transaction; empty where there is no such
     * matter (yet).
     */
    Optional<Matter> lock(MatterId matter);
}
