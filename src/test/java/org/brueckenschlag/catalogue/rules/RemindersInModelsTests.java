package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemindersInModelsTests {

    @ParameterizedTest
    @CsvSource({
        "10 WT, 50 %, ",
        "10 WT, 2 WT, ",
        "${d3.frist}, P30D, ",
        "P3M, P1M, ",
        "10 WT, bald, catalogue.reminder",
        "3 WT, P3D, catalogue.reminder-early",
        "PT24H, 2 WT, catalogue.reminder-early",
        "'', 50 %, catalogue.reminder-no-deadline"
    })
    void whatTheSystemCannotKeepIsAWarning(String deadline, String reminder, String sentence) {
        var findings = new Findings();
        new DeadlinesCheck().look(model(deadline, reminder), findings);

        assertThat(findings.all())
                .filteredOn(finding -> finding.rule().equals("reminder"))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .extracting(PackageFinding::key)
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    private static Candidate model(String deadline, String reminder) {
        var frist = deadline.isEmpty() ? "" : "<camunda:property name=\"frist\" value=\"" + deadline + "\"/>";
        var bpmn = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                <process id="p"><userTask id="T" name="Prüfen"><extensionElements><camunda:properties>%s
                <camunda:property name="erinnerung" value="%s"/></camunda:properties></extensionElements></userTask></process>
                </definitions>
                """.formatted(frist, reminder);
        return Candidate.read(new PackageFiles("", Map.of("p.bpmn", bpmn.getBytes(UTF_8)), false));
    }
}
