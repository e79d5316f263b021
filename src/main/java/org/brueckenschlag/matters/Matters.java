package org.brueckenschlag.matters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;

/**
 * Matters of the actor's agency. A matter of another agency is answered like one that does not exist
 * ({@code matters.unknown}).
 */
public interface Matters {

    /** Starts a matter; its first tasks are in the lists when this returns. */
    Matter start(StartMatter command);

    Matter get(String number);

    Optional<Matter> find(MatterId id);

    /** Those of them that the actor may read, by their ids; looked up together. */
    Map<MatterId, Matter> find(List<MatterId> matters);

    /**
     * The matter behind a task that the actor may do. The agency is checked; the right to see the task gives the right
     * to see its matter, whatever the role.
     */
    Optional<Matter> behindTask(MatterId id);

    /** Newest first. */
    Page<Matter> list(MatterFilter filter);

    long count(MatterFilter filter);

    /** The matters that this one has called as part of its work, oldest first. */
    List<Matter> calledBy(Matter matter);

    /** What the actor may report to this matter now. */
    List<MatterEvent> reportable(Matter matter);

    /**
     * Has the step done again that failed until nobody tried any more; for Leitung.
     *
     * @throws org.brueckenschlag.shared.Refused {@code matters.unknown}, {@code matters.may-not-try-again}
     */
    void tryAgain(String number);

    /**
     * Reports that something has happened ({@code gewalt_gemeldet}, {@code rueckzug_gemeldet} …).
     *
     * @throws org.brueckenschlag.shared.Refused {@code matters.event-unknown}, {@code matters.event-not-expected},
     *     {@code matters.closed}
     */
    void report(String number, String event);

    /**
     * Reads the matter for writing and keeps others from writing until the transaction ends. Every command that moves a
     * matter calls this first: two branches of one matter would otherwise deadlock inside the engine.
     */
    Matter lock(MatterId id);
}
