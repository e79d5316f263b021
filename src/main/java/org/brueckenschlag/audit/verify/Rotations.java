package org.brueckenschlag.audit.verify;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.brueckenschlag.audit.log.LogHash;

/**
 * Announcements of keys that took over, where the export's entries do not have them: one matter, or a period. Each is
 * an entry of the chain {@code system} and a leaf of the tree.
 */
final class Rotations {

    static final String NAME = "rotations.jsonl";
    static final String KIND = "key_rotated";

    private final Manifest manifest;
    private final Tiles tiles;
    private final Seals seals;
    private long last = -1;

    private Rotations(Manifest manifest, Tiles tiles, Seals seals) {
        this.manifest = manifest;
        this.tiles = tiles;
        this.seals = seals;
    }

    /** Tells the seals of each. */
    static void read(ExportFiles files, Manifest manifest, Tiles tiles, Seals seals) throws FaultFound {
        var rotations = new Rotations(manifest, tiles, seals);
        var count = 0L;
        if (files.names().contains(NAME)) {
            try (var lines = new Lines(files, NAME)) {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    rotations.check(line);
                    count++;
                }
            }
        }
        if (count != manifest.rotations()) {
            throw Fault.COUNT.in(NAME);
        }
    }

    private void check(byte[] line) throws FaultFound {
        try {
            var map = CanonicalReader.readMap(line);
            if (!map.keySet().equals(Set.of("content", "index"))
                    || !(map.get("content") instanceof String content)
                    || !(map.get("index") instanceof Long index)
                    || index <= last
                    || index >= manifest.size()) {
                throw Fault.ROTATION.in(NAME);
            }
            last = index;
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            if (!tiles.leaf(index).equals(LogHash.ofLeaf(bytes))) {
                throw Fault.LEAF.at(index, "");
            }
            tell(index, bytes);
        } catch (IllegalArgumentException e) {
            throw Fault.ROTATION.in(NAME);
        }
    }

    private void tell(long index, byte[] content) throws FaultFound {
        var entry = entry(index, content);
        if (!entry.chain().equals("system") || entry.agency() != null) {
            throw Fault.SCOPE.at(index, entry.chain());
        }
        if (entry.steps().stream().noneMatch(step -> step.kind().equals(KIND))) {
            throw Fault.ROTATION.at(index, "");
        }
        for (var step : entry.steps()) {
            if (step.kind().equals(KIND)) {
                seals.rotated(index, step.text("old"), step.text("new"));
            }
        }
    }

    private static Entry entry(long index, byte[] content) throws FaultFound {
        try {
            return Entry.of(CanonicalReader.readMap(content));
        } catch (IllegalArgumentException e) {
            throw Fault.CONTENT.at(index, "");
        }
    }
}
