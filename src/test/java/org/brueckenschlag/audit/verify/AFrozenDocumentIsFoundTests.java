package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was given a dossier finds it in an export, with either verifier, or is told that it is another one. */
class AFrozenDocumentIsFoundTests {

    private static final String FIRST = sha256("first");
    private static final String SECOND = sha256("second");

    private final ExportSample sample = new ExportSample()
            .deploy()
            .matters(1)
            .append(
                    chain("nordwinkel"),
                    "nordwinkel",
                    "k-leitung",
                    "[\"leitung\"]",
                    "2026-12-03T09:00:00.000Z",
                    frozen(1, FIRST))
            .append(
                    chain("nordwinkel"),
                    "nordwinkel",
                    "k-leitung",
                    "[\"leitung\"]",
                    "2026-12-03T10:00:00.000Z",
                    frozen(2, SECOND))
            .seal();

    @TempDir
    Path folder;

    @Test
    void theVerdictSaysWhichVersionItIsAndWhetherThereIsANewerOne() throws Exception {
        var zip = zip();

        var older = run(zip, "first");
        assertThat(older)
                .startsWith("0 ")
                .contains(
                        "Dossier 2025, Fassung 1 (pdf, de), eingefroren am 3. Dezember 2026.",
                        "neuere Fassung",
                        ": 2.");
        assertThat(run(zip, "second")).startsWith("0 ").contains("Fassung 2").doesNotContain("neuere");
    }

    @Test
    void anotherDocumentIsNotTakenForIt() throws Exception {
        assertThat(run(zip(), "first, altered")).startsWith("1 ").contains("steht in keinem Eintrag dieses Exports");
    }

    @Test
    void aFileThatIsNotThereCannotBeJudged() throws Exception {
        var out = new ByteArrayOutputStream();

        assertThat(VerifyCommand.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        zip().toString(),
                        "--document",
                        folder.resolve("fehlt.pdf").toString()))
                .isEqualTo(2);
    }

    @Test
    void bothVerifiersSayTheSame() throws Exception {
        var opinion = new SecondOpinion(folder);
        opinion.base(0, sample.files());
        for (var document : List.of(FIRST, SECOND, sha256("third"))) {
            var known = new Known(null, null, document);
            opinion.ask(Map.of("base", 0L, "splices", List.of()), known, Verification.of(sample.files(), known));
        }

        opinion.mustBeTheSame();
    }

    private String run(Path zip, String document) throws Exception {
        var file = Files.writeString(folder.resolve("dossier.pdf"), document);
        var out = new ByteArrayOutputStream();
        var code = VerifyCommand.run(
                new PrintStream(out, true, StandardCharsets.UTF_8), zip.toString(), "--document", file.toString());
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private Path zip() throws Exception {
        var file = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : sample.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String frozen(int version, String hash) {
        return ExportSample.step(
                "dossier_frozen",
                Map.of(
                        "year",
                        2025L,
                        "dossier_version",
                        (long) version,
                        "documents",
                        List.of(Map.of("format", "pdf", "language", "de", "sha256", hash))));
    }

    private static String chain(String agency) {
        return "deployments/" + agency;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
