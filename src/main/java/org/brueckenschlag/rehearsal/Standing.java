package org.brueckenschlag.rehearsal;

/** What the invented courses say of a draft as it is now. */
public enum Standing {
    /** There are none for its process. */
    NO_COURSES,
    NEVER,
    RUNNING,
    /** Somebody stopped it, it took too long or failed. */
    BROKEN_OFF,
    /** The draft has changed since. */
    OUTDATED,
    /** One that went on before does no more. */
    STUCK,
    PASSED;

    /** Whether playing them would tell more, and nobody has said not to. */
    public boolean isDue() {
        return this == NEVER || this == OUTDATED;
    }

    /** Whether nothing is left that one should look at before somebody works with the draft. */
    public boolean isSettled() {
        return this == NO_COURSES || this == PASSED;
    }
}
