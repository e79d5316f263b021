package org.brueckenschlag.audit;

import java.util.Locale;
import java.util.Optional;

/**
 * Lays the trail beside the running program: whoever changes the engine's tables past the product is found. Each run
 * leaves a step {@code reconciled} in the agency's system chain; one runs by itself each night.
 */
public interface Reconciliation {

    /** Whether the actor may ask for it. */
    boolean mayCompare();

    /**
     * Every open matter of the actor's agency, the last closed ones, and every stored model.
     *
     * @throws org.brueckenschlag.shared.Refused {@code reconciliation.may-not-compare}
     */
    Reconciled compare();

    /**
     * The same for {@link ExportJobs}: with progress and a way out; its file lists what differs. One that is cancelled
     * tells nothing.
     *
     * @throws org.brueckenschlag.shared.Refused {@code reconciliation.may-not-compare}
     */
    Export open(Locale language);

    /**
     * What the last comparison of the actor's agency found, whoever asked for it; with the first differences.
     *
     * @throws org.brueckenschlag.shared.Refused {@code reconciliation.may-not-compare}
     */
    Optional<Reconciled> last();

    /** How to say what differs in matters of the actor's agency. */
    DifferenceWords words(Locale language);
}
