package org.brueckenschlag.audit;

import java.io.InputStream;
import java.util.List;

/**
 * Long exports: with progress, and with a way out. Each account sees its own; a file waits an hour at most. What is
 * made here survives no restart of the program.
 */
public interface EventLogJobs {

    /**
     * Begins; the rights are those of {@link EventLogs#open}.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.too-many-exports} beyond three of an account
     */
    EventLogJob start(EventLogRequest request);

    /** Newest first. */
    List<EventLogJob> own();

    /** @throws org.brueckenschlag.shared.Refused {@code audit.export-unknown} */
    EventLogJob get(String id);

    /**
     * Stops it, or throws its file away.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.export-unknown}
     */
    void cancel(String id);

    /**
     * The finished file.
     *
     * @throws org.brueckenschlag.shared.Refused {@code audit.export-unknown}, {@code audit.export-not-ready}
     */
    InputStream read(String id);
}
