package org.brueckenschlag.matters;

import java.util.List;

/**
 * What became of one matter, or would become.
 *
 * @param hindering ids of the elements of the old version that keep it where it is; empty where it is not hindered
 */
public record MoveResult(String number, State state, List<String> hindering) {

    public MoveResult {
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
