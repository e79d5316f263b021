package org.brueckenschlag.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of a file, each ended by a line feed, as bytes. */
final class Lines implements AutoCloseable {

    private static final int LONGEST = 32 << 20;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;

    Lines(ExportFiles files, String name) throws FaultFound {
        this.name = name;
        try {
            stream = files.open(name);
        } catch (IOException e) {
            throw Fault.DAMAGED.in(name);
        }
    }

    /**
     * The next line without its end; null after the last.
     *
     * @throws FaultFound {@code count} where the last line has no end, as in a file that was cut off
     */
    byte @Nullable [] next() throws FaultFound {
        var line = new ByteArrayOutputStream();
        while (true) {
            if (from == to && !fill()) {
                if (line.size() > 0) {
                    throw Fault.COUNT.in(name);
                }
                return null;
            }
            var end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            if (line.size() + end - from > LONGEST) {
                throw Fault.TOO_LARGE.in(name);
            }
            line.write(buffer, from, end - from);
            from = Math.min(end + 1, to);
            if (end < to) {
                return line.toByteArray();
            }
        }
    }

    private boolean fill() throws FaultFound {
        try {
            from = 0;
            to = Math.max(0, stream.read(buffer));
            return to > 0;
        } catch (IOException e) {
            throw Fault.DAMAGED.in(name);
        }
    }

    @Override
    public void close() throws FaultFound {
        try {
            stream.close();
        } catch (IOException e) {
            throw Fault.DAMAGED.in(name);
        }
    }
}
