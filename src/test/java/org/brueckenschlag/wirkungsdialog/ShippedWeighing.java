package org.brueckenschlag.wirkungsdialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.engine.RealTables;

/** The tables that are delivered, or some of them changed. */
final class ShippedWeighing {

    private static final Path FOLDER = Path.of("processes/wirkungsdialog");
    private static final Weighing AS_DELIVERED = new Weighing(files(), RealTables.tables());

    private ShippedWeighing() {}

    static Weighing asDelivered() {
        return AS_DELIVERED;
    }

    /** One text of one table is another. */
    static Weighing with(String file, String before, String after) {
        var files = files();
        files.compute(file, (name, text) -> {
            if (text == null || !text.contains(before)) {
                throw new IllegalArgumentException(before + " is not in " + name);
            }
            return text.replace(before, after);
        });
        return new Weighing(files, RealTables.tables());
    }

    static Weighing withoutTables() {
        return new Weighing(Map.of(), RealTables.tables());
    }

    private static Map<String, String> files() {
        var files = new HashMap<String, String>();
        Stream.of("kleinzahl.dmn", "aussagekraft.dmn", "zielampel.dmn").forEach(file -> {
            try {
                files.put(file, Files.readString(FOLDER.resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }
}
