package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.ChangeReason;
import org.brueckenschlag.catalogue.ProcessVersionId;

/**
 * Moves running matters of the agency to the version that new ones start on. Whatever ran before stays as it was; each
 * matter that moves gets an entry in its history.
 *
 * <p>Every method refuses {@code matters.may-not-move} whoever is no Leitung; versions and matters of another agency
 * are answered as if there were none.
 */
public interface MatterMoves {

    /** Whether the actor moves matters at all. */
    boolean mayMove();

    /** How many matters of the agency run on each version; none of those on which none runs. */
    Map<ProcessVersionId, Integer> running();

    /** Versions that running matters are on though a newer one is in use; by process, the oldest first. */
    List<VersionBehind> behind();

    /**
     * What of a version is what in the newest one, as the engine proposes it.
     *
     * @throws org.brueckenschlag.shared.Refused {@code matters.nothing-to-move} where no running matter is on it, or it
     *     is the newest; {@code catalogue.model-altered}
     */
    MovePlan plan(ProcessVersionId from);

    /**
     * Moves the matter and takes all of it back: tells whether it would go.
     *
     * @param places what a person decided: by the id of an element of the old version, one of the new
     */
    MoveResult tryOut(String number, MovePlan plan, Map<String, String> places);

    /**
     * Moves the matter in a transaction of its own. One that has moved or ended meanwhile is left alone.
     *
     * @param reason stands in the matter's history with what was decided ({@code domain.md} 12.1)
     */
    MoveResult move(String number, MovePlan plan, Map<String, String> places, ChangeReason reason);
}
