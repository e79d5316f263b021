package org.brueckenschlag.audit;

import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Long exports: with progress, and with a way out. Each account sees its own; a file waits an hour at most. What is
 * made here survives no restart of the program.
 */
public interface ExportJobs {

    /**
     * Begins, one of three of an account at most; the rights are those of whatever opens the export.
     *
     * @param opening {@link EventLogs} or {@link Proofs}; not asked where there are too many already
     * @throws org.brueckenschlag.shared.Refused {@code audit.too-many-exports} where three of the account are being
     *     made already; a finished one makes room
     */
    ExportJob start(Supplier<? extends Export> opening);

    /** Newest first. */
    List<ExportJob> own();

    /** @throws org.brueckenschlag.shared.Refused {@code audit.export-unknown} */
    ExportJob get(String id);

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
