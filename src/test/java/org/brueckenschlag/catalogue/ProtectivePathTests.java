package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.api.Test;

/** The path for people in danger is drawn anew, but not lost unseen. */
class ProtectivePathTests {

    private static final String SHIPPED =
            new String(ShippedPackages.files("konfliktmediation").get("konfliktmediation.bpmn"), UTF_8);

    private static final String WAY_THERE = "sourceRef=\"Gateway_Triage\" targetRef=\"Task_DringlichkeitBeiSchutz\"";

    @Test
    void asShippedItIsThere() {
        assertThat(SHIPPED).contains(WAY_THERE);
        assertThat(told(SHIPPED)).isEmpty();
    }

    @Test
    void whereTheTriageLeadsElsewhereItIsToldAtTheStepThatNobodyReaches() {
        var elsewhere =
                SHIPPED.replace(WAY_THERE, "sourceRef=\"Gateway_Triage\" targetRef=\"Gateway_AnfrageAngenommen\"");

        assertThat(told(elsewhere))
                .contains(
                        tuple("catalogue.protective-path-cut", "Task_SchutzwegEinleiten"),
                        tuple("catalogue.protective-path-cut", "Event_SchutzwegEingeleitet"));
    }

    @Test
    void whoTakesItsStepsOutIsToldOfTheProcess() {
        var without = SHIPPED.replaceAll("(?s)<bpmn:userTask id=\"Task_SchutzwegEinleiten\".*?</bpmn:userTask>", "")
                .replaceAll("<bpmn:flowNodeRef>Task_SchutzwegEinleiten</bpmn:flowNodeRef>", "")
                .replace("targetRef=\"Task_SchutzwegEinleiten\"", "targetRef=\"Event_SchutzwegEingeleitet\"")
                .replaceAll("<bpmn:sequenceFlow [^>]*sourceRef=\"Task_SchutzwegEinleiten\"[^>]*/>", "");

        assertThat(told(without)).containsExactly(tuple("catalogue.protective-path-gone", "konfliktmediation"));
    }

    @Test
    void anotherTableThanTheTriageIsTold() {
        var other = SHIPPED.replace("camunda:decisionRef=\"triage\"", "camunda:decisionRef=\"methode\"");

        assertThat(told(other)).containsExactly(tuple("catalogue.protective-path-decided", "Task_TriagePruefen"));
    }

    private static List<Tuple> told(String model) {
        var files = ShippedPackages.files("konfliktmediation");
        files.put("konfliktmediation.bpmn", model.getBytes(UTF_8));
        return RealPolicy.ofModels().check(new PackageFiles("konfliktmediation", files, true)).stream()
                .filter(finding -> finding.rule().equals("protective-path"))
                .peek(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .map(finding -> tuple(finding.key(), finding.element()))
                .toList();
    }
}
