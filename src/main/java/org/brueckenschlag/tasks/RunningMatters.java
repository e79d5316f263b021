package org.brueckenschlag.tasks;

import java.util.Optional;
import org.brueckenschlag.shared.MatterId;

/** A look at the engine's own state, past everything that this product keeps. Port, implemented by {@code engine}. */
public interface RunningMatters {

    /**
     * Empty in every part where the engine knows nothing of it (any more).
     *
     * @throws Unreadable where the engine itself makes no sense of what is stored
     */
    RunningMatter of(MatterId matter);

    /** SHA-256 of a stored file as it is now; empty where it is gone. */
    Optional<String> sha256(String deployment, String file);

    /** What is stored fits no model. */
    final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unreadable(RuntimeException cause) {
            super(cause);
        }
    }
}
