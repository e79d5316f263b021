package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.Locale;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * A redesign of one process that nobody works with yet.
 *
 * @param process key of the process
 * @param base the version it began with; null where it makes a process that there was not before
 * @param revision counts what was saved, from 1
 * @param request what was said when it was sent; null before that
 * @param released the version it became; null before that
 */
public record Draft(
        String id,
        AgencyId agency,
        String process,
        @Nullable ProcessVersionId base,
        State state,
        int revision,
        ActorId changedBy,
        Instant changedAt,
        @Nullable Request request,
        @Nullable ProcessVersionId released) {

    /** Whether it makes a process that there was not before. */
    public boolean isOfNewProcess() {
        return base == null;
    }

    /** Whether somebody works on it, or it waits for a second person. */
    public boolean isUnderWork() {
        return state == State.OPEN || state == State.SENT;
    }

    /** @param note in a few words; empty without */
    public record Request(ActorId by, ChangeReason reason, String note) {}

    public enum State {
        /** Somebody works on it. */
        OPEN,
        /** Waits for a second person. */
        SENT,
        RELEASED,
        DISCARDED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
