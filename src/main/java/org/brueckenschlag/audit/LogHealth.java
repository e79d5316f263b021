package org.brueckenschlag.audit;

/** How the sealing of the log goes on this node. */
public interface LogHealth {

    State state();

    /** What people are told. */
    enum State {
        SOUND,
        /** Entries have been waiting for more than a minute. Work goes on. */
        BEHIND,
        /** The stored log is not the one that was signed. */
        ALTERED
    }
}
