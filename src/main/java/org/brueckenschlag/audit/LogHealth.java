package org.brueckenschlag.audit;

import java.util.Optional;

/** How the sealing of the log goes on this node. */
public interface LogHealth {

    State state();

    /** The newest signed statement; it holds nothing of any agency and may be shown to everybody who signs in. */
    Optional<Seal> newestSeal();

    /** What people are told. */
    enum State {
        SOUND,
        /** Entries have been waiting for more than a minute. Work goes on. */
        BEHIND,
        /** The stored log is not the one that was signed. */
        ALTERED
    }
}
