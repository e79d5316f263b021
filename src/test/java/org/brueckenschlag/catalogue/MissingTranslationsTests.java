package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MissingTranslationsTests {

    private static final String FORM = """
            {"id":"f","components":[
              {"type":"radio","id":"Q1","key":"wahl","label":"Wahl?",
               "values":[{"value":"rot","label":"Rot"},{"value":"drei","label":"3"}]},
              {"type":"text","id":"Q2","text":"Nur zu lesen"}]}
            """;

    private static final String ENGLISH = """
            form.f.wahl.label=Choice?
            form.f.Q2.text=To be read
            value.rot=Red
            """;

    private static Stream<Path> everyShippedPackage() throws IOException {
        try (var folders = Files.list(Path.of("processes"))) {
            return folders.filter(Files::isDirectory).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("everyShippedPackage")
    void whatWeShipIsTranslated(Path folder) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }

        assertThat(new TranslationsCheck().findings(new PackageFiles("", files, true)))
                .isEmpty();
    }

    @Test
    void theWarningNamesTheQuestionAndTheLanguage() {
        var findings = findings(ENGLISH, ENGLISH.replace("form.f.wahl.label=Choice?\n", ""));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.element()).isEqualTo("Q1");
            assertThat(finding.line()).isEqualTo(2);
        });
        assertThat(said(findings))
                .containsExactly("Den Text „Wahl?“ gibt es noch nicht auf Türkisch; bis dahin steht dort der deutsche. "
                        + "Bitte ergänzen Sie ihn bei der Frage.");
    }

    @Test
    void answersAreNamedToo() {
        assertThat(said(findings(ENGLISH.replace("value.rot=Red\n", ""), ENGLISH.replace("value.rot=Red\n", ""))))
                .containsExactly("Bei „Wahl?“ gibt es „Rot“ noch nicht auf Englisch und Türkisch; bis dahin steht dort "
                        + "der deutsche Text. Bitte ergänzen Sie ihn bei der Frage.");
    }

    @Test
    void whatIsThereInAllLanguagesIsNoFinding() {
        assertThat(findings(ENGLISH, ENGLISH)).isEmpty();
    }

    @Test
    void aPackageInOneLanguageIsLeftAlone() {
        assertThat(findings("", "")).isEmpty();
    }

    private static List<String> said(List<PackageFinding> findings) {
        return findings.stream()
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .toList();
    }

    private static List<PackageFinding> findings(String english, String turkish) {
        return new TranslationsCheck()
                .findings(new PackageFiles(
                        "",
                        Map.of(
                                "f.form",
                                FORM.getBytes(UTF_8),
                                "texte_en.properties",
                                english.getBytes(UTF_8),
                                "texte_tr.properties",
                                turkish.getBytes(UTF_8)),
                        false));
    }
}
