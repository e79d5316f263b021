package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** The page is one file that must say and allow itself what it should. */
class TheOfflinePageTests {

    private static final List<String> OF_THE_COMMAND_ONLY = List.of("usage", "key-unreadable", "since-unreadable");

    private final String page = read(SecondOpinion.PAGE);

    @Test
    void allowsNothingButItsOwnScriptAndStyle() throws Exception {
        assertThat(page)
                .contains("default-src 'none'; script-src 'sha256-" + hash("<script type=\"module\">", "</script>")
                        + "'; style-src 'sha256-" + hash("<style>", "</style>") + "';");
        assertThat(page).doesNotContainPattern("(?i)(src|href)\\s*=\\s*\"|fetch\\(|XMLHttpRequest|WebSocket|innerHTML");
    }

    @Test
    void hasTheChecksumThatIsPublished() throws Exception {
        var checksum = HexFormat.of().formatHex(sha256(page));

        assertThat(read(Path.of("docs", "export-format.md")))
                .as("docs/export-format.md must name the page's SHA-256")
                .contains(checksum);
    }

    @Test
    void namesEachFaultInTheWordsOfTheCommand() {
        for (var fault : Fault.values()) {
            if (!OF_THE_COMMAND_ONLY.contains(fault.key())) {
                for (var locale : Texts.LANGUAGES) {
                    var sentence = Texts.in(locale).get("verify.fault." + fault.key(), "{0}");
                    assertThat(page).contains("\"" + fault.key() + "\": \"" + sentence.replace("\"", "\\\""));
                }
            }
        }
        assertThat(Arrays.stream(Fault.values()).map(Fault::key))
                .allMatch(key ->
                        read(Path.of("docs", "export-format.md")).contains("`" + key + "`") || key.equals("usage"));
    }

    private String hash(String begin, String end) throws Exception {
        var part = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(page);
        assertThat(part.find()).isTrue();
        return Base64.getEncoder().encodeToString(sha256(part.group(1)));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
