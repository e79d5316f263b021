package org.brueckenschlag.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where in the log each line of the entries stands. */
final class Positions implements AutoCloseable {

    static final String NAME = "positions.txt";
    static final long NONE = -1;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final Lines lines;
    private final long size;
    private long last = NONE;

    Positions(ExportFiles files, long size) throws FaultFound {
        this.lines = new Lines(files, NAME);
        this.size = size;
    }

    /** Ascending; {@link #NONE} after the last. */
    long next() throws FaultFound {
        var line = lines.next();
        if (line == null) {
            return NONE;
        }
        var text = new String(line, StandardCharsets.ISO_8859_1);
        if (!NUMBER.matcher(text).matches()) {
            throw Fault.POSITION.in(NAME);
        }
        var position = Long.parseLong(text);
        if (position <= last || position >= size) {
            throw Fault.POSITION.in(text);
        }
        last = position;
        return position;
    }

    @Override
    public void close() throws FaultFound {
        lines.close();
    }
}
