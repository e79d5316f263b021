package org.brueckenschlag.audit.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;

/** The files of an export, wherever they are. */
interface ExportFiles {

    NavigableSet<String> names();

    long size(String name);

    /** @throws IOException also where the content is not what the archive's checksum says */
    InputStream open(String name) throws IOException;

    /** @throws FaultFound {@code too-large} beyond the limit, {@code damaged} where it cannot be read */
    default byte[] read(String name, long limit) throws FaultFound {
        if (size(name) > limit) {
            throw Fault.TOO_LARGE.in(name);
        }
        try (var stream = open(name)) {
            var bytes = stream.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw Fault.TOO_LARGE.in(name);
            }
            return bytes;
        } catch (IOException e) {
            throw Fault.DAMAGED.in(name);
        }
    }

    /** Files that were never packed. */
    static ExportFiles inMemory(SortedMap<String, byte[]> files) {
        return new ExportFiles() {
            @Override
            public NavigableSet<String> names() {
                return new TreeSet<>(files.keySet());
            }

            @Override
            public long size(String name) {
                return bytes(name).length;
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(bytes(name));
            }

            private byte[] bytes(String name) {
                var bytes = files.get(name);
                return bytes == null ? new byte[0] : bytes;
            }
        };
    }
}
