package org.brueckenschlag.audit;

/** The Prüfung's way into one matter. */
public interface AuditedHistories {

    /**
     * Reads the matter's history and writes down that it was read.
     *
     * @throws org.brueckenschlag.shared.Refused {@code matters.unknown} for one that is absent or foreign, and to
     *     whoever may not read matters now; {@code audit.may-not-audit} to others who are not of the Prüfung
     */
    AuditedHistory open(String number);
}
