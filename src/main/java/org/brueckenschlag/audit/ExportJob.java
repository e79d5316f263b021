package org.brueckenschlag.audit;

import java.time.Instant;

/**
 * An export that is made while its account does something else.
 *
 * @param id opaque
 * @param progress 0 to 1
 * @param bytes of the file so far
 */
public record ExportJob(
        String id, String fileName, String mediaType, State state, double progress, long bytes, Instant startedAt) {

    public enum State {
        RUNNING,
        READY,
        /** Something went wrong, or it grew beyond what is kept; there is no file. */
        FAILED
    }
}
