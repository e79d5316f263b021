package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Figures that the system fills in need a list that shows them, and tables that are there. */
class WhatTheSystemFillsInTests {

    private static final DeploymentPolicy POLICY = RealPolicy.ofModels();
    private static final String LIST = "name=\"kennzahlen\" value=\"indikatorwerte\" />";

    @Test
    void aListThatIsShownPasses() throws IOException {
        assertThat(findings(Map.of())).isEmpty();
    }

    @Test
    void noForm() throws IOException {
        assertThat(findings(Map.of("camunda:formRef=\"kz_durchsehen\" camunda:formRefBinding=\"deployment\"", "")))
                .contains("catalogue.supplied-no-form");
    }

    @Test
    void noSuchListOrOneThatGrows() throws IOException {
        assertThat(findings(Map.of("value=\"indikatorwerte\"", "value=\"werte\"")))
                .containsExactly("catalogue.supplied-list");
        assertThat(findings(Map.of("\"allowAddRemove\":false", "\"allowAddRemove\":true")))
                .containsExactly("catalogue.supplied-list");
    }

    @Test
    void aListThatDoesNotSayWhichFigureItIsAboutCouldNotHideSmallOnes() throws IOException {
        assertThat(findings(Map.of(
                        "\"key\":\"indikator_id\",\"label\":\"Kennzahl\",\"readonly\":true",
                        "\"key\":\"indikator_id\",\"label\":\"Kennzahl\"")))
                .containsExactly("catalogue.supplied-about");
    }

    @Test
    void aTableThatIsNowhere() throws IOException {
        assertThat(findings(Map.of(LIST, LIST + "<camunda:property name=\"je_zeile\" value=\"zielampel\" />")))
                .containsExactly("catalogue.decision-missing");
        assertThat(findings(Map.of(
                        "value=\"KZ\" />",
                        "value=\"KZ\" /><camunda:property name=\"gewichtung\" value=\"zielampel\" />")))
                .containsExactly("catalogue.decision-missing");
    }

    @Test
    void aTableWhoseResultNobodySeesAndTablesWithoutFiguresAreWarnedOf() throws IOException {
        var table = LIST + "<camunda:property name=\"je_zeile\" value=\"probe_dringlichkeit\" />";

        assertThat(findings(Map.of(LIST, table), "/probelauf/probe_dringlichkeit.dmn"))
                .containsExactly("catalogue.supplied-unseen");
        assertThat(findings(Map.of(LIST, "name=\"je_zeile\" value=\"probe_dringlichkeit\" />")))
                .containsExactly("catalogue.supplied-no-figures");
    }

    @Test
    void aVersionOfTheDossierNeedsAFieldThatIsShownAndMayStayEmpty() throws IOException {
        assertThat(findings(Map.of("value=\"bericht_version\"", "value=\"fassung\"")))
                .containsExactly("catalogue.supplied-report");
        assertThat(findings(Map.of("\"decimalDigits\":0,\"readonly\":true}\n]}", "\"decimalDigits\":0}\n]}")))
                .containsExactly("catalogue.supplied-report");
    }

    private static List<String> findings(Map<String, String> changes, String... more) throws IOException {
        var files = new HashMap<String, byte[]>();
        for (var file : List.of("kleinzahlen.bpmn", "kz_planen.form", "kz_durchsehen.form", "kz_bericht.form")) {
            files.put(file, changed(read("/kleinzahlen/" + file), changes).getBytes(UTF_8));
        }
        for (var file : more) {
            files.put(file.substring(file.lastIndexOf('/') + 1), read(file).getBytes(UTF_8));
        }
        var findings = POLICY.check(new PackageFiles("kleinzahlen", files, false)).stream()
                .filter(finding -> finding.rule().equals("supplied"))
                .toList();
        assertThat(findings).allSatisfy(finding -> {
            for (var language : Texts.LANGUAGES) {
                assertThat(finding.in(Texts.in(language))).isNotBlank().doesNotContain("[catalogue.");
            }
        });
        return findings.stream().map(PackageFinding::key).toList();
    }

    private static String changed(String text, Map<String, String> changes) {
        var changed = text;
        for (var change : changes.entrySet()) {
            changed = changed.replace(change.getKey(), change.getValue());
        }
        return changed;
    }

    private static String read(String resource) throws IOException {
        try (var stream = Objects.requireNonNull(WhatTheSystemFillsInTests.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
