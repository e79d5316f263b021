package org.brueckenschlag.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** What lies on something else in the drawing is told, since nobody sees it there. */
class OverlapsTests {

    private static final String ELSEWHERE = "900";
    private static final String ON_THE_TASK = "190";

    @Test
    void anEventThatOnlyLooksAttachedIsTold() {
        assertThat(said("<intermediateThrowEvent id='E' name='Notiz' />", ON_THE_TASK))
                .singleElement()
                .asString()
                .startsWith("„Notiz“ liegt auf „Planen“, hängt aber nicht daran");
    }

    @Test
    void oneThatIsAttachedIsNot() {
        assertThat(said("<boundaryEvent id='E' name='Notiz' attachedToRef='A' />", ON_THE_TASK))
                .isEmpty();
    }

    @Test
    void twoStepsOnEachOtherAreTold() {
        assertThat(said("<userTask id='E' name='Feiern' />", ON_THE_TASK))
                .containsExactly("„Planen“ und „Feiern“ liegen in der Zeichnung aufeinander. "
                        + "Bitte ziehen Sie sie auseinander, damit beide zu lesen sind.");
    }

    @Test
    void stepsBesideEachOtherOrTouchingAreNot() {
        assertThat(said("<userTask id='E' name='Feiern' />", ELSEWHERE)).isEmpty();
        assertThat(said("<userTask id='E' name='Feiern' />", "200")).isEmpty();
    }

    @Test
    void whatIsInAPartLiesOnItAsItShould() {
        assertThat(
                        said(
                                "<subProcess id='S' name='Teil'><userTask id='E' name='Feiern' /></subProcess>",
                                "600",
                                "<di:BPMNShape bpmnElement='S'><dc:Bounds x='580' y='80' width='300' height='200' /></di:BPMNShape>"))
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNoNumberIsLeftToOtherRules() {
        assertThat(said("<userTask id='E' name='Feiern' />", "links")).isEmpty();
    }

    private static List<String> said(String second, String x, String... drawn) {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
                    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
                  <process id="p"><userTask id="A" name="Planen" />%s</process>
                  <di:BPMNDiagram><di:BPMNPlane bpmnElement="p">
                    <di:BPMNShape bpmnElement="A"><dc:Bounds x="100" y="100" width="100" height="80" /></di:BPMNShape>
                    <di:BPMNShape bpmnElement="E"><dc:Bounds x="%s" y="120" width="36" height="36" /></di:BPMNShape>%s
                  </di:BPMNPlane></di:BPMNDiagram>
                </definitions>""".formatted(second, x, String.join("", drawn));
        var findings = new Findings();
        new OverlapsCheck()
                .look(
                        Candidate.read(
                                new PackageFiles("p", Map.of("p.bpmn", model.getBytes(StandardCharsets.UTF_8)), false)),
                        findings);
        return findings.all().stream()
                .map(finding -> Texts.in(Texts.GERMAN)
                        .get(finding.key(), finding.arguments().toArray()))
                .toList();
    }
}
