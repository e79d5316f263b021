package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.SigningKey;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnExportIsCheckedTests {

    private static final String LATE = "2026-12-05T09:00:00.000Z";

    private final ExportSample sample = ExportSample.everything();
    private final SortedMap<String, byte[]> files = sample.files();

    @Test
    void everythingThatMayBeInOneIsFoundIntact() {
        assertThat(check(Known.NOTHING)).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.entries()).isEqualTo(lines("entries.jsonl").length);
            assertThat(intact.chains()).isEqualTo(9);
            assertThat(intact.expired()).isEqualTo(lines("expired.txt").length);
            assertThat(intact.matters()).isEqualTo(5);
            assertThat(intact.redacted()).isEqualTo(1);
            assertThat(intact.disclosed()).isEqualTo(1);
            assertThat(intact.size()).isEqualTo(sample.size());
            assertThat(intact.checkpoints()).isEqualTo(4);
            assertThat(intact.unchecked()).isZero();
            assertThat(intact.key()).isEqualTo(Verdict.KeySource.EXPORT);
        });
    }

    @Test
    void treesOfSeveralLevelsAreClimbed() {
        var large = new ExportSample()
                .deploy()
                .matters(1)
                .foreign(66_000)
                .matters(2)
                .foreign(300)
                .seal();

        assertThat(Verification.of(large.files(), Known.NOTHING).code()).isZero();
    }

    @Test
    void theKeysThatCountAreTheGivenOneAndThoseItHandedOverTo() {
        var first = sample.keys().getFirst().verifierKey().toString();
        var second = sample.key().verifierKey().toString();

        assertThat(check(new Known(first, null))).isInstanceOf(Verdict.Intact.class);
        assertThat(check(new Known(second, null))).isInstanceOf(Verdict.Intact.class);
        assertFault(
                check(new Known(
                        SigningKey.create(ExportSample.ORIGIN).verifierKey().toString(), null)),
                Fault.WRONG_KEY,
                null);
        assertFault(check(new Known("nonsense", null)), Fault.KEY_UNREADABLE, null);
    }

    @Test
    void aKeyThatNobodyHandedOverToDoesNotCount() {
        var forged = SigningKey.create(ExportSample.ORIGIN);
        var size = sample.size();
        var root = Checkpoint.parse(sample.checkpoint(size).split("\n\n")[0] + "\n")
                .root();
        put(
                "checkpoints/" + size,
                new Checkpoint(ExportSample.ORIGIN, size, root).signedBy(forged).toString());
        put("vkey", text("vkey") + forged.verifierKey() + "\n");

        assertThat(check(Known.NOTHING))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class, intact -> assertThat(intact.key()).isEqualTo(Verdict.KeySource.EXPORT));
        assertFault(
                check(new Known(sample.keys().getFirst().verifierKey().toString(), null)),
                Fault.KEY_NOT_INTRODUCED,
                null);
    }

    @Test
    void whatExpiredIsProvenByItsHashAndByTheCleanUpThatTookIt() {
        var first = text("expired.txt").split("\n")[0];
        var index = Long.valueOf(first.split(" ")[0]);

        put("expired.txt", text("expired.txt").replace(first, index + " " + "0".repeat(64)));
        assertFault(check(Known.NOTHING), Fault.LEAF, index);

        assertFault(verdict(ExportSample.everything().expired(1)), Fault.EXPIRED, null);
        assertFault(verdict(ExportSample.everything().cleanUp(0, "KM-2026-0001")), Fault.EXPIRED, null);
        assertFault(verdict(ExportSample.everything().cleanUp(3, "KM-2026-0007")), Fault.EXPIRED, null);
    }

    @Test
    void nothingIsThereAndGone() {
        var entry = text("positions.txt").split("\n")[0];
        var line = text("entries.jsonl").split("\n")[0];
        put(
                "expired.txt",
                entry + " "
                        + LogHash.ofLeaf(line.getBytes(StandardCharsets.UTF_8)).hex() + "\n" + text("expired.txt"));
        var count = text("expired.txt").split("\n").length;
        put("manifest.json", text("manifest.json").replace("\"expired\":" + (count - 1), "\"expired\":" + count));

        assertFault(check(Known.NOTHING), Fault.EXPIRED, Long.valueOf(entry));
    }

    @Test
    void anExportOfOneMatterBringsTheAnnouncementOfANewKey() {
        var one = ofOneMatter().rotateAside().foreign(3).seal();
        var first = new Known(one.keys().getFirst().verifierKey().toString(), null);

        assertThat(Verification.of(one.files(), first)).isInstanceOf(Verdict.Intact.class);
        var without = one.files();
        without.remove("rotations.jsonl");
        without.computeIfPresent(
                "manifest.json",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"rotations\":1", "\"rotations\":0")
                        .getBytes(StandardCharsets.UTF_8));
        assertFault(Verification.of(without, first), Fault.KEY_NOT_INTRODUCED, null);
    }

    @Test
    void anExportOfSomeMattersHasThoseAndNoOther() {
        var two = new ExportSample();
        var first = two.matter(0);
        assertThat(verdict(ExportSample.twoMatters(new ExportSample())))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.matters()).isEqualTo(2));

        var one = List.of(Map.of("matter", first, "number", "KM-2026-0001"));
        var three = List.of(
                Map.of("matter", first, "number", "KM-2026-0001"),
                Map.of("matter", two.matter(1), "number", "KM-2026-0002"),
                Map.of("matter", two.matter(2), "number", "KM-2026-0003"));
        var other = List.of(
                Map.of("matter", first, "number", "KM-2026-0007"),
                Map.of("matter", two.matter(1), "number", "KM-2026-0002"));
        var twice = List.of(
                Map.of("matter", first, "number", "KM-2026-0001"), Map.of("matter", first, "number", "KM-2026-0001"));
        for (var wrong : Map.of(one, Fault.SCOPE, three, Fault.SCOPE, other, Fault.NUMBER, twice, Fault.MANIFEST)
                .entrySet()) {
            var listed = ExportSample.twoMatters(new ExportSample())
                    .scope(Map.of("kind", "matters", "matters", wrong.getKey()));

            assertThat(verdict(listed))
                    .isInstanceOfSatisfying(
                            Verdict.Faulty.class,
                            faulty -> assertThat(faulty.fault()).isEqualTo(wrong.getValue()));
        }
    }

    @Test
    void anAnnouncementThatTheOldKeyDidNotSealIntroducesNothing() {
        var one = ofOneMatter().seizeAside().seal();

        assertFault(
                Verification.of(
                        one.files(),
                        new Known(one.keys().getFirst().verifierKey().toString(), null)),
                Fault.KEY_NOT_INTRODUCED,
                null);
    }

    @Test
    void anAnnouncementThatIsNotInTheLogIsNone() {
        var one = ofOneMatter().rotateAside().foreign(3).seal().files();
        one.computeIfPresent(
                "rotations.jsonl",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("2026-12-02T10", "2026-12-02T11")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Verification.of(one, Known.NOTHING))
                .isInstanceOfSatisfying(
                        Verdict.Faulty.class,
                        faulty -> assertThat(faulty.fault()).isEqualTo(Fault.LEAF));
    }

    private static ExportSample ofOneMatter() {
        var sample = new ExportSample(Courses.tiny(), new ByteArrayOutputStream());
        return sample.scope(Map.of("kind", "matter", "matter", sample.matter(0), "number", "KM-2026-0001"))
                .foreign(300)
                .matters(1)
                .seal();
    }

    private static Verdict verdict(ExportSample sample) {
        return Verification.of(sample.seal().files(), Known.NOTHING);
    }

    @Test
    void aKeptSealMustBeContinued() {
        var own = sample.size();
        var early = files.keySet().stream()
                .filter(name -> name.startsWith("checkpoints/"))
                .map(name -> Long.valueOf(name.substring("checkpoints/".length())))
                .min(Long::compare)
                .orElseThrow();
        assertThat(check(new Known(null, sample.checkpoint(early))))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.since()).isEqualTo(Verdict.Since.CONTINUED));
        assertThat(check(new Known(null, sample.checkpoint(own))).code()).isZero();
        assertFault(check(new Known(null, "nonsense")), Fault.SINCE_UNREADABLE, null);
        var root = LogHash.ofLeaf(new byte[0]);
        assertFault(check(since("another-log", 5, root)), Fault.SINCE_ORIGIN, null);
        assertFault(check(since(ExportSample.ORIGIN, own + 1, root)), Fault.SINCE_LARGER, null);
        assertFault(check(since(ExportSample.ORIGIN, own, root)), Fault.SINCE_CONSISTENCY, null);
        assertFault(check(since(ExportSample.ORIGIN, own - 1, root)), Fault.SINCE_CONSISTENCY, null);
        var stranger = SigningKey.create(ExportSample.ORIGIN);
        var note =
                new Checkpoint(ExportSample.ORIGIN, 5, root).signedBy(stranger).toString();
        assertFault(check(new Known(null, note)), Fault.SINCE_SIGNATURE, null);
    }

    @Test
    void whereHashesAreMissingForAComparisonItSaysSo() {
        var large = new ExportSample().deploy().foreign(300);
        large.seal().foreign(300).matters(1).seal();
        var written = large.files();
        var early = large.checkpoint(301);
        written.remove("checkpoints/301");

        assertThat(Verification.of(written, new Known(null, early)))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.since()).isEqualTo(Verdict.Since.NOT_COMPARABLE));
    }

    /** Whoever holds the key can seal what he likes; what contradicts itself or the model is found nevertheless. */
    @TestFactory
    Stream<DynamicTest> whatWasSealedAndCannotBe() {
        var matter = Courses.copy(0) + "000000000000";
        return Stream.of(
                sealed(
                        "a row without steps",
                        Fault.CONTENT,
                        log -> log.append("identity/nordwinkel", "nordwinkel", "system", "", LATE, "[]")),
                sealed(
                        "time that runs backwards",
                        Fault.TIME,
                        log -> log.read()
                                .append(
                                        "reading/nordwinkel",
                                        "nordwinkel",
                                        "k-1",
                                        "[\"leitung\"]",
                                        ExportSample.START,
                                        ExportSample.step("report_read", Map.of()))),
                sealed(
                        "another agency's row",
                        Fault.SCOPE,
                        log -> log.append(
                                "reading/suedhang",
                                "suedhang",
                                "k-1",
                                "",
                                LATE,
                                ExportSample.step("report_read", Map.of()))),
                sealed(
                        "an agency's row in a shared chain",
                        Fault.SCOPE,
                        log -> log.append(
                                "system", "nordwinkel", "k-1", "", LATE, ExportSample.step("operation", Map.of()))),
                sealed(
                        "roles out of order",
                        Fault.CONTENT,
                        log -> log.append(
                                "system", "", "k-1", "[\"b\",\"a\"]", LATE, ExportSample.step("operation", Map.of()))),
                sealed(
                        "a matter without a number",
                        Fault.NUMBER,
                        log -> log.append(
                                "m-1", "nordwinkel", "k-1", "", LATE, ExportSample.step("operation", Map.of()))),
                sealed(
                        "a number given twice",
                        Fault.NUMBER,
                        log -> log.append("m-1", "nordwinkel", "k-1", "", LATE, registered("KM-2026-0001"))),
                sealed(
                        "a number left out",
                        Fault.NUMBER_MISSING,
                        log -> log.append("m-1", "nordwinkel", "k-1", "", LATE, registered("KM-2026-0009"))),
                sealed(
                        "a value withheld",
                        Fault.DISCLOSURE_MISSING,
                        log -> log.append(
                                "reading/nordwinkel",
                                "nordwinkel",
                                "k-1",
                                "",
                                LATE,
                                ExportSample.step("exported", Map.of("text", Map.of("commitment", "0".repeat(64)))))),
                sealed(
                        "a redaction of nothing",
                        Fault.REDACTION,
                        log -> log.append(
                                "system",
                                "",
                                "system",
                                "",
                                LATE,
                                ExportSample.step("redacted", Map.of("entry", 1L, "commitment", "0".repeat(64))))),
                sealed(
                        "a model nobody has",
                        Fault.MODEL_MISSING,
                        log -> log.append(
                                "deployments",
                                "",
                                "system",
                                "",
                                LATE,
                                ExportSample.step(
                                        "package_deployed",
                                        Map.of("files", List.of(Map.of("name", "a.bpmn", "sha256", "0".repeat(64))))))),
                sealed(
                        "work after the end",
                        Fault.REPLAY_ENDED,
                        log -> log.append(
                                matter,
                                "nordwinkel",
                                "k-1",
                                "",
                                "2027-01-01T00:00:00Z",
                                ExportSample.step("event_reported", Map.of()))),
                sealed(
                        "a task completed that never was",
                        Fault.REPLAY_TASK,
                        log -> log.append(
                                Courses.copy(4) + "000000000000",
                                "nordwinkel",
                                "k-1",
                                "",
                                "2027-01-01T00:00:00Z",
                                "[{\"at\":\"" + LATE
                                        + "\",\"element\":\"Task_A\",\"kind\":\"task_completed\",\"task\":\"t\"}]")));
    }

    private static String registered(String number) {
        return ExportSample.step("matter_registered", Map.of("number", number, "social_space", "S01"));
    }

    private static DynamicTest sealed(String what, Fault expected, Consumer<ExportSample> lie) {
        return DynamicTest.dynamicTest(what, () -> {
            var log = ExportSample.everything();
            lie.accept(log);
            log.seal();

            var verdict = Verification.of(log.files(), Known.NOTHING);

            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Faulty.class,
                            faulty -> assertThat(faulty.fault()).isEqualTo(expected));
        });
    }

    private Known since(String origin, long size, LogHash root) {
        return new Known(
                null, new Checkpoint(origin, size, root).signedBy(sample.key()).toString());
    }

    private Verdict check(Known known) {
        return Verification.of(files, known);
    }

    private static void assertFault(Verdict verdict, Fault fault, Long index) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Faulty.class, faulty -> {
            assertThat(faulty.fault()).isEqualTo(fault);
            assertThat(faulty.index()).isEqualTo(index);
        });
    }

    private String[] lines(String name) {
        return text(name).split("\n");
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
