package org.brueckenschlag.audit;

import java.util.Locale;

/** Events of the matters of the actor's agency, to take home. */
public interface EventLogs {

    /**
     * Checks the right, looks up what belongs to it and writes down that it is taken; reading comes with
     * {@link EventLog#writeTo}.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-export}, {@code audit.period-backwards},
     *     {@code audit.pdf-of-one-matter}, {@code matters.unknown}
     */
    EventLog open(EventLogRequest request);

    /**
     * Events of what the Prüfung has found, each matter with its whole history; as PDF the list of the matters alone.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code audit.nothing-to-export} where
     *     nothing was found, {@code audit.too-many-found} where a list would have more than two thousand rows
     */
    EventLog open(AuditFilter search, EventLogFormat format, Locale language);
}
