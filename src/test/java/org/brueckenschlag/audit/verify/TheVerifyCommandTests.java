package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheVerifyCommandTests {

    @TempDir
    Path folder;

    private final ExportSample sample = ExportSample.everything();

    private record Outcome(int code, String text) {}

    @Test
    void saysInThreeLanguagesThatAnExportIsIntact() {
        var file = zip(sample.files()).toString();
        var seal = write("seal", sample.checkpoint(sample.size()).getBytes(StandardCharsets.UTF_8));

        assertThat(run(file).text())
                .startsWith(
                        "Unverändert. 113 Einträge in 9 Ketten geprüft; Siegel 376, letzter Eintrag vom 3. Dezember 2026; "
                                + "eine Angabe geschwärzt.\n5 Vorgänge wurden")
                .contains("Die Inhalte von 7 Einträgen wurden nach Ablauf", "--key", "Nicht bewiesen");
        assertThat(run(file, "--lang", "en", "--since=" + seal).text()).startsWith("Unaltered. 113 entries");
        var key = sample.key().verifierKey().toString();
        var turkish = run("--lang=tr", "--key", key, file);
        assertThat(turkish.text()).startsWith("Değiştirilmemiş.").contains("getirdiğiniz anahtara");
        assertThat(turkish.code()).isZero();
    }

    @Test
    void takesAnEarlierSealAsTheProgramAnsweredIt() {
        var file = zip(sample.files()).toString();
        var note = sample.checkpoint(sample.size()).replace("\n", "\\n");
        var answer =
                write("antwort.json", ("{\"size\": 376, \"note\": \"" + note + "\"}").getBytes(StandardCharsets.UTF_8));
        var nothing = write("nichts.json", "{\"size\": 376}".getBytes(StandardCharsets.UTF_8));

        assertThat(run(file, "--since", answer.toString()).code()).isZero();
        assertThat(run(file, "--since", nothing.toString()).code()).isEqualTo(2);
    }

    @Test
    void namesTheFirstAlteredPlace() {
        var files = sample.files();
        var entries = files.get("entries.jsonl").clone();
        entries[entries.length - 40] ^= 1;
        files.put("entries.jsonl", entries);

        var outcome = run(zip(files).toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text())
                .isEqualTo(
                        "Verändert. Erste falsche Stelle: Index 355. Der Eintrag ist nicht der, der besiegelt wurde.\n");
    }

    @Test
    void saysWhyAFileCannotBeJudged() throws IOException {
        var good = Files.readAllBytes(zip(sample.files()));
        assertUnreadable("no-file", folder.resolve("absent.zip"));
        assertUnreadable("no-file", folder);
        assertUnreadable("empty-file", write("empty.zip", new byte[0]));
        assertUnreadable("not-an-export", write("text.zip", "Hallo".getBytes(StandardCharsets.UTF_8)));
        assertUnreadable("not-an-export", write("cut.zip", java.util.Arrays.copyOf(good, good.length / 2)));
        assertUnreadable("not-an-export", zip(new TreeMap<>()));
        assertUnreadable("unknown-name", zip(with("../evil", "x")));
        assertUnreadable("unknown-name", zip(with("readme.txt", "x")));
        assertUnreadable("incomplete", zip(without("positions.txt")));
        assertUnreadable("not-an-export", zip(without("manifest.json")));
        assertUnreadable("manifest", zip(with("manifest.json", "{")));
        assertUnreadable("manifest", zip(with("manifest.json", "{\"a\":1, \"b\":2}")));
        assertUnreadable("not-an-export", zip(with("manifest.json", "{\"format\":\"other\",\"version\":1}")));
        assertUnreadable(
                "future-version", zip(with("manifest.json", "{\"format\":\"brueckenschlag-export\",\"version\":2}")));
        assertThat(run().code()).isEqualTo(2);
        assertThat(run("a", "b").text()).contains("verify DATEI");
        assertThat(run("--nonsense", "x", "a").code()).isEqualTo(2);
        assertThat(run("a\0b").code()).isEqualTo(2);
        assertThat(run(
                                zip(sample.files()).toString(),
                                "--since",
                                folder.resolve("absent").toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void doesNotUnpackWhatIsMadeToFillTheDisk() throws IOException {
        var bomb = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("entries.jsonl"));
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }
        assertUnreadable("too-large", bomb);
    }

    /** Two gigabytes of nothing, which take no room on the disk. */
    @Test
    void doesNotReadAForeignGiantToItsEnd() throws IOException {
        var giant = folder.resolve("giant.zip");
        try (var file = new RandomAccessFile(giant.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertUnreadable("not-an-export", giant);
    }

    @Test
    void neverFailsWhateverTheBytesOfTheArchive() throws IOException {
        var good = Files.readAllBytes(zip(sample.files()));
        var random = new Random(7);
        var outcomes = new ArrayList<Outcome>();
        for (var attempt = 0; attempt < 200; attempt++) {
            var bad = good.clone();
            for (var change = 0; change <= random.nextInt(3); change++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            outcomes.add(run(write("random.zip", bad).toString()));
        }
        assertThat(outcomes).allMatch(outcome -> List.of(0, 1, 2).contains(outcome.code()));
        assertThat(outcomes).noneMatch(outcome -> outcome.text().contains("["));
    }

    private void assertUnreadable(String fault, Path file) {
        var outcome = run(file.toString());
        assertThat(outcome.code()).as(fault + ": " + outcome.text()).isEqualTo(2);
        assertThat(outcome.text().lines()).hasSize(1);
        var sentence = Texts.in(Texts.GERMAN).get("verify.fault." + fault, "\u0001");
        assertThat(outcome.text())
                .contains(sentence.substring(0, Math.max(5, sentence.indexOf('\u0001')))
                        .strip());
    }

    private Outcome run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        var code = VerifyCommand.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
        return new Outcome(code, bytes.toString(StandardCharsets.UTF_8));
    }

    private SortedMap<String, byte[]> with(String name, String text) {
        var files = sample.files();
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private SortedMap<String, byte[]> without(String name) {
        var files = sample.files();
        files.remove(name);
        return files;
    }

    private Path zip(SortedMap<String, byte[]> files) {
        var file = folder.resolve("export.zip");
        ExportSample.zip(files, file);
        return file;
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
