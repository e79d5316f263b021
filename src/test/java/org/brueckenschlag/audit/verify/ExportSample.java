package org.brueckenschlag.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.SigningKey;
import org.brueckenschlag.audit.log.TilePath;
import org.brueckenschlag.audit.log.TilesInMemory;

/**
 * Makes a log of two agencies and the export of one of them, in the form of {@code docs/export-format.md}. Written from
 * that page, not from the program's exporter, so that both can be compared.
 */
final class ExportSample {

    static final String ORIGIN = "brueckenschlag-3f9a1c20";
    static final String AGENCY = "nordwinkel";
    static final String START = "2026-01-05T08:00:00.000Z";

    private record End(long sequence, String hash) {}

    private final Random random = new Random(20261126);
    private final Courses courses;
    private final OutputStream entries;
    private final StringBuilder positions = new StringBuilder();
    private final StringBuilder expired = new StringBuilder();
    private final List<Map<String, Object>> rotations = new ArrayList<>();
    private final List<Long> own = new ArrayList<>();
    private final Map<String, End> ends = new HashMap<>();
    private final TilesInMemory tiles = new TilesInMemory();
    private final List<LogHash> unsealed = new ArrayList<>();
    private final SortedMap<Long, String> checkpoints = new TreeMap<>();
    private final List<SigningKey> keys = new ArrayList<>();
    private final Map<String, Map<String, Object>> disclosures = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> announced = new LinkedHashMap<>();
    private final Set<Long> provenSizes = new LinkedHashSet<>();
    private final SortedMap<String, byte[]> models;
    private Map<String, Object> scope = Map.of("kind", "agency");
    private long size;
    private int matters;
    private boolean isOver;
    private boolean isAside;
    private long written;
    private long gone;

    ExportSample() {
        this(new Courses(), new ByteArrayOutputStream());
    }

    ExportSample(Courses courses, OutputStream entries) {
        this.courses = courses;
        this.entries = entries;
        this.models = courses.models();
        keys.add(SigningKey.create(ORIGIN));
    }

    /** Every kind of thing that an export may hold, in as few rows as possible. */
    static ExportSample everything() {
        var sample = new ExportSample();
        sample.deploy();
        for (var number = 0; number < 3; number++) {
            sample.matters(1);
            sample.foreign(40);
            sample.seal();
        }
        sample.question(Courses.copy(0) + "000000000000", "Warum so spät?", false);
        sample.question(Courses.copy(1) + "000000000000", "Eine Angabe zu viel", true);
        sample.foreign(90);
        sample.expired(1).cleanUp();
        sample.rotate();
        sample.matters(2);
        sample.read();
        sample.foreign(20);
        return sample.seal();
    }

    String matter(int number) {
        return Courses.copy(number) + "000000000000";
    }

    SigningKey key() {
        return keys.getLast();
    }

    List<SigningKey> keys() {
        return keys;
    }

    String checkpoint(long ofSize) {
        return checkpoints.getOrDefault(ofSize, "");
    }

    long size() {
        return size;
    }

    /** What a search has found: two matters, and of a third nothing but hashes. */
    static ExportSample twoMatters(ExportSample sample) {
        return sample.scope(Map.of(
                        "kind",
                        "matters",
                        "matters",
                        List.of(
                                Map.of("matter", sample.matter(0), "number", "KM-2026-0001"),
                                Map.of("matter", sample.matter(1), "number", "KM-2026-0002"))))
                .foreign(5)
                .matters(2)
                .foreign(3);
    }

    ExportSample scope(Map<String, Object> about) {
        scope = about;
        return this;
    }

    /** The package came with these files. */
    ExportSample deploy() {
        var files = courses.hashes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> Map.of("name", file.getKey(), "sha256", file.getValue()))
                .toList();
        return append("deployments", "", "system", "", START, step("package_deployed", Map.of("files", files)));
    }

    /** Further matters, their rows one after another in turn, each with a row of the other agency now and then. */
    ExportSample matters(int count) {
        var first = matters;
        matters += count;
        for (var row = 0; ; row++) {
            var isDone = true;
            for (var number = first; number < matters; number++) {
                var course = courses.course(number);
                if (row < course.size()) {
                    isDone = false;
                    run(number, course.get(row), row == 0);
                }
            }
            if (isDone) {
                return this;
            }
        }
    }

    /** Further matters of which only the hashes are left. */
    ExportSample expired(int count) {
        isOver = true;
        matters(count);
        isOver = false;
        return this;
    }

    /** The clean-up that took all of them, as it is told. */
    ExportSample cleanUp() {
        return cleanUp(gone, number(matters - 1));
    }

    ExportSample cleanUp(long entries, String... numbers) {
        return append(
                "system/" + AGENCY,
                AGENCY,
                "system",
                "",
                "2026-12-01T10:00:00.000Z",
                step(
                        "retention_run",
                        Map.of(
                                "dry",
                                false,
                                "counts",
                                List.of(Map.of("entries", entries, "numbers", List.of(numbers))))));
    }

    /** Did not say how many entries went. */
    ExportSample cleanUpOfTheFirstReleases(String... numbers) {
        return append(
                "system/" + AGENCY,
                AGENCY,
                "system",
                "",
                "2026-12-01T10:00:00.000Z",
                step("retention_run", Map.of("dry", false, "counts", List.of(Map.of("numbers", List.of(numbers))))));
    }

    private static String number(int matter) {
        return "KM-%d-%04d".formatted(2026 + matter / 9000, matter % 9000 + 1);
    }

    private void run(int number, Courses.Row row, boolean isFirst) {
        var copy = Courses.copy(number);
        var steps = row.stepsOf(copy);
        if (isFirst) {
            var registered = step("matter_registered", Map.of("number", number(number), "social_space", "S05"));
            steps = registered.substring(0, registered.length() - 1) + "," + steps.substring(1);
        }
        append(copy + "000000000000", AGENCY, row.actor(), row.roles(), row.at(), steps);
        if (random.nextInt(4) == 0) {
            foreign(1);
        }
    }

    /** Rows of which this export may hold nothing but hashes. */
    ExportSample foreign(int count) {
        for (var number = 0; number < count; number++) {
            var hash = new byte[LogHash.LENGTH];
            random.nextBytes(hash);
            unsealed.add(LogHash.of(hash));
            size++;
        }
        return this;
    }

    /** Before this export begins the chain has had so many rows already. */
    ExportSample later(String chain, long rows) {
        ends.put(chain, new End(rows, "1".repeat(64)));
        return this;
    }

    /** A question, whose words can be taken out again. */
    ExportSample question(String matter, String words, boolean isRedacted) {
        var commitment = commit(words);
        var end = ends.get(matter);
        var sequence = end == null ? 1 : end.sequence() + 1;
        append(
                matter,
                AGENCY,
                "k-pruefung",
                "[\"pruefung\"]",
                "2026-12-01T09:00:00.000Z",
                step("question_asked", Map.of("question", "q-1", "text", Map.of("commitment", commitment))));
        if (isRedacted) {
            disclosures.remove(commitment);
            append(
                    matter,
                    AGENCY,
                    "k-datenschutz",
                    "[\"datenschutz\"]",
                    "2026-12-02T09:00:00.000Z",
                    step(
                            "redacted",
                            Map.of("entry", sequence, "field", "text", "commitment", commitment, "ground", "art17")));
        }
        return this;
    }

    ExportSample read() {
        return append(
                "reading/" + AGENCY,
                AGENCY,
                "k-leitung",
                "[\"leitung\"]",
                "2026-12-03T09:00:00.000Z",
                step("report_read", Map.of("report", "2026")));
    }

    /** Another key takes over, introduced by an entry that the old one seals. */
    ExportSample rotate() {
        var old = key();
        var young = SigningKey.create(ORIGIN);
        announce(old, young);
        seal();
        provenSizes.add(size);
        keys.add(young);
        return this;
    }

    private void announce(SigningKey old, SigningKey young) {
        append(
                "system",
                "",
                "system",
                "",
                "2026-12-02T10:00:00.000Z",
                step(
                        "key_rotated",
                        Map.of(
                                "old",
                                old.verifierKey().toString(),
                                "new",
                                young.verifierKey().toString())));
    }

    /** As {@link #rotate()}, in an export that has the announcement aside from its entries. */
    ExportSample rotateAside() {
        isAside = true;
        rotate();
        isAside = false;
        return this;
    }

    /** Whoever has the new key alone announces it, without the old one having sealed that. */
    ExportSample seizeAside() {
        var old = key();
        keys.add(SigningKey.create(ORIGIN));
        isAside = true;
        announce(old, key());
        isAside = false;
        return this;
    }

    ExportSample append(String chain, String agency, String actor, String roles, String at, String steps) {
        var end = ends.getOrDefault(chain, new End(0, "0".repeat(64)));
        var content = "{\"actor\":\"" + actor + "\","
                + (agency.isEmpty() ? "" : "\"agency\":\"" + agency + "\",")
                + "\"at\":\"" + at + "\",\"chain\":\"" + chain + "\",\"prev\":\"" + end.hash() + "\","
                + (roles.isEmpty() ? "" : "\"roles\":" + roles + ",")
                + "\"seq\":" + (end.sequence() + 1) + ",\"steps\":" + steps + ",\"v\":2}";
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var leaf = LogHash.ofLeaf(bytes);
        ends.put(chain, new End(end.sequence() + 1, leaf.hex()));
        if (isOver) {
            expired.append(size).append(' ').append(leaf.hex()).append('\n');
            gone++;
        } else if (isAside) {
            rotations.add(Map.of("content", content, "index", size));
        } else {
            write(bytes);
        }
        announced.forEach((commitment, disclosure) -> {
            disclosure.put("index", size);
            disclosures.put(commitment, disclosure);
        });
        announced.clear();
        own.add(size);
        unsealed.add(leaf);
        size++;
        return this;
    }

    private void write(byte[] line) {
        try {
            entries.write(line);
            entries.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        positions.append(size).append('\n');
        written++;
    }

    ExportSample seal() {
        var tree = tiles.append(unsealed);
        unsealed.clear();
        var checkpoint = new Checkpoint(ORIGIN, size, tree.root());
        checkpoints.put(size, checkpoint.signedBy(key()).toString());
        return this;
    }

    static String step(String kind, Map<String, Object> data) {
        return CanonicalJson.of(List.of(Map.of("kind", kind, "at", START, "data", data)));
    }

    /** The commitment to a value, which the next row will disclose. */
    String commit(Object value) {
        var salt = new byte[32];
        random.nextBytes(salt);
        var commitment = hmac(salt, CanonicalJson.of(value));
        announced.put(
                commitment,
                new HashMap<>(Map.of(
                        "commitment", commitment, "salt", Base64.getEncoder().encodeToString(salt), "value", value)));
        return commitment;
    }

    /** Everything but the entries, by its name in the archive. */
    SortedMap<String, byte[]> rest() {
        var files = new TreeMap<String, byte[]>(models);
        files.put("manifest.json", utf8(CanonicalJson.of(manifest())));
        files.put("positions.txt", utf8(positions.toString()));
        files.put("disclosures.jsonl", utf8(lines(disclosures.values())));
        files.put(
                "vkey", utf8(keys.stream().map(key -> key.verifierKey() + "\n").reduce("", String::concat)));
        if (gone > 0) {
            files.put("expired.txt", utf8(expired.toString()));
        }
        if (!rotations.isEmpty()) {
            files.put("rotations.jsonl", utf8(lines(rotations)));
        }
        checkpoints.forEach((ofSize, note) -> files.put("checkpoints/" + ofSize, utf8(note)));
        var needed = new LinkedHashSet<TilePath>();
        own.forEach(index -> needed.addAll(TilePath.forInclusion(index, size)));
        // whoever believes the old key must be able to see that it sealed the entry about the new one
        provenSizes.forEach(ofSize -> needed.addAll(TilePath.forInclusion(ofSize - 1, size)));
        for (var path : needed) {
            var hashes = Arrays.copyOf(tiles.hashes(path), path.width() * LogHash.LENGTH);
            files.put("tiles/" + path.toString().substring("tile/".length()), hashes);
        }
        return files;
    }

    /** All files, where the entries were kept in memory. */
    SortedMap<String, byte[]> files() {
        var files = rest();
        files.put("entries.jsonl", ((ByteArrayOutputStream) entries).toByteArray());
        return files;
    }

    static void zip(SortedMap<String, byte[]> files, Path into) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(into))) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void put(ZipOutputStream zip, SortedMap<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
            zip.closeEntry();
        }
    }

    private Map<String, Object> manifest() {
        var manifest = new TreeMap<String, Object>();
        manifest.put("format", "brueckenschlag-export");
        manifest.put("version", 1L);
        manifest.put("origin", ORIGIN);
        manifest.put("scope", scope);
        manifest.put("agency", AGENCY);
        manifest.put("made_at", "2026-12-03T10:00:00.000Z");
        manifest.put("product", "0.1.0");
        manifest.put("size", size);
        manifest.put("entries", written);
        manifest.put("expired", gone);
        manifest.put("rotations", (long) rotations.size());
        manifest.put("disclosures", (long) disclosures.size());
        manifest.put("models", models.keySet().stream().map(ExportSample::model).toList());
        return manifest;
    }

    private static Map<String, Object> model(String name) {
        var dot = name.lastIndexOf('.');
        return Map.of("file", name, "sha256", name.substring("models/".length(), dot), "type", name.substring(dot + 1));
    }

    private static String lines(Iterable<Map<String, Object>> values) {
        var lines = new StringBuilder();
        values.forEach(value -> lines.append(CanonicalJson.of(value)).append('\n'));
        return lines.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hmac(byte[] salt, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(utf8(message)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
