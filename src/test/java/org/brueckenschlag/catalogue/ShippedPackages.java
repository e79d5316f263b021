package org.brueckenschlag.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packages that come with the product, as they are deployed. */
public final class ShippedPackages {

    private ShippedPackages() {}

    public static List<PackageFiles> all() {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ShippedPackages::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its files, to be changed. */
    public static Map<String, byte[]> files(String key) {
        return new HashMap<>(read(Path.of("processes", key)).files());
    }

    private static PackageFiles read(Path folder) {
        var files = new HashMap<String, byte[]>();
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                if (file.toString().matches(".*\\.(bpmn|dmn|form|properties)")) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageFiles(folder.getFileName().toString(), files, true);
    }
}
