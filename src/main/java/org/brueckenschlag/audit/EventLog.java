package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;

/** An event log that may be written once the right to it has been checked. */
public interface EventLog {

    EventLogFormat format();

    /** Name of the file, in ASCII. */
    String fileName();

    /** How many matters are in it. */
    int matters();

    /** How many rows of the trail it is made from. */
    long entries();

    /**
     * Writes it, one matter after the other; the stream stays open.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} says that nobody waits any more
     */
    void writeTo(OutputStream out, Progress progress) throws IOException;

    /** Is told how far it is, and may stop it. */
    @FunctionalInterface
    interface Progress {

        /** Goes on whatever happens. */
        Progress NONE = part -> true;

        /**
         * @param part 0 to 1
         * @return whether to go on
         */
        boolean reached(double part);
    }
}
