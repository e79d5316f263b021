package org.brueckenschlag.audit.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes an event log, one case after the other: however many there are, one of them is in memory. */
public interface EventLogWriter extends Closeable {

    void write(LoggedMatter matter) throws IOException;

    /** Ends the log; without it what was written is no log. */
    void finish() throws IOException;

    /** Lets go of what was needed on the way; the stream written to stays open. */
    @Override
    void close() throws IOException;
}
