package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a process redacts, a redesign cannot stop it: neither the task, nor whose it is, nor what it asks. */
class RedactionStaysTests {

    private static final DeploymentPolicy POLICY = RealPolicy.ofModels();

    private static final String FORM = "schwaerzung_durchfuehren.form";

    static Stream<String> processes() {
        return ShippedPackages.all().stream().map(PackageFiles::name);
    }

    @ParameterizedTest
    @CsvSource({
        "Task_SchwaerzungDurchfuehren",
        "Task_SchwaerzungVorFreigabe",
        "Task_VorzeitigSchwaerzen",
    })
    void noTaskOfAMediationIsTakenAway(String task) {
        var files = ShippedPackages.files("konfliktmediation");
        change(files, "konfliktmediation.bpmn", task, "Task_Anders");

        assertThat(errors(files)).contains("protected");
    }

    @ParameterizedTest
    @CsvSource({
        "Task_SchwaerzungDurchfuehren",
        "Task_SchwaerzungVorFreigabe",
        "Task_VorzeitigSchwaerzen",
    })
    void noneIsGivenToAnotherRole(String task) {
        var files = ShippedPackages.files("konfliktmediation");
        var model = new String(files.get("konfliktmediation.bpmn"), UTF_8);
        var given = model.replaceAll(
                "(<bpmn:userTask id=\"" + task + "\"[^>]*candidateGroups=\")datenschutz\"", "$1fachkraft\"");
        assertThat(given).isNotEqualTo(model);
        files.put("konfliktmediation.bpmn", given.getBytes(UTF_8));

        assertThat(errors(files)).containsOnly("protected");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noProcessLosesItsOwn(String process) {
        var without = ShippedPackages.files(process);
        change(without, process + ".bpmn", "Task_SchwaerzungDurchfuehren", "Task_Anders");
        var unasked = ShippedPackages.files(process);
        change(unasked, FORM, "schwaerzung_erfolgt", "erledigt");
        var unconfirmed = ShippedPackages.files(process);
        change(unconfirmed, FORM, "personendaten_bestaetigt", "geprueft");

        assertThat(List.of(without, unasked, unconfirmed))
                .allSatisfy(files -> assertThat(errors(files)).contains("protected"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyTaskMayBeCalledAndTimedOtherwise(String process) {
        var files = ShippedPackages.files(process);
        change(files, process + ".bpmn", "name=\"Schwärzung durchführen\"", "name=\"Angaben schwärzen\"");
        change(files, process + ".bpmn", "PT72H", "PT48H");
        change(files, FORM, "Die Angabe ist geschwärzt", "Nichts davon ist mehr da");

        assertThat(errors(files)).isEmpty();
    }

    private static void change(Map<String, byte[]> files, String file, String before, String after) {
        var text = new String(files.get(file), UTF_8);
        assertThat(text).contains(before);
        files.put(file, text.replace(before, after).getBytes(UTF_8));
    }

    private static List<String> errors(Map<String, byte[]> files) {
        return POLICY.check(new PackageFiles("redesign", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(PackageFinding::rule)
                .toList();
    }
}
