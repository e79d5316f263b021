package org.brueckenschlag.audit.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.brueckenschlag.audit.log.CanonicalJson;
import org.brueckenschlag.audit.verify.Verification.Known;

/**
 * Makes the exports in {@code src/test/resources/trail/exports}, for whoever writes a third verifier. Those that are
 * there stay as they are; to make one anew, when the format changes, delete it first.
 */
final class PublishedExports {

    static final Path FOLDER = Courses.FOLDER.resolve("exports");

    private final SortedMap<String, Object> expected = new TreeMap<>();

    private PublishedExports() {}

    public static void main(String[] arguments) throws IOException {
        new PublishedExports().writeAll();
    }

    /** What came with expired entries and with announcements aside. */
    private void writeExpiredAndRotated() throws IOException {
        good("intact-with-expired", withExpired().seal());
        var files = withExpired().seal().files();
        replace(files, "expired.txt", "[0-9a-f]\n", "g\n");
        write("altered-expired-form", files, Known.NOTHING);
        files = withExpired().seal().files();
        var hash = text(files, "expired.txt").split("[ \n]")[3];
        replace(files, "expired.txt", hash, "0".repeat(64));
        write("altered-expired", files, Known.NOTHING);
        write("sealed-expired-without-clean-up", withExpired().expired(1).seal().files(), Known.NOTHING);
        var rotated = onlyMatter().rotateAside().foreign(3).seal();
        var first = rotated.keys().getFirst().verifierKey().toString();
        good("intact-matter-with-first-key", rotated, first);
        files = rotated.files();
        replace(files, "rotations.jsonl", "2026-12-02T10", "2026-12-02T11");
        write("altered-announcement", files, new Known(first, null));
        var seized = onlyMatter().seizeAside().seal();
        write(
                "sealed-announcement-by-the-new-key",
                seized.files(),
                new Known(seized.keys().getFirst().verifierKey().toString(), null));
    }

    private static ExportSample withExpired() {
        return new ExportSample(Courses.tiny(), new ByteArrayOutputStream())
                .deploy()
                .matters(1)
                .expired(1)
                .foreign(3)
                .cleanUp()
                .matters(1);
    }

    private void readThoseThatAreThere() throws IOException {
        var lines = FOLDER.resolve("verdicts.jsonl");
        for (var line : Files.exists(lines) ? Files.readAllLines(lines) : List.<String>of()) {
            var map = CanonicalReader.readMap(line.getBytes(StandardCharsets.UTF_8));
            if (Files.exists(FOLDER.resolve(String.valueOf(map.get("file"))))) {
                expected.put(String.valueOf(map.get("file")).replace(".zip", ""), map);
            }
        }
    }

    /** What came with searches, annotations and older clean-ups. */
    private void writeWhatCameLater() throws IOException {
        good(
                "intact-matters",
                ExportSample.twoMatters(new ExportSample(Courses.tiny(), new ByteArrayOutputStream()))
                        .seal());
        good("intact-with-annotations", annotated());
        good("intact-with-survey", surveyed());
        good(
                "intact-with-older-clean-up",
                agency().expired(1)
                        .cleanUpOfTheFirstReleases("KM-2026-0002")
                        .matters(1)
                        .seal());
        write(
                "sealed-older-clean-up-after-newer",
                withExpired().cleanUpOfTheFirstReleases("KM-2026-0004").seal().files(),
                Known.NOTHING);
    }

    private static ExportSample surveyed() {
        var sample = agency();
        for (var step : List.of(
                ExportSample.step("survey_opened", Map.of("survey", "s-1", "sheets", 8L, "threshold", 5L)),
                ExportSample.step("survey_closed", Map.of("survey", "s-1", "answered", 6L)),
                ExportSample.step("survey_answers_deleted", Map.of("survey", "s-1")))) {
            sample.append(sample.matter(0), ExportSample.AGENCY, "k-1", "[\"leitung\"]", "2026-12-01T09:00:00Z", step);
        }
        return sample.seal();
    }

    private static ExportSample annotated() {
        var sample = agency();
        for (var step : List.of(
                ExportSample.step("annotation_made", Map.of("annotation", "a-1", "about", 2L)),
                ExportSample.step("annotation_answered", Map.of("annotation", "a-1")),
                ExportSample.step("annotation_withdrawn", Map.of("annotation", "a-1")))) {
            sample.append(
                    sample.matter(0),
                    ExportSample.AGENCY,
                    "k-pruefung",
                    "[\"pruefung\"]",
                    "2026-12-01T09:00:00Z",
                    step);
        }
        return sample.seal();
    }

    private static ExportSample agency() {
        return new ExportSample(Courses.tiny(), new ByteArrayOutputStream())
                .deploy()
                .matters(1);
    }

    private void writeAll() throws IOException {
        Files.createDirectories(FOLDER);
        readThoseThatAreThere();
        good("intact-agency", sample());
        var matter = sample();
        good("intact-matter", onlyMatter());
        good("intact-period", onlyPeriod());
        good(
                "intact-several-levels",
                new ExportSample(Courses.tiny(), new ByteArrayOutputStream())
                        .deploy()
                        .matters(1)
                        .foreign(700)
                        .seal()
                        .foreign(100)
                        .matters(1)
                        .seal());
        var rotated = sample();
        good(
                "intact-with-first-key",
                rotated,
                rotated.keys().getFirst().verifierKey().toString());
        bad("altered-entry", files -> replace(files, "entries.jsonl", "\"stufe\":3", "\"stufe\":4"));
        bad("altered-entry-left-out", files -> dropLine(files, 4, "entries.jsonl", "positions.txt"));
        bad("altered-entries-exchanged", files -> exchange(files));
        bad("altered-position", files -> replace(files, "positions.txt", "\n2\n", "\n9\n"));
        bad("altered-tile", files -> flip(files, "tiles/0/000.p/" + matter.size(), 40));
        bad("altered-seal", files -> flip(files, "checkpoints/" + matter.size(), 30));
        bad("altered-value", files -> replace(files, "disclosures.jsonl", "Warum", "Wozu"));
        bad("altered-value-left-out", files -> {
            files.put("disclosures.jsonl", new byte[0]);
            replace(files, "manifest.json", "\"disclosures\":1", "\"disclosures\":0");
        });
        bad("altered-model", files -> flip(files, model(files, ".bpmn"), 700));
        bad("altered-model-left-out", files -> files.remove(model(files, ".dmn")));
        sealed(
                "sealed-number-left-out",
                log -> log.append(
                        "m-1",
                        ExportSample.AGENCY,
                        "k-1",
                        "",
                        "2026-12-05T09:00:00Z",
                        ExportSample.step(
                                "matter_registered", Map.of("number", "KM-2026-0009", "social_space", "S01"))));
        sealed(
                "sealed-work-after-the-end",
                log -> log.append(
                        log.matter(0),
                        ExportSample.AGENCY,
                        "k-1",
                        "",
                        "2026-12-05T09:00:00Z",
                        ExportSample.step("event_reported", Map.of("message", "zu_spaet"))));
        sealed(
                "sealed-value-withheld",
                log -> log.append(
                        "reading/" + ExportSample.AGENCY,
                        ExportSample.AGENCY,
                        "k-1",
                        "",
                        "2026-12-05T09:00:00Z",
                        ExportSample.step("exported", Map.of("text", Map.of("commitment", "0".repeat(64))))));
        writeExpiredAndRotated();
        writeWhatCameLater();
        bad("unreadable-future", files -> replace(files, "manifest.json", "\"version\":1", "\"version\":2"));
        bad("unreadable-further-file", files -> files.put("readme.txt", new byte[1]));
        bad("unreadable-incomplete", files -> files.remove("positions.txt"));
        writeBroken();
        var lines = new StringBuilder();
        expected.forEach(
                (name, verdict) -> lines.append(CanonicalJson.of(verdict)).append('\n'));
        Files.writeString(FOLDER.resolve("verdicts.jsonl"), lines);
    }

    private void writeBroken() throws IOException {
        if (expected.containsKey("unreadable-cut")) {
            return;
        }
        var whole = Files.readAllBytes(FOLDER.resolve("intact-agency.zip"));
        Files.write(FOLDER.resolve("unreadable-cut.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));
        expect("unreadable-cut", Known.NOTHING);
        Files.write(FOLDER.resolve("unreadable-foreign.zip"), "no zip".getBytes(StandardCharsets.UTF_8));
        expect("unreadable-foreign", Known.NOTHING);
    }

    private static ExportSample sample() {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream())
                .deploy()
                .matters(2)
                .seal();
        return sample.question(sample.matter(0), "Warum so spät?", false)
                .question(sample.matter(1), "Eine Angabe zu viel", true)
                .rotate()
                .matters(1)
                .read()
                .seal();
    }

    private static ExportSample onlyMatter() {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream());
        return sample.scope(Map.of("kind", "matter", "matter", sample.matter(0), "number", "KM-2026-0001"))
                .foreign(5)
                .matters(1)
                .foreign(3)
                .seal();
    }

    private static ExportSample onlyPeriod() {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream());
        return sample.scope(Map.of("kind", "period", "from", "2026-11-01", "to", "2026-12-31"))
                .later("reading/" + ExportSample.AGENCY, 7)
                .matters(1)
                .read()
                .seal();
    }

    private void good(String name, ExportSample sample) throws IOException {
        good(name, sample, null);
    }

    private void good(String name, ExportSample sample, String key) throws IOException {
        write(name, sample.files(), new Known(key, null));
    }

    private void bad(String name, Consumer<SortedMap<String, byte[]>> alter) throws IOException {
        var files = sample().files();
        alter.accept(files);
        write(name, files, Known.NOTHING);
    }

    private void sealed(String name, Consumer<ExportSample> lie) throws IOException {
        var sample = sample();
        lie.accept(sample);
        write(name, sample.seal().files(), Known.NOTHING);
    }

    private void write(String name, SortedMap<String, byte[]> files, Known known) {
        if (!expected.containsKey(name)) {
            ExportSample.zip(files, FOLDER.resolve(name + ".zip"));
            expect(name, known);
        }
    }

    private void expect(String name, Known known) {
        var verdict = Verification.of(FOLDER.resolve(name + ".zip"), known);
        var line = new TreeMap<String, Object>(Map.of("file", name + ".zip", "code", verdict.code()));
        if (known.key() != null) {
            line.put("key", known.key());
        }
        if (verdict instanceof Verdict.Faulty faulty) {
            line.put("fault", faulty.fault().key());
            if (faulty.index() != null) {
                line.put("index", faulty.index());
            }
        }
        expected.put(name, line);
    }

    private static void replace(SortedMap<String, byte[]> files, String name, String old, String young) {
        files.computeIfPresent(
                name,
                (same, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst(old, young)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void dropLine(SortedMap<String, byte[]> files, int number, String... names) {
        for (var name : names) {
            var lines = new ArrayList<>(Arrays.asList(text(files, name).split("(?<=\n)")));
            lines.remove(number);
            files.put(name, String.join("", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void exchange(SortedMap<String, byte[]> files) {
        var lines = text(files, "entries.jsonl").split("(?<=\n)");
        var first = lines[2];
        lines[2] = lines[3];
        lines[3] = first;
        files.put("entries.jsonl", String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static void flip(SortedMap<String, byte[]> files, String name, int place) {
        files.computeIfPresent(name, (same, bytes) -> {
            bytes[place] ^= 1;
            return bytes;
        });
    }

    private static String model(SortedMap<String, byte[]> files, String type) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(type))
                .findFirst()
                .orElseThrow();
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
