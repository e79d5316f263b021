package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Finding;

/**
 * What stands at the end of a zip about its files. Reading it comes before any unpacking, and it knows what a stream of
 * the files does not: whether the zip is whole, and which of them are links.
 */
record ZipDirectory(List<Entry> entries) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int HEADER = 0x02014b50;
    private static final int LINK = 0xA000;
    private static final int KIND = 0xF000;

    private static final Pattern LEADS_OUT = Pattern.compile("^[/\\\\]|^\\p{Alpha}:|(^|[/\\\\])\\.\\.([/\\\\]|$)");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|jar|7z|rar|tar|t?gz|bz2|xz)");
    /** Signs that nobody sees, some of which turn the direction of all that follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_TOLD = 20;

    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /** Nothing where there is none: it is no zip, or its end is missing. */
    static Optional<ZipDirectory> of(byte[] zip) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            for (var end = zip.length - END_LENGTH; end >= 0; end--) {
                if (bytes.getInt(end) == END && end + END_LENGTH + unsigned(bytes, end + 20) == zip.length) {
                    return Optional.of(read(bytes, end));
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException contradictory) {
            // as if it were cut off
        }
        return Optional.empty();
    }

    private static ZipDirectory read(ByteBuffer bytes, int end) {
        var count = unsigned(bytes, end + 10);
        var at = bytes.getInt(end + 16);
        var entries = new ArrayList<Entry>();
        for (var number = 0; number < count; number++) {
            if (bytes.getInt(at) != HEADER) {
                throw new IllegalArgumentException("no header where one should stand");
            }
            var name = new byte[unsigned(bytes, at + 28)];
            bytes.get(at + 46, name);
            var encrypted = (bytes.getShort(at + 8) & 1) != 0;
            var link = (unsigned(bytes, at + 40) & KIND) == LINK;
            entries.add(new Entry(new String(name, UTF_8), encrypted, link));
            at += 46 + name.length + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        }
        return new ZipDirectory(entries);
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    boolean hasSecrets() {
        return entries.stream().anyMatch(Entry::encrypted);
    }

    /** What stands in no package, each with what is wrong with it; nobody reads more than a few. */
    List<Finding> odd() {
        var files = new HashSet<String>();
        return entries.stream()
                .flatMap(entry -> entry
                        .odd()
                        .or(() -> entry.isOurs() && !files.add(entry.file().toLowerCase(Locale.ROOT))
                                ? Optional.of("catalogue.zip.twice")
                                : Optional.empty())
                        .map(key -> Finding.of(entry.shown(), key))
                        .stream())
                .limit(MOST_TOLD)
                .toList();
    }

    Stream<Entry> ours() {
        return entries.stream().filter(Entry::isOurs);
    }

    /** @param name with the folders it stands in */
    record Entry(String name, boolean encrypted, boolean link) {

        /** Without the folders. */
        String file() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        /** No folder, no note or picture for readers, and nothing that a system puts beside files of its own accord. */
        boolean isOurs() {
            var file = file();
            return !file.isEmpty()
                    && !file.startsWith(".")
                    && !name.startsWith("__MACOSX/")
                    && !file.endsWith(".md")
                    && !file.endsWith(".svg");
        }

        private Optional<String> odd() {
            if (UNSEEN.matcher(name).find()) {
                return Optional.of("catalogue.zip.unseen");
            }
            if (LEADS_OUT.matcher(name).find()) {
                return Optional.of("catalogue.zip.leads-out");
            }
            if (link) {
                return Optional.of("catalogue.zip.link");
            }
            return ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                    ? Optional.of("catalogue.zip.archive")
                    : Optional.empty();
        }

        /** Nothing of the name may turn or hide the sentence that it stands in. */
        String shown() {
            var visible = UNSEEN.matcher(name).replaceAll("\uFFFD");
            return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "…" : visible;
        }
    }
}
