package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.engine.RealTables;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A triage may be redesigned; where it no longer protects whoever is in danger, the Leitung reads it. */
class DangerInTriageTests {

    private static final Path TABLE = Path.of("processes/konfliktmediation/triage.dmn");

    private final DangerInTriageCheck check = new DangerInTriageCheck(
            new StaticListableBeanFactory(Map.of("tables", RealTables.tables())).getBeanProvider(DecidingTables.class));

    @Test
    void theTableAsDeliveredProtects() throws IOException {
        assertThat(findings("", "")).isEmpty();
    }

    @Test
    void violenceThatIsAcceptedLikeAnyEnquiryIsTold() throws IOException {
        assertThat(
                        findings(
                                "<outputEntry id=\"OutputEntry_triage_1_1\" expressionLanguage=\"feel\">\n          <text>\"schutz\"",
                                "<outputEntry id=\"OutputEntry_triage_1_1\" expressionLanguage=\"feel\">\n          <text>\"annehmen\""))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.in(Texts.in(Texts.GERMAN)))
                            .contains("Akute Gewalt führt nicht immer zu „Schutz geht vor“");
                });
    }

    /** A row that asks for one thing more protects in fewer cases. */
    @Test
    void aRowThatProtectsSomeOfThemOnlyIsTold() throws IOException {
        assertThat(findings(
                        "id=\"InputEntry_triage_2_3\" expressionLanguage=\"feel\">\n          <text>",
                        "id=\"InputEntry_triage_2_3\" expressionLanguage=\"feel\">\n          <text>false"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.in(Texts.in(Texts.GERMAN))).contains("Ein Kind in Gefahr"));
    }

    @Test
    void aTableThatDecidesNothingProtectsNobody() throws IOException {
        assertThat(findings("name=\"triage\"", "name=\"etwas\"")).hasSize(2);
    }

    @Test
    void otherPackagesAreNotAsked() {
        assertThat(check.findings(new PackageFiles("", Map.of("a.dmn", "x".getBytes(UTF_8)), false)))
                .isEmpty();
    }

    private List<PackageFinding> findings(String before, String after) throws IOException {
        var table = Files.readString(TABLE);
        assertThat(table).contains(before);
        var changed = table.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
        return check.findings(new PackageFiles("", Map.of("triage.dmn", changed.getBytes(UTF_8)), false));
    }
}
