package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.brueckenschlag.audit.log.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysThatSealTests {

    @TempDir
    Path folder;

    @Test
    void areMadeWhereThatIsAllowedAndStayThen() {
        var file = folder.resolve("neu/siegel.key");

        var made = new SigningKeys(file, true).currentVkey();

        assertThat(new SigningKeys(file, false).currentVkey()).isEqualTo(made);
    }

    @Test
    void areMissedElsewhere() {
        assertThatThrownBy(() -> new SigningKeys(folder.resolve("siegel.key"), false))
                .isInstanceOf(SigningKeyMissing.class);
    }

    @Test
    void thatNobodyCanReadAreMissed() throws Exception {
        var file = Files.writeString(folder.resolve("siegel.key"), "kein Schlüssel");

        assertThatThrownBy(() -> new SigningKeys(file, true)).isInstanceOf(SigningKeyMissing.class);
    }

    @Test
    void areMadeByHandForTheirOwnerAlone() throws Exception {
        var file = folder.resolve("siegel.key");

        assertThat(run(file.toString()))
                .contains(SigningKey.read(file).verifierKey().toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void areNeverOverwritten() throws Exception {
        var file = folder.resolve("siegel.key");
        run(file.toString());
        var before = Files.readString(file);

        assertThat(run(file.toString())).contains("liegt schon ein Schlüssel");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void takeOverAtTheNextStartUnderTheSameName() throws Exception {
        var file = folder.resolve("siegel.key");
        run(file.toString());
        assertThat(run("--next", file.toString())).contains("gilt ab dem nächsten Start");
        var keys = new SigningKeys(file, false);
        var old = keys.currentVkey();
        var next = keys.nextVkey();

        keys.takeOver();

        assertThat(keys.currentVkey()).isEqualTo(next).isNotEqualTo(old);
        assertThat(keys.nextVkey()).isNull();
        assertThat(new SigningKeys(file, false).currentVkey()).isEqualTo(next);
        assertThat(next).startsWith(keys.origin() + "+");
    }

    @Test
    void cannotTakeOverFromNone() throws Exception {
        assertThat(run("--next", folder.resolve("siegel.key").toString())).contains("noch keinen Schlüssel");
    }

    @Test
    void aCallThatSaysTooLittleOrTooMuchIsExplained() throws Exception {
        assertThat(run()).contains("So geht es");
        assertThat(run("a", "b")).contains("So geht es");
        assertThat(run("--force", "a")).contains("So geht es");
    }

    private static String run(String... arguments) {
        var out = new ByteArrayOutputStream();
        KeyCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
