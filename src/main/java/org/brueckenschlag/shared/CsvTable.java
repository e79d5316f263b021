package org.brueckenschlag.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table for spreadsheets: RFC 4180 with semicolons, as spreadsheets of German settings expect, and a byte order mark,
 * without which Excel takes UTF-8 for something else. No cell can become a formula.
 */
public final class CsvTable {

    private final Writer out;

    public CsvTable(OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\uFEFF');
    }

    public void row(List<String> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(CsvCell.of(cell));
            separator = ";";
        }
        out.write("\r\n");
    }

    /** The stream stays open: it is not ours. */
    public void finish() throws IOException {
        out.flush();
    }
}
