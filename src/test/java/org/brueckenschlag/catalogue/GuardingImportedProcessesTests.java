package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What was drawn elsewhere gets the event of every process, in its picture as well. */
class GuardingImportedProcessesTests {

    private static final String DRAWN = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <collaboration id="C"><participant id="P" name="Agentur" processRef="fest" /></collaboration>
              <process id="fest" name="Fest" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <laneSet id="Ls"><lane id="L" name="Fachkraft"><flowNodeRef>Start</flowNodeRef>
                  <flowNodeRef>Task_Planen</flowNodeRef><flowNodeRef>E</flowNodeRef></lane></laneSet>
                <startEvent id="Start" name="Los" />
                <sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <endEvent id="E" name="Fertig" />
              </process>
              <di:BPMNDiagram id="D"><di:BPMNPlane id="Pl" bpmnElement="C">
                <di:BPMNShape id="P_di" bpmnElement="P"><dc:Bounds x="100" y="50" width="400" height="200" /></di:BPMNShape>
                <di:BPMNShape id="L_di" bpmnElement="L"><dc:Bounds x="130" y="50" width="370" height="200" /></di:BPMNShape>
                <di:BPMNShape id="T_di" bpmnElement="Task_Planen"><dc:Bounds x="250" y="100" width="100" height="80" /></di:BPMNShape>
              </di:BPMNPlane></di:BPMNDiagram>
            </definitions>
            """;

    @Test
    void thePoolGrowsAroundTheEventAndNothingElseIsMoved() {
        var added = RedactionEvent.addedTo("fest", Map.of("fest.bpmn", DRAWN));

        var root = Xml.parse(added.getOrDefault("fest.bpmn", ""));
        assertThat(bounds(root, "Activity_PersonendatenEntdeckt")).containsExactly("160", "250", "520", "200");
        assertThat(bounds(root, "P")).containsExactly("100", "50", "620", "440");
        assertThat(bounds(root, "L")).containsExactly("130", "50", "590", "440");
        assertThat(bounds(root, "Task_Planen")).containsExactly("250", "100", "100", "80");
    }

    @Test
    void thePolicyAcceptsIt() {
        var added = RedactionEvent.addedTo("fest", Map.of("fest.bpmn", DRAWN));

        assertThat(findings(added))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void whereItIsMissingWhoeverReleasesIsTold() {
        var bare = Map.of("fest.bpmn", DRAWN);

        assertThat(findings(bare))
                .filteredOn(finding -> finding.rule().equals("redaction-event"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.element()).isEqualTo("fest");
                    assertThat(finding.line()).isEqualTo(6);
                });
        assertThat(findings(RedactionEvent.addedTo("fest", bare)))
                .extracting(PackageFinding::rule)
                .doesNotContain("redaction-event");
    }

    @Test
    void aDiagramWithoutAPictureGetsItAsWell() {
        var bare = DRAWN.replaceAll("(?s)<di:BPMNDiagram.*</di:BPMNDiagram>", "");

        var added = RedactionEvent.addedTo("fest", Map.of("fest.bpmn", bare));

        assertThat(added.get("fest.bpmn"))
                .contains("Activity_PersonendatenEntdeckt")
                .doesNotContain("BPMNShape");
    }

    @Test
    void whoeverHasItAlreadyKeepsWhatTheyHave() {
        var once =
                RedactionEvent.addedTo("fest", Map.of("fest.bpmn", DRAWN, "texte_en.properties", "process.name=Fair"));

        assertThat(once.get("texte_en.properties"))
                .startsWith("process.name=Fair\n")
                .contains("Personal data found");
        assertThat(RedactionEvent.addedTo("fest", once)).isSameAs(once);
        var other = Map.of("fest.bpmn", DRAWN, "schwaerzung_durchfuehren.form", "{}");
        assertThat(RedactionEvent.addedTo("fest", other)).isSameAs(other);
    }

    private static List<PackageFinding> findings(Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return RealPolicy.ofModels().check(new PackageFiles("fest", bytes, false));
    }

    private static List<String> bounds(Element root, String of) {
        return Xml.descendants(root)
                .filter(shape -> shape.getAttribute(Planes.DRAWN).equals(of))
                .map(shape -> Xml.children(shape).getFirst())
                .map(bounds -> List.of(
                        bounds.getAttribute("x"),
                        bounds.getAttribute("y"),
                        bounds.getAttribute("width"),
                        bounds.getAttribute("height")))
                .findFirst()
                .orElseThrow();
    }
}
