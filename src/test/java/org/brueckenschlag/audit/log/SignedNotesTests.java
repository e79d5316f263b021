package org.brueckenschlag.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedNotesTests {

    /** Key, text and signature from the documentation of Go's package sumdb/note, where the form comes from. */
    private static final String PETERS_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String PETERS_SECRET = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String PETERS_TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String PETERS_NOTE = PETERS_TEXT + "\n— PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @TempDir
    Path folder;

    @Test
    void readAndCheckWhatGoHasSigned() {
        var note = SignedNote.parse(PETERS_NOTE);

        assertThat(note.text()).isEqualTo(PETERS_TEXT);
        assertThat(note).hasToString(PETERS_NOTE);
        assertThat(note.isSignedBy(VerifierKey.parse(PETERS_KEY))).isTrue();
        assertThat(SignedNote.parse(PETERS_NOTE.replace("know", "Know")).isSignedBy(VerifierKey.parse(PETERS_KEY)))
                .isFalse();
    }

    @Test
    void signExactlyAsGoDoes() throws IOException {
        var seed = Base64.getDecoder().decode(PETERS_SECRET);
        var pkcs8 = HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(seed, 1, seed.length));
        var file = folder.resolve("peter.pem");
        Files.writeString(
                file,
                PETERS_KEY + "\n-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getEncoder().encodeToString(pkcs8) + "\n-----END PRIVATE KEY-----\n");

        assertThat(SignedNote.of(PETERS_TEXT, SigningKey.read(file))).hasToString(PETERS_NOTE);
    }

    @Test
    void areNotReadInAnyOtherForm() {
        for (var bad : new String[] {
            "",
            "\n\n",
            PETERS_TEXT,
            PETERS_NOTE.strip(),
            PETERS_NOTE + "\n",
            PETERS_NOTE + "x\n",
            PETERS_NOTE.replace("—", "-"),
            PETERS_NOTE.replace("AM=", "AN="),
            PETERS_NOTE.replace("AM=", "AM"),
            PETERS_NOTE.replace("— PeterNeumann x08g", "— PeterNeumann  x08g"),
            PETERS_NOTE.replace("think", "thi\rnk"),
        }) {
            assertThatThrownBy(() -> SignedNote.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void mayCarryFurtherSignaturesThatNobodyAskedFor() {
        var note = SignedNote.parse(PETERS_NOTE + "— witness.example/w AAAAAAEC\n");

        assertThat(note.signatures()).hasSize(2);
        assertThat(note.isSignedBy(VerifierKey.parse(PETERS_KEY))).isTrue();
    }

    @Test
    void everyChangeOfAVerifierKeyIsSeen() {
        for (var place = 0; place < PETERS_KEY.length(); place++) {
            var changed = new StringBuilder(PETERS_KEY);
            changed.setCharAt(place, changed.charAt(place) == 'Q' ? 'R' : 'Q');
            assertThatThrownBy(() -> VerifierKey.parse(changed.toString()))
                    .as(changed.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aKeySurvivesBeingWrittenAndIsItsOwnersAlone() throws IOException {
        var key = SigningKey.create("brueckenschlag-3f9a1c20");
        var file = folder.resolve("log.key");
        key.write(file);

        var read = SigningKey.read(file);

        assertThat(read.verifierKey()).isEqualTo(key.verifierKey());
        assertThat(VerifierKey.parse(key.verifierKey().toString())).isEqualTo(key.verifierKey());
        assertThat(SignedNote.of("a\n", read).isSignedBy(key.verifierKey())).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> key.write(file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(key.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void halvesOfTwoKeysAreNotTakenForOne() throws IOException {
        var one = folder.resolve("one");
        SigningKey.create("a").write(one);
        var text = Files.readString(one);
        var other = SigningKey.create("a").verifierKey().toString();
        Files.writeString(one, other + text.substring(text.indexOf('\n')), StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SigningKey.read(one)).isInstanceOf(IOException.class);
        Files.writeString(one, "nonsense");
        assertThatThrownBy(() -> SigningKey.read(one)).isInstanceOf(IOException.class);
    }

    @Test
    void aCheckpointIsThreeLinesAndASignature() {
        var key = SigningKey.create("brueckenschlag-3f9a1c20");
        var root = LogHash.ofHex("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        var checkpoint = new Checkpoint("brueckenschlag-3f9a1c20", 4, root);

        var note = SignedNote.parse(checkpoint.signedBy(key).toString());

        assertThat(note.text()).isEqualTo("brueckenschlag-3f9a1c20\n4\n037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n");
        assertThat(note.isSignedBy(key.verifierKey())).isTrue();
        assertThat(note.isSignedBy(SigningKey.create("brueckenschlag-3f9a1c20").verifierKey()))
                .isFalse();
        assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
        for (var bad : new String[] {
            "",
            "a\n4\n",
            note.text() + "\n",
            note.text().replace("\n4\n", "\n04\n"),
            note.text().strip(),
            note.text().replace("c=", "d="),
            "\n" + note.text(),
            note.text().replace("\n4\n", "\n-4\n")
        }) {
            assertThatThrownBy(() -> Checkpoint.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Checkpoint.parse(note.text() + "more\n").extensions()).containsExactly("more");
    }
}
