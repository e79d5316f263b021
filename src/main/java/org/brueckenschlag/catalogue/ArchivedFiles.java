package org.brueckenschlag.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.brueckenschlag.shared.Refused;

/**
 * Files of packages in a zip, found by what they say and not by their names: the archive of models in an export, and a
 * package as it is taken home. Everything else in it is passed over.
 */
final class ArchivedFiles {

    private static final int LONGEST_FILE = 1_000_000;
    private static final long MOST_BYTES = 300_000_000;
    private static final int AT_ONCE = 64_000;

    private ArchivedFiles() {}

    /**
     * @param wanted SHA-256 of what is looked for
     * @return bytes by SHA-256
     */
    static Map<String, byte[]> in(byte[] bytes, Collection<String> wanted) {
        var found = new HashMap<String, byte[]>();
        if (bytes.length == 0) {
            return found;
        }
        var entries = 0;
        var left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                var content = zip.readNBytes(LONGEST_FILE + 1);
                left -= content.length + (content.length > LONGEST_FILE ? rest(zip, left) : 0);
                if (left < 0) {
                    throw new Refused(CatalogueRefusal.RESTORE_ZIP, MOST_BYTES / 1_000_000);
                }
                var sha256 = PackageFiles.sha256(content);
                if (wanted.contains(sha256)) {
                    found.put(sha256, content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(CatalogueRefusal.RESTORE_ZIP, MOST_BYTES / 1_000_000);
        }
        if (entries == 0) {
            throw new Refused(CatalogueRefusal.RESTORE_ZIP, MOST_BYTES / 1_000_000);
        }
        return found;
    }

    /** How much of the entry was left, or more than there may be. */
    private static long rest(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[AT_ONCE];
        var length = 0L;
        for (var read = zip.read(buffer); read >= 0 && length <= most; read = zip.read(buffer)) {
            length += read;
        }
        return length;
    }
}
