package org.brueckenschlag.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.audit.verify.Verification.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports that lie in the repository, with the verdicts that each verifier must give. */
class PublishedExportsTests {

    @TempDir
    Path folder;

    static Stream<Map<?, ?>> verdicts() throws IOException {
        return Files.readAllLines(PublishedExports.FOLDER.resolve("verdicts.jsonl")).stream()
                .map(line -> CanonicalReader.readMap(line.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void areJudgedAsPublished(Map<?, ?> expected) {
        var verdict = verdict(expected);

        assertThat(verdict.code()).isEqualTo(((Long) expected.get("code")).intValue());
        if (verdict instanceof Verdict.Faulty faulty) {
            assertThat(faulty.fault().key()).isEqualTo(expected.get("fault"));
            assertThat(faulty.index()).isEqualTo(expected.get("index"));
        }
    }

    @Test
    void areJudgedInTheBrowserLikewise() throws Exception {
        var opinion = new SecondOpinion(folder);
        for (var expected : verdicts().toList()) {
            var name = String.valueOf(expected.get("file"));
            Files.copy(PublishedExports.FOLDER.resolve(name), folder.resolve(name));
            opinion.ask(Map.of("zip", name), known(expected), verdict(expected));
        }
        opinion.mustBeTheSame();
    }

    private static Verdict verdict(Map<?, ?> expected) {
        return Verification.of(PublishedExports.FOLDER.resolve(String.valueOf(expected.get("file"))), known(expected));
    }

    private static Known known(Map<?, ?> expected) {
        return new Known(expected.get("key") instanceof String key ? key : null, null);
    }
}
