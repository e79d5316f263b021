package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** A matter may stop earlier than before; whoever releases that reads it. */
class EarlyEndsTests {

    private static final String AROUND = """
            <bpmn:exclusiveGateway id="Gateway_Neu" default="Flow_Neu_Sonst"/>
            <bpmn:userTask id="Task_Neu" name="Medien beobachten" camunda:candidateGroups="fachkraft"/>
            <bpmn:sequenceFlow id="Flow_Neu_Ja" sourceRef="Gateway_Neu" targetRef="Task_Neu">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">nur_einzelperson = true</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="Flow_Neu_Sonst" sourceRef="Gateway_Neu" targetRef="Task_TriagePruefen"/>
            """;

    @Test
    void aStepThatNothingFollowsIsToldWhereItComesBeforeASafeguard() {
        var model = new String(ShippedPackages.files("konfliktmediation").get("konfliktmediation.bpmn"), UTF_8);
        var into = "targetRef=\"Task_TriagePruefen\"";
        var around = model.replace(into, "targetRef=\"Gateway_Neu\"")
                .replaceFirst("(<bpmn:businessRuleTask id=\"Task_TriagePruefen\")", AROUND + "$1");
        assertThat(model).contains(into);

        assertThat(warnings(around))
                .anySatisfy(
                        sentence -> assertThat(sentence)
                                .startsWith(
                                        "Bei „Medien beobachten“ endet ein Vorgang, ohne bei „Triage prüfen“ gewesen zu sein."));
        assertThat(warnings(model)).noneMatch(sentence -> sentence.contains("endet ein Vorgang"));
    }

    private static List<String> warnings(String model) {
        var files = ShippedPackages.files("konfliktmediation");
        files.put("konfliktmediation.bpmn", model.getBytes(UTF_8));
        return RealPolicy.ofModels().check(new PackageFiles("konfliktmediation", files, true)).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .toList();
    }
}
