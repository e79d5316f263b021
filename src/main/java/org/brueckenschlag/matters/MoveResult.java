package org.brueckenschlag.matters;

import java.util.List;
import java.util.Set;

/**
 * What became of one matter, or would become.
 *
 * @param standing ids of the elements of the old version that it stands at, those around them too
 * @param hindering ids of the elements of the old version that keep it where it is; empty where it is not hindered
 */
public record MoveResult(String number, State state, Set<String> standing, List<String> hindering) {

    public MoveResult {
        standing = Set.copyOf(standing);
        hindering = List.copyOf(hindering);
    }

    /** In the order in which a report tells them. */
    public enum State {
        /** Stays where it is; the elements say why. */
        HINDERED,
        /** Tried out: it would move. */
        MOVABLE,
        MOVED,
        /** Ended or moved meanwhile. */
        GONE
    }
}
