package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where exports are made; what lies there when the program starts was left by one that was killed. */
@Component
class ExportFolder {

    private final Path folder;

    ExportFolder(@Value("${brueckenschlag.data-dir}/exports") Path folder) {
        this.folder = folder;
        empty();
    }

    /** Is there when this returns. */
    Path path() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty() {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
