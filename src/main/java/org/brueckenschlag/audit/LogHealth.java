package org.brueckenschlag.audit;

import java.util.List;
import java.util.Optional;

/** How the sealing of the log goes on this node. */
public interface LogHealth {

    State state();

    /** The newest signed statement; it holds nothing of any agency and may be shown to everybody who signs in. */
    Optional<Seal> newestSeal();

    /** When the database was found to be older than what had been sealed, newest first. */
    List<Restored> restored();

    /** What people are told. */
    enum State {
        SOUND,
        /** Entries have been waiting for more than a minute. Work goes on. */
        BEHIND,
        /** The database was put back; sealing goes on when the log is longer than it was. Work goes on. */
        RESTORED,
        /** The stored log is not the one that was signed. */
        ALTERED
    }
}
