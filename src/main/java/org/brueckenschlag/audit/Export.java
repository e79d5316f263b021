package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;

/** Something to take home, whose right was checked and whose taking was written down; it may take long to write. */
public interface Export {

    /** Name of the file, in ASCII. */
    String fileName();

    String mediaType();

    /**
     * Writes it; the stream stays open.
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
