package org.brueckenschlag.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.audit.log.LogHash;
import org.brueckenschlag.audit.log.MerkleTree;
import org.brueckenschlag.audit.log.SignedNote;
import org.brueckenschlag.audit.log.TilePath;
import org.brueckenschlag.audit.log.VerifierKey;
import org.brueckenschlag.audit.verify.VerifyCommand;
import org.brueckenschlag.shared.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ProofsToTakeHomeTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    Proofs proofs;

    @Autowired
    Trail trail;

    @Test
    void ofAMatterHoldsItsEntriesEachProvenByTheSeal() throws Exception {
        var matter = probelauf.startedUpToTalks();

        var files = unzipped(probelauf.as(LEITUNG, () -> proofs.ofMatter(matter.number())));

        var lines = lines(files, "entries.jsonl");
        var entries = probelauf.as(LEITUNG, () -> trail.of(matter.id()));
        assertThat(lines.stream()
                        .map(line -> LogHash.ofLeaf(line.getBytes(UTF_8)).hex()))
                .containsExactlyElementsOf(
                        entries.stream().map(TrailEntry::hash).toList());
        everyLineIsProven(files);
        assertThat(text(files, "manifest.json"))
                .contains(
                        "\"scope\":{\"kind\":\"matter\",\"matter\":\"" + matter.id() + "\",\"number\":\""
                                + matter.number() + "\"}",
                        "\"entries\":" + lines.size());
    }

    @Test
    void holdTheModelsThatTheEntriesName() throws Exception {
        var matter = probelauf.startedUpToBranches();

        var files = unzipped(probelauf.as(LEITUNG, () -> proofs.ofMatter(matter.number())));

        var models = files.keySet().stream()
                .filter(name -> name.startsWith("models/"))
                .toList();
        assertThat(models).hasSize(2).anyMatch(name -> name.endsWith(".bpmn")).anyMatch(name -> name.endsWith(".dmn"));
        for (var model : models) {
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(files.get(model)));
            assertThat(model).contains(sha256);
        }
    }

    @Test
    void ofAnAgencyHoldNothingOfAnother() throws Exception {
        probelauf.start(LEITUNG);
        var foreign = probelauf.start(LEITUNG_B);

        var files = unzipped(probelauf.as(LEITUNG, () -> proofs.ofAgency(null, null)));

        var lines = lines(files, "entries.jsonl");
        assertThat(lines)
                .noneMatch(line -> line.contains("\"agency\":\"suedtor\"")
                        || line.contains(foreign.id().value()));
        assertThat(lines)
                .anyMatch(line -> line.contains("\"chain\":\"identity/nordwinkel\""))
                .anyMatch(line -> line.contains("\"chain\":\"deployments\""))
                .anyMatch(line -> line.contains("\"kind\":\"key_created\""));
        everyLineIsProven(files);
    }

    @Test
    void ofAPeriodHoldWhatWasRecordedInIt() throws Exception {
        var matter = probelauf.startedUpToBranches();
        var entries = probelauf.as(LEITUNG, () -> trail.of(matter.id()));
        var last = entries.getLast();

        var files = unzipped(
                probelauf.as(LEITUNG, () -> proofs.ofAgency(last.at(), last.at().plusMillis(1))));

        assertThat(lines(files, "entries.jsonl"))
                .anyMatch(line -> line.contains(last.previous()))
                .noneMatch(line -> line.contains("\"kind\":\"key_created\""));
        everyLineIsProven(files);
    }

    /** By code that knows neither this program nor its database. */
    @Test
    void areUnalteredInTheEyesOfTheVerifier() {
        var matter = probelauf.startedUpToTalks();
        var verdict = new ByteArrayOutputStream();

        try (var proof = probelauf.as(LEITUNG, () -> proofs.ofMatter(matter.number()))) {
            var code = VerifyCommand.run(new PrintStream(verdict), proof.path().toString());

            assertThat(code).as(verdict.toString(UTF_8)).isZero();
        }
    }

    @Test
    void stopWhereNobodyWaitsAnyMore() {
        var matter = probelauf.startedUpToTalks();
        var proof = probelauf.as(LEITUNG, () -> proofs.openMatter(matter.number()));
        var reached = new ArrayList<Double>();

        assertThatThrownBy(() -> proof.writeTo(new ByteArrayOutputStream(), part -> {
                    reached.add(part);
                    return reached.size() < 2;
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(reached).hasSize(2).isSorted().allMatch(part -> part > 0 && part < 1);
    }

    @Test
    void areRecordedThemselves() throws Exception {
        var matter = probelauf.start();
        unzipped(probelauf.as(LEITUNG, () -> proofs.ofMatter(matter.number())));

        var files = unzipped(probelauf.as(LEITUNG, () -> proofs.ofAgency(null, null)));

        assertThat(lines(files, "entries.jsonl"))
                .anyMatch(line -> line.contains("\"chain\":\"reading/nordwinkel\"")
                        && line.contains("\"kind\":\"exported\"")
                        && line.contains(matter.number())
                        && line.contains("\"actor\":\"" + LEITUNG.id() + "\""));
    }

    @Test
    void areGoneFromTheDiskOnceTheyWereRead() {
        var matter = probelauf.start();

        var proof = probelauf.as(LEITUNG, () -> proofs.ofMatter(matter.number()));
        var length = proof.length();
        try (var read = proof.open()) {
            assertThat(read.readAllBytes()).hasSize((int) length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }

        assertThat(proof.path()).doesNotExist();
    }

    @Test
    void areForThePeopleOfTheAgencyWhoMayExport() {
        var matter = probelauf.start();

        assertThatThrownBy(() -> probelauf.as(FACHKRAFT, () -> proofs.ofMatter(matter.number())))
                .isInstanceOf(Refused.class)
                .hasMessage("audit.may-not-export");
        assertThatThrownBy(() -> probelauf.as(LEITUNG_B, () -> proofs.ofMatter(matter.number())))
                .isInstanceOf(Refused.class)
                .hasMessage("matters.unknown");
        assertThatThrownBy(() -> probelauf.as(FACHKRAFT, () -> proofs.ofAgency(null, null)))
                .hasMessage("audit.may-not-export");
    }

    private void everyLineIsProven(Map<String, byte[]> files) {
        var note = SignedNote.parse(text(files, checkpointOf(files)));
        assertThat(note.isSignedBy(VerifierKey.parse(lines(files, "vkey").getLast())))
                .isTrue();
        var seal = Checkpoint.parse(note.text());
        var tree = new MerkleTree(seal.size(), path -> {
            var name = path.toString().replaceFirst("^tile/", "tiles/");
            assertThat(files).containsKey(name);
            return files.get(name);
        });
        var lines = lines(files, "entries.jsonl");
        var positions =
                lines(files, "positions.txt").stream().map(Long::valueOf).toList();
        assertThat(positions).hasSameSizeAs(lines).isSorted().doesNotHaveDuplicates();
        IntStream.range(0, lines.size()).forEach(line -> {
            var leaf = LogHash.ofLeaf(lines.get(line).getBytes(UTF_8));
            assertThat(tree.inclusion(positions.get(line)).proves(leaf, seal.root()))
                    .as("line " + line)
                    .isTrue();
        });
        assertThat(TilePath.all(seal.size())).isNotEmpty();
    }

    private static String checkpointOf(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("checkpoints/"))
                .max(java.util.Comparator.comparingLong(
                        name -> Long.parseLong(name.substring("checkpoints/".length()))))
                .orElseThrow();
    }

    private static Map<String, byte[]> unzipped(ProofFile proof) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(proof.open(), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return text(files, name).lines().toList();
    }
}
