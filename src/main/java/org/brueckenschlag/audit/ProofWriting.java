package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.MerkleTree;
import org.brueckenschlag.audit.log.TilePath;

/** Writes one proof. For one use. */
final class ProofWriting {

    private static final long VERSION = 1;

    /** Wherever an entry names a model by its bytes. */
    private static final Pattern MODEL = Pattern.compile("\"(?:model|sha256)\":\"([0-9a-f]{64})\"");

    private final ProofScope scope;
    private final Seal seal;
    private final ProofSource source;
    private final LongConsumer written;
    private final Set<String> models = new TreeSet<>();
    private final Set<TilePath> tiles =
            new TreeSet<>(Comparator.comparingInt(TilePath::level).thenComparingLong(TilePath::index));
    private final List<Long> positions = new ArrayList<>();
    private final StringBuilder expired = new StringBuilder();
    private final SortedMap<Long, Seal> seals = new TreeMap<>();
    private long gone;
    private long rotations;
    private long disclosures;

    /** @param written is told how many entries are written */
    ProofWriting(ProofScope scope, Seal seal, ProofSource source, LongConsumer written) {
        this.scope = scope;
        this.seal = seal;
        this.source = source;
        this.written = written;
    }

    /** @param facts further fields of the manifest: when, by which version of the product */
    void to(OutputStream out, Map<String, Object> facts) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entries(zip);
            positions(zip);
            file(zip, "expired.txt", bytes(expired.toString()));
            rotations(zip);
            disclosures(zip);
            source.seals(scope, seal).forEach(each -> seals.put(each.size(), each));
            for (var tile : tiles) {
                file(zip, tile.toString().replaceFirst("^tile/", "tiles/"), hashes(tile));
            }
            for (var each : seals.values()) {
                file(zip, "checkpoints/" + each.size(), bytes(each.note()));
            }
            file(zip, "vkey", bytes(String.join("\n", source.vkeys()) + "\n"));
            var listed = models(zip);
            var manifest = new HashMap<>(facts);
            manifest.put("format", "brueckenschlag-export");
            manifest.put("version", VERSION);
            manifest.put("scope", scope.written());
            manifest.put("agency", scope.agency().value());
            manifest.put("size", seal.size());
            manifest.put("entries", (long) positions.size());
            manifest.put("expired", gone);
            manifest.put("rotations", rotations);
            manifest.put("disclosures", disclosures);
            manifest.put("models", listed);
            file(zip, "manifest.json", bytes(CanonicalJson.of(manifest) + "\n"));
        }
    }

    private void entries(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("entries.jsonl"));
        source.entries(
                scope,
                seal.size(),
                (index, content) -> {
                    line(zip, content);
                    positions.add(index);
                    written.accept(positions.size());
                    prove(index);
                    var named = MODEL.matcher(content);
                    while (named.find()) {
                        models.add(named.group(1));
                    }
                    if (isRotation(content)) {
                        proveSeal(index);
                    }
                },
                (index, hash) -> {
                    expired.append(index).append(' ').append(hash).append('\n');
                    gone++;
                    prove(index);
                });
        zip.closeEntry();
    }

    private static boolean isRotation(String content) {
        return content.contains("\"chain\":\"system\"") && content.contains("\"kind\":\"" + LogKeys.ROTATED + "\"");
    }

    private void prove(long index) {
        tiles.addAll(TilePath.forInclusion(index, seal.size()));
    }

    /** The old key's seal over the announcement of the new one, and the tiles that show it to be one of this log. */
    private void proveSeal(long announcement) {
        var earlier = source.sealOf(announcement);
        seals.put(earlier.size(), earlier);
        new MerkleTree(seal.size(), path -> {
                    tiles.addAll(path.withThoseAbove(seal.size()));
                    return hashes(path);
                })
                .root(earlier.size());
    }

    private void rotations(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("rotations.jsonl"));
        source.rotations(scope, seal.size(), (index, content) -> {
            line(zip, CanonicalJson.of(Map.of("content", content, "index", index)));
            rotations++;
            prove(index);
            proveSeal(index);
        });
        zip.closeEntry();
    }

    private void positions(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("positions.txt"));
        positions.forEach(position -> line(zip, position.toString()));
        zip.closeEntry();
    }

    private void disclosures(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("disclosures.jsonl"));
        source.disclosures(scope, seal.size(), (index, disclosed) -> {
            for (var each : new TreeMap<>(Commitments.read(disclosed)).entrySet()) {
                var written = new HashMap<>(each.getValue());
                written.put("commitment", each.getKey());
                written.put("index", index);
                line(zip, CanonicalJson.of(written));
                disclosures++;
            }
        });
        zip.closeEntry();
    }

    /** As it was at the size of the seal. */
    private byte[] hashes(TilePath tile) {
        var hashes = source.hashes(tile);
        return Arrays.copyOf(hashes, tile.width() * LogHash.LENGTH);
    }

    private List<Map<String, Object>> models(ZipOutputStream zip) throws IOException {
        var listed = new ArrayList<Map<String, Object>>();
        for (var sha256 : models) {
            var model = source.model(sha256);
            if (model.isPresent()) {
                file(
                        zip,
                        "models/" + sha256 + "." + model.get().type(),
                        model.get().bytes());
                listed.add(Map.of(
                        "sha256",
                        sha256,
                        "file",
                        model.get().name(),
                        "type",
                        model.get().type()));
            }
        }
        return listed;
    }

    private static void file(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void line(ZipOutputStream zip, String text) {
        try {
            zip.write(bytes(text));
            zip.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
