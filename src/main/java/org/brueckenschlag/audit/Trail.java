package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.shared.MatterId;

/** Reading the trail. The agency is checked here; one query for each call. */
public interface Trail {

    /** The matter's whole history, oldest first. */
    default List<TrailEntry> of(MatterId matter) {
        return of(matter, 0, Integer.MAX_VALUE);
    }

    /**
     * A part of it, oldest first.
     *
     * @param after sequence of the last entry that is known already; 0 for the beginning
     */
    List<TrailEntry> of(MatterId matter, long after, int limit);
}
