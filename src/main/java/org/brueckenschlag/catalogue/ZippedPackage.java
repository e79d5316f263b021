package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.shared.Refused;

/** The files of a package in a zip. What comes in is counted while it is unpacked, and believed nothing of. */
final class ZippedPackage {

    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 8_000_000;
    /** The same files give the same bytes. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ZippedPackage() {}

    static byte[] of(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Those of a zip, or the one file that it is. */
    static Map<String, String> read(String name, byte[] bytes) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return read(bytes);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused(CatalogueRefusal.ZIP_TOO_LARGE, MOST_FILES, MOST_BYTES / 1_000_000);
        }
        try {
            return Map.of(name, text(bytes));
        } catch (CharacterCodingException noText) {
            throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
        }
    }

    /** By name, without the folders that a file stands in; notes for readers ({@code .md}) are left out. */
    static Map<String, String> read(byte[] bytes) {
        var files = new TreeMap<String, String>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw new Refused(CatalogueRefusal.ZIP_TOO_LARGE, MOST_FILES, MOST_BYTES / 1_000_000);
                }
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (!entry.isDirectory() && !name.endsWith(".md") && files.put(name, text(content)) != null) {
                    throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
        }
        if (files.isEmpty()) {
            throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
        }
        return files;
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
