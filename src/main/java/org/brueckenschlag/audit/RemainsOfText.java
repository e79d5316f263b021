package org.brueckenschlag.audit;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks through everything for a text that was taken away: each column of words or bytes of the database, and each file
 * that waits to be fetched. Reads whole tables; for the rare moment behind a redaction, when the text is still known.
 */
@Component
class RemainsOfText {

    private static final List<String> FOLDERS = List.of("exports", "nachweise");

    private final JdbcRemains tables;
    private final Path data;

    RemainsOfText(JdbcRemains tables, @Value("${brueckenschlag.data-dir}") Path data) {
        this.tables = tables;
        this.data = data;
    }

    Remains of(String text) {
        var sought = new SoughtText(text);
        var left = new ArrayList<String>();
        var columns = 0L;
        for (var column : tables.columns(text.length())) {
            columns++;
            if (tables.hold(column, sought)) {
                left.add(column.toString());
            }
        }
        var files = 0L;
        for (var folder : FOLDERS) {
            var inIt = files(data.resolve(folder));
            files += inIt.size();
            if (inIt.stream().anyMatch(file -> holds(file, sought))) {
                left.add(folder);
            }
        }
        return new Remains(columns, files, left);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the parts of a zip, too; one that is fetched or thrown away meanwhile holds nothing any more. */
    private static boolean holds(Path file, SoughtText sought) {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            var isZip = false;
            while (zip.getNextEntry() != null) {
                isZip = true;
                if (isIn(zip, sought)) {
                    return true;
                }
            }
            return !isZip && isIn(file, sought);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (ZipException | EOFException unfinished) {
            return isIn(file, sought);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(Path file, SoughtText sought) {
        try (var in = Files.newInputStream(file)) {
            return isIn(in, sought);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A piece at a time, each with the end of the one before: an export may be larger than the memory. */
    private static boolean isIn(InputStream in, SoughtText sought) throws IOException {
        var overlap = new byte[0];
        while (true) {
            var piece = in.readNBytes(1 << 20);
            if (piece.length == 0) {
                return false;
            }
            var both = new byte[overlap.length + piece.length];
            System.arraycopy(overlap, 0, both, 0, overlap.length);
            System.arraycopy(piece, 0, both, overlap.length, piece.length);
            if (sought.isIn(new String(both, StandardCharsets.UTF_8))) {
                return true;
            }
            var kept = Math.min(both.length, sought.longestInBytes());
            overlap = java.util.Arrays.copyOfRange(both, both.length - kept, both.length);
        }
    }
}
