package org.brueckenschlag.audit;

import java.util.List;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Takes free text away: value and salt go, everywhere; the trail keeps that something was there and why it went, and
 * every hash still fits. For the role Datenschutz; a matter of another agency is answered like one that does not exist.
 */
public interface Redaction {

    /** Whether the actor may redact. */
    boolean mayRedact();

    /**
     * The matter of that number, open or closed: for whoever has no task there and reads no matters. That its texts are
     * opened is written down before.
     *
     * @throws org.brueckenschlag.shared.Refused {@code redaction.matter-unknown}, {@code redaction.may-not-redact}
     */
    Matter open(String number);

    /** What can still be read in the matter, oldest first. */
    List<FreeText> freeTextOf(MatterId matter);

    /**
     * @return how many places it was taken away from
     * @throws org.brueckenschlag.shared.Refused {@code redaction.text-unknown} where it is not there (any more),
     *     {@code redaction.may-not-redact}
     */
    int redact(RedactText command);

    /**
     * Personal data reported in closed matters of the actor's agency and not dealt with yet, the most urgent first.
     *
     * @throws org.brueckenschlag.shared.Refused {@code redaction.may-not-redact}
     */
    List<ReportedFinding> reported();

    /**
     * There were none after all. Redacting a text of the matter settles it, too.
     *
     * @throws org.brueckenschlag.shared.Refused {@code redaction.matter-unknown} where nothing is open under that id in
     *     the actor's agency, {@code redaction.may-not-redact}
     */
    void nothingFound(String finding);

    /**
     * What was redacted in the actor's agency, newest first.
     *
     * @param after cursor of the page before
     */
    Page<Redacted> done(@Nullable String after, int limit);
}
