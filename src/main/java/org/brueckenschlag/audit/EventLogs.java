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
     * Events of what the Prüfung has found, each matter with its whole history.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.may-not-audit}, {@code audit.pdf-of-one-matter},
     *     {@code audit.nothing-to-export} where nothing was found
     */
    EventLog open(AuditFilter search, EventLogFormat format, Locale language);
}
