package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** A zip comes from anywhere: each kind of trap has its answer, in words and at once. */
class HostileZipsTests {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    @Test
    void namesThatLeadOut() {
        for (var name : List.of(
                "../../etc/x.bpmn",
                "ordner/../../x.bpmn",
                "..\\x.bpmn",
                "/x.bpmn",
                "\\\\server\\x.bpmn",
                "C:\\x.bpmn",
                "c:x.bpmn")) {
            assertThat(odd(zip(name, "text"))).containsExactly(Finding.of(name, "catalogue.zip.leads-out"));
        }
        assertThat(ZippedPackage.read(zip("mein..ordner/x.bpmn", "text"))).containsOnlyKeys("x.bpmn");
    }

    @Test
    void namesThatTurnTheReadingDirectionAreShownWithoutTurningIt() {
        assertThat(odd(zip("form_\u202Enpmb.exe", "text")))
                .containsExactly(Finding.of("form_\uFFFDnpmb.exe", "catalogue.zip.unseen"));
        assertThat(odd(zip("x\u0000.bpmn", "text")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.field()).isEqualTo("x\uFFFD.bpmn"));
    }

    @Test
    void namesOfALengthThatNobodyReads() {
        assertThat(odd(zip("../" + "x".repeat(5000) + ".bpmn", "text")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.field()).hasSizeLessThan(80));
    }

    @Test
    void aZipInAZip() {
        assertThat(odd(zip("inneres.ZIP", "text"))).containsExactly(Finding.of("inneres.ZIP", "catalogue.zip.archive"));
    }

    @Test
    void aNameThatIsThereTwice() {
        assertThat(odd(zip("a/x.bpmn", "text", "b/x.bpmn", "anders")))
                .containsExactly(Finding.of("b/x.bpmn", "catalogue.zip.twice"));
        assertThat(odd(zip("texte_de.properties", "a", "Texte_DE.properties", "b")))
                .containsExactly(Finding.of("Texte_DE.properties", "catalogue.zip.twice"));
        assertThat(odd(alike("x.bpmn", "y.bpmn"))).containsExactly(Finding.of("x.bpmn", "catalogue.zip.twice"));
    }

    @Test
    void aLink() {
        var zip = zip("x.bpmn", "/etc/passwd");
        set(zip, CENTRAL, 40, 0xA1FF);

        assertThat(odd(zip)).containsExactly(Finding.of("x.bpmn", "catalogue.zip.link"));
    }

    @Test
    void aFileThatIsNoText() {
        var zip = new ZipInMemory();
        zip.add("x.bpmn", new byte[] {(byte) 0xFF, (byte) 0xD8});

        assertThat(odd(zip.bytes())).containsExactly(Finding.of("x.bpmn", "catalogue.zip.no-text"));
    }

    @Test
    void allThatIsOddAtOnce() {
        assertThat(odd(zip("../x.bpmn", "a", "y.zip", "b", "z\u202E.form", "c")))
                .extracting(Finding::key)
                .containsExactly("catalogue.zip.leads-out", "catalogue.zip.archive", "catalogue.zip.unseen");
    }

    @Test
    void aPassword() {
        var zip = zip("x.bpmn", "text");
        set(zip, LOCAL, 6, 1);
        set(zip, CENTRAL, 8, 1);

        assertThat(refused(zip)).isEqualTo("catalogue.zip-encrypted");
    }

    @Test
    void oneThatIsCutOffAnywhere() {
        var whole = zip("x.bpmn", "text".repeat(100), "y.form", "{}");
        for (var length = 2; length < whole.length; length++) {
            assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo("catalogue.zip-broken");
        }
        assertThat(ZippedPackage.read(whole)).hasSize(2);
    }

    @Test
    void oneWithASignTurnedIsReadOrRefusedAndNothingElse() {
        var whole = zip("x.bpmn", "text".repeat(100), "y.form", "{}");
        for (var at = 2; at < whole.length; at++) {
            var altered = whole.clone();
            altered[at] ^= 0x55;
            try {
                assertThat(ZippedPackage.read(altered)).hasSizeLessThanOrEqualTo(2);
            } catch (Refused inWords) {
                assertThat(Texts.in(Texts.GERMAN).get(inWords.refusal().key())).isNotBlank();
            }
        }
    }

    @Test
    void oneThatSaysOtherThanItHolds() {
        var zip = zip("x.bpmn", "text", "y.form", "{}");
        var end = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(zip.length - 12, (short) 1);

        assertThat(refused(zip)).isEqualTo("catalogue.zip-broken");
    }

    @Test
    void oneWithNothingForUs() {
        assertThat(refused(zip("LIESMICH.md", "x", "ordner/", "", "__MACOSX/._x.bpmn", "x", ".DS_Store", "x")))
                .isEqualTo("catalogue.zip-empty");
        assertThat(refused(zip())).isEqualTo("catalogue.zip-empty");
        assertThat(refused("kein Zip".getBytes(UTF_8))).isEqualTo("catalogue.zip-unreadable");
        assertThat(refused(new byte[0])).isEqualTo("catalogue.zip-unreadable");
    }

    @Test
    void tenThousandFiles() {
        var many = IntStream.range(0, 10_000)
                .boxed()
                .flatMap(number -> Stream.of("datei_" + number + ".form", "{}"))
                .toArray(String[]::new);
        var notes = IntStream.range(0, 70_000)
                .boxed()
                .flatMap(number -> Stream.of(number + ".md", ""))
                .toArray(String[]::new);

        for (var zip : List.of(zip(many), zip(notes))) {
            assertTimeout(
                    Duration.ofSeconds(2),
                    () -> assertThat(refused(zip)).isIn("catalogue.zip-too-large", "catalogue.zip-broken"));
        }
    }

    @Test
    void aGigabyteOfZeros() {
        var bomb = new ZipInMemory();
        bomb.add("x.bpmn", 1024);

        var bytes = bomb.bytes();
        assertThat(bytes).hasSizeLessThan(5_000_000);
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(refused(bytes)).isEqualTo("catalogue.zip-too-large"));
    }

    @Test
    void aGigabyteInManyFilesAndInOnesThatAreLeftOut() {
        var bomb = new ZipInMemory();
        IntStream.range(0, 64).forEach(number -> bomb.add(number + ".md", 16));
        bomb.add("x.bpmn", "text".getBytes(UTF_8));

        assertTimeout(
                Duration.ofSeconds(2), () -> assertThat(refused(bomb.bytes())).isEqualTo("catalogue.zip-too-large"));
    }

    @Test
    void asManyFilesAsADraftMayHaveComeIn() {
        var files = IntStream.range(0, NamesOfFilesCheck.MOST)
                .boxed()
                .flatMap(number -> Stream.of("datei_" + number + ".form", "{}"))
                .toArray(String[]::new);

        assertThat(ZippedPackage.read(zip(files))).hasSize(NamesOfFilesCheck.MOST);
    }

    private static List<Finding> odd(byte[] zip) {
        var refused = catchThrowableOfType(Refused.class, () -> ZippedPackage.read(zip));
        assertThat(refused.refusal()).isEqualTo(CatalogueRefusal.ZIP_ENTRIES);
        refused.findings()
                .forEach(finding ->
                        assertThat(Texts.in(Texts.GERMAN).get(finding)).isNotEqualTo(finding.key()));
        return refused.findings();
    }

    private static String refused(byte[] zip) {
        return catchThrowableOfType(Refused.class, () -> ZippedPackage.read(zip))
                .refusal()
                .key();
    }

    /** @param namesAndContents in turn */
    private static byte[] zip(String... namesAndContents) {
        var zip = new ZipInMemory();
        for (var at = 0; at < namesAndContents.length; at += 2) {
            zip.add(namesAndContents[at], namesAndContents[at + 1].getBytes(UTF_8));
        }
        return zip.bytes();
    }

    /** Two files of one name, which no tool would pack. */
    private static byte[] alike(String name, String other) {
        var text = new String(zip(name, "a", other, "b"), ISO_8859_1);
        return text.replace(other, name).getBytes(ISO_8859_1);
    }

    /** In every header of that kind. */
    private static void set(byte[] zip, int header, int offset, int value) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at < zip.length - 46; at++) {
            if (bytes.getInt(at) == header) {
                bytes.putShort(at + offset, (short) value);
            }
        }
    }

    private static final class ZipInMemory {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

        ZipInMemory() {
            zip.setLevel(Deflater.BEST_SPEED);
        }

        void add(String name, byte[] content) {
            add(name, Collections.nCopies(1, content));
        }

        void add(String name, int megabytesOfZeros) {
            add(name, Collections.nCopies(megabytesOfZeros, new byte[1024 * 1024]));
        }

        private void add(String name, List<byte[]> content) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                for (var piece : content) {
                    zip.write(piece);
                }
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        byte[] bytes() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
