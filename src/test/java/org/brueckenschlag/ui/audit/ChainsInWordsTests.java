package org.brueckenschlag.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.brueckenschlag.audit.TrailStep;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class ChainsInWordsTests {

    private static final Path RULES = Path.of("src", "main", "java", "org", "brueckenschlag", "catalogue", "rules");
    private static final Pattern WARNS =
            Pattern.compile("findings\\.warn\\(\\s*\"([a-z-]+)\"|RULE = \"([a-z-]+)\"(?s:.*)findings\\.warn\\(RULE");

    private final ChainWords words = new ChainWords(new AuditWords(Texts.in(Texts.GERMAN)));

    @Test
    void aReleaseInSpiteOfAWarningNamesTheRulesThatWarned() {
        assertThat(words.told(step("draft_released", Map.of("version", "p:2", "warned", List.of("no-form", "role")))))
                .isEqualTo("Entwurf freigegeben p:2 (trotz Hinweis: eine Aufgabe ohne Formular;"
                        + " eine Aufgabe ohne eindeutige Rolle)");
    }

    @Test
    void aReleaseWithoutWarningSaysNothingOfOne() {
        assertThat(words.told(step("draft_released", Map.of("version", "p:2")))).isEqualTo("Entwurf freigegeben p:2");
    }

    @Test
    void aRuleOfAnotherReleaseOfTheProgramIsCalledByItsName() {
        assertThat(words.told(step("draft_released", Map.of("warned", List.of("bygone")))))
                .isEqualTo("Entwurf freigegeben (trotz Hinweis: bygone)");
    }

    @Test
    void everyRuleThatCanWarnHasWords() throws IOException {
        var rules = new TreeSet<String>(List.of("person-in-text"));
        try (var files = Files.list(RULES)) {
            for (var file : files.toList()) {
                WARNS.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(rules::add);
            }
        }

        assertThat(rules)
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(Texts.in(Texts.GERMAN).find("ui.audit.rule." + rule))
                        .isPresent());
    }

    private static TrailStep step(String kind, Map<String, Object> data) {
        return new TrailStep(kind, null, null, null, Instant.parse("2026-11-27T10:00:00Z"), data);
    }
}
