package org.brueckenschlag.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who of the Prüfung may look, and until when. The role {@link Role#PRUEFUNG} counts only while a time box is open: an
 * {@link Actor} without one does not hold it, whichever door they come through.
 */
public interface AuditAccesses {

    /**
     * Opens a time box for an account of the Leitung's agency; one that is still open ends with that.
     *
     * @throws org.brueckenschlag.shared.Refused {@code identity.audit-access-not-allowed},
     *     {@code identity.audit-access-unknown}, {@code identity.audit-access-until} (past, or more than a year ahead)
     */
    AuditAccess open(ActorId account, AuditAccess.Purpose purpose, Instant until);

    /** Ends a time box before its time; one that is over already stays as it is. */
    void close(String id);

    /** All time boxes of the Leitung's agency, the last opened first; at most a hundred. */
    List<AuditAccess> ofAgency();

    /** The accounts of the Leitung's agency for which a time box can be opened. */
    List<Account> auditors();

    /** The actor's own open time box. */
    Optional<AuditAccess> mine();
}
