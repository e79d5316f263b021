package org.brueckenschlag.audit.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is needed later than it is known, in a file that goes away by itself. */
final class Spool implements Closeable {

    private final Path file;
    private final BufferedWriter out;
    private boolean empty = true;

    Spool(Path folder) throws IOException {
        file = Files.createTempFile(folder, "spool", ".part");
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /** @param separator before it, unless it is the first */
    void add(String separator, String text) throws IOException {
        if (!empty) {
            out.write(separator);
        }
        empty = false;
        out.write(text);
    }

    void copyTo(OutputStream stream) throws IOException {
        out.flush();
        Files.copy(file, stream);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
