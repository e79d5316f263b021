package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.catalogue.ZipDirectory.Entry;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;

/** The files of a package in a zip. What comes in is counted while it is unpacked, and believed nothing of. */
final class ZippedPackage {

    /** As many as a draft may have: what goes out comes in again. */
    private static final int MOST_FILES = NamesOfFilesCheck.MOST;

    /** With folders, notes and what systems put beside. */
    private static final int MOST_ENTRIES = 1000;

    private static final String OTHERS = ".bpmn20.xml";
    private static final byte[] BEGIN = {'P', 'K'};
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
            throw tooLarge();
        }
        try {
            return Map.of(called(name), text(bytes));
        } catch (CharacterCodingException noText) {
            throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
        }
    }

    /** Some programs end the names of diagrams in a way of their own. */
    private static String called(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(OTHERS)
                ? name.substring(0, name.length() - OTHERS.length()) + WhoseFiles.DIAGRAM
                : name;
    }

    /** By name, without the folders that a file stands in; notes and pictures for readers are left out. */
    static Map<String, String> read(byte[] bytes) {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, 2), BEGIN, 0, BEGIN.length)) {
            throw new Refused(CatalogueRefusal.ZIP_UNREADABLE);
        }
        var directory = ZipDirectory.of(bytes).orElseThrow(() -> new Refused(CatalogueRefusal.ZIP_BROKEN));
        refuseHostile(directory);
        var files = unpacked(bytes);
        if (files.size() != directory.ours().count()) {
            throw new Refused(CatalogueRefusal.ZIP_BROKEN);
        }
        return files;
    }

    /** Before anything is unpacked. */
    private static void refuseHostile(ZipDirectory directory) {
        if (directory.entries().size() > MOST_ENTRIES || directory.ours().count() > MOST_FILES) {
            throw tooLarge();
        }
        if (directory.hasSecrets()) {
            throw new Refused(CatalogueRefusal.ZIP_ENCRYPTED);
        }
        var odd = directory.odd();
        if (!odd.isEmpty()) {
            throw new Refused(CatalogueRefusal.ZIP_ENTRIES, odd);
        }
        if (directory.ours().findAny().isEmpty()) {
            throw new Refused(CatalogueRefusal.ZIP_EMPTY);
        }
    }

    private static Map<String, String> unpacked(byte[] bytes) {
        var files = new TreeMap<String, String>();
        var noText = new ArrayList<Finding>();
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (var next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw tooLarge();
                }
                var entry = new Entry(next.getName(), false, false);
                if (entry.isOurs()) {
                    try {
                        files.put(called(entry.file()), text(content));
                    } catch (CharacterCodingException binary) {
                        noText.add(Finding.of(entry.shown(), "catalogue.zip.no-text"));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(CatalogueRefusal.ZIP_BROKEN);
        }
        if (!noText.isEmpty()) {
            throw new Refused(CatalogueRefusal.ZIP_ENTRIES, noText);
        }
        return files;
    }

    private static Refused tooLarge() {
        return new Refused(CatalogueRefusal.ZIP_TOO_LARGE, MOST_FILES, MOST_BYTES / 1_000_000);
    }

    private static String text(byte[] content) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
