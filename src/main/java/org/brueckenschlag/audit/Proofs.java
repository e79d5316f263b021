package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof to take home: entries with all that is needed to check them without us. Its form is described in
 * {@code docs/export-format.md}.
 */
public interface Proofs {

    /**
     * The newest seal, after whatever was waiting was sealed.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.not-sealed-yet} where there is none yet
     */
    Seal latestSeal();

    /** What became of the seals that were sent out of the house; empty where none is ever sent. */
    List<SealSent> sent();

    /** Keys that signed the log, oldest first, each as {@code name+id+base64} (C2SP signed-note). */
    List<String> vkeys();

    /**
     * A proof of one matter.
     *
     * @throws org.brueckenschlag.shared.Refused {@code matters.unknown}, {@code audit.may-not-export},
     *     {@code audit.not-sealed-yet}
     */
    ProofFile ofMatter(String number);

    /** The same for whoever does not want to wait: not written yet, with the same refusals. */
    Export openMatter(String number);

    /**
     * A proof of all that the agency has recorded, and of what the installation has.
     *
     * @param from first moment, null for the beginning
     * @param to moment after the last one, null for the end
     */
    ProofFile ofAgency(@Nullable Instant from, @Nullable Instant to);

    /**
     * A proof of the matters that the Prüfung has found, not written yet.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code audit.nothing-to-export},
     *     {@code audit.too-many-found} above {@link AuditedMatters#MOST_COUNTED}
     */
    Export openFound(AuditFilter search);

    /** As {@link #ofAgency}, not written yet. */
    Export openAgency(@Nullable Instant from, @Nullable Instant to);
}
