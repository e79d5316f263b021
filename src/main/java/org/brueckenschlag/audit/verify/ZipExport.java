package org.brueckenschlag.audit.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An export as it is handed over: a zip archive, of which nothing is believed. */
final class ZipExport implements ExportFiles, AutoCloseable {

    private static final int MOST_FILES = 500_000;
    private static final long MOST_BYTES = 64L << 30;
    /** Rows and hashes do not compress better than some 20 : 1; what does is made to fill a memory. */
    private static final long HIGHEST_RATIO = 200;

    private static final long RATIO_FROM = 1 << 20;

    private final ZipFile zip;
    private final NavigableMap<String, ZipEntry> entries = new TreeMap<>();

    private ZipExport(ZipFile zip) throws FaultFound {
        this.zip = zip;
        if (zip.size() > MOST_FILES) {
            throw Fault.TOO_LARGE.in("");
        }
        var bytes = 0L;
        for (var list = zip.entries(); list.hasMoreElements(); ) {
            var entry = list.nextElement();
            if (entries.put(entry.getName(), entry) != null) {
                throw Fault.NAME_TWICE.in(entry.getName());
            }
            bytes += entry.getSize();
            if (entry.getSize() > RATIO_FROM && entry.getSize() / HIGHEST_RATIO > entry.getCompressedSize()
                    || bytes > MOST_BYTES) {
                throw Fault.TOO_LARGE.in(entry.getName());
            }
        }
    }

    static ZipExport open(Path file) throws FaultFound {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw Fault.NO_FILE.in(file.toString());
            }
            if (Files.size(file) == 0) {
                throw Fault.EMPTY_FILE.in(file.toString());
            }
            var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            try {
                return new ZipExport(zip);
            } catch (FaultFound | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Fault.NOT_AN_EXPORT.in(file.toString());
        }
    }

    @Override
    public NavigableSet<String> names() {
        return entries.navigableKeySet();
    }

    @Override
    public long size(String name) {
        var entry = entries.get(name);
        return entry == null ? 0 : entry.getSize();
    }

    @Override
    public InputStream open(String name) throws IOException {
        var entry = entries.get(name);
        var stream = entry == null ? null : zip.getInputStream(entry);
        if (entry == null || stream == null) {
            throw new IOException("no " + name);
        }
        return new Checked(stream, entry);
    }

    @Override
    public void close() throws FaultFound {
        try {
            zip.close();
        } catch (IOException e) {
            throw Fault.DAMAGED.in("");
        }
    }

    /** Java's ZipFile itself looks neither at the checksum nor at the length. */
    private static final class Checked extends FilterInputStream {

        private final ZipEntry entry;
        private final CRC32 checksum = new CRC32();
        private long length;

        Checked(InputStream stream, ZipEntry entry) {
            super(stream);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            var read = super.read(into, from, count);
            if (read > 0) {
                checksum.update(into, from, read);
                length += read;
            }
            if (length > entry.getSize()
                    || read < 0 && (length != entry.getSize() || checksum.getValue() != entry.getCrc())) {
                throw new IOException("not what the archive says");
            }
            return read;
        }
    }
}
