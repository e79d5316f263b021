package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessElement.Next;
import org.junit.jupiter.api.Test;

class ReadingAModelTests {

    /** The elements stand in the file in an order that nobody would tell them in. */
    static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:message id="Message_Gewalt" name="gewalt_gemeldet" />
              <bpmn:process id="kleines_verfahren" name="Kleines Verfahren" isExecutable="true">
                <bpmn:documentation>Wozu
                  es da ist.</bpmn:documentation>
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="nummernkreis" value="KV" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:laneSet id="LaneSet">
                  <bpmn:lane id="Lane_Team" name="Team">
                    <bpmn:flowNodeRef>Task_Aufnehmen</bpmn:flowNodeRef>
                    <bpmn:childLaneSet id="Inner">
                      <bpmn:lane id="Lane_Mediation" name="Mediation">
                        <bpmn:flowNodeRef>Activity_Gespraeche</bpmn:flowNodeRef>
                      </bpmn:lane>
                    </bpmn:childLaneSet>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:subProcess id="Activity_Gewalt" name="Gewalt" triggeredByEvent="true">
                  <bpmn:startEvent id="Event_Gewalt" isInterrupting="true">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="melden" value="fachkraft, leitung" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:messageEventDefinition id="M" messageRef="Message_Gewalt" />
                  </bpmn:startEvent>
                </bpmn:subProcess>
                <bpmn:endEvent id="Event_Ende" />
                <bpmn:subProcess id="Activity_Gespraeche" name="Gespräche">
                  <bpmn:multiInstanceLoopCharacteristics camunda:collection="parteigruppen" camunda:elementVariable="gruppe">
                    <bpmn:completionCondition>${nrOfCompletedInstances >= genug}</bpmn:completionCondition>
                  </bpmn:multiInstanceLoopCharacteristics>
                  <bpmn:userTask id="Task_Sprechen" name="Sprechen" camunda:candidateGroups="mediation" />
                </bpmn:subProcess>
                <bpmn:boundaryEvent id="Event_Zulang" attachedToRef="Task_Aufnehmen"><bpmn:timerEventDefinition id="T">
                  <bpmn:timeDuration>${dauer_der_frist}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:endEvent id="Event_Abgebrochen" name="Abgebrochen" />
                <bpmn:userTask id="Task_Aufnehmen" name="Anfrage&#10;aufnehmen" camunda:candidateGroups="fachkraft" camunda:formRef="anfrage">
                  <bpmn:documentation>Damit alle wissen, worum es geht.</bpmn:documentation>
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="frist" value="${frist_erstreaktion}" />
                  </camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="Gateway_Weiter" name="Weiter?" default="Flow_Nein" />
                <bpmn:startEvent id="Event_Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Event_Start" targetRef="Task_Aufnehmen" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Aufnehmen" targetRef="Gateway_Weiter" />
                <bpmn:sequenceFlow id="Flow_Ja" name="ja" sourceRef="Gateway_Weiter" targetRef="Activity_Gespraeche">
                  <bpmn:conditionExpression language="feel">triage = "annehmen" and count(parteigruppen[item.bereit = "ja"]) &gt; 1</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_Nein" name="nein" sourceRef="Gateway_Weiter" targetRef="Task_Aufnehmen" />
                <bpmn:sequenceFlow id="F3" sourceRef="Activity_Gespraeche" targetRef="Event_Ende" />
                <bpmn:sequenceFlow id="F4" sourceRef="Event_Zulang" targetRef="Event_Abgebrochen" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="d"><decisionTable>
              <input><inputExpression><text>stufe_vermutet</text></inputExpression></input>
              <output name="stufe"/>
              <rule><inputEntry><text>&gt; 3</text></inputEntry>
                <outputEntry><text>if oeffentlichkeit = "medien" then "hoch" else "normal"</text></outputEntry></rule>
            </decisionTable></decision></definitions>
            """;

    ModelReading model = new ModelReading("kleines_verfahren", Xml.parse(MODEL));

    @Test
    void tellsTheElementsAlongTheFlow() {
        assertThat(model.elements())
                .extracting(ProcessElement::id)
                .containsExactly(
                        "Event_Start",
                        "Task_Aufnehmen",
                        "Event_Zulang",
                        "Event_Abgebrochen",
                        "Gateway_Weiter",
                        "Activity_Gespraeche",
                        "Task_Sprechen",
                        "Event_Ende",
                        "Activity_Gewalt",
                        "Event_Gewalt");
    }

    @Test
    void knowsEachElementsKindNameRoleFormAndReason() {
        var task = element("Task_Aufnehmen");

        assertThat(task.kind()).isEqualTo(Kind.USER_TASK);
        assertThat(task.name()).isEqualTo("Anfrage aufnehmen");
        assertThat(task.role()).isEqualTo("fachkraft");
        assertThat(task.form()).isEqualTo("anfrage");
        assertThat(task.documentation()).isEqualTo("Damit alle wissen, worum es geht.");
        assertThat(task.properties()).containsEntry("frist", "${frist_erstreaktion}");
        assertThat(element("Activity_Gewalt").kind()).isEqualTo(Kind.EVENT_SUB_PROCESS);
    }

    @Test
    void knowsWhatFollowsAndUnderWhichLabel() {
        assertThat(element("Gateway_Weiter").next())
                .containsExactly(new Next("Activity_Gespraeche", "ja"), new Next("Task_Aufnehmen", "nein"));
    }

    @Test
    void namesTheInnermostLaneAndThatOfTheSubProcessAround() {
        assertThat(element("Task_Aufnehmen").lane()).isEqualTo("Team");
        assertThat(element("Activity_Gespraeche").lane()).isEqualTo("Mediation");
        assertThat(element("Task_Sprechen").lane()).isEqualTo("Mediation");
        assertThat(element("Task_Sprechen").parent()).isEqualTo("Activity_Gespraeche");
        assertThat(element("Event_Ende").lane()).isNull();
    }

    @Test
    void knowsWhatMayBeReportedAndByWhom() {
        assertThat(model.events())
                .containsExactly(
                        new MatterEvent("gewalt_gemeldet", "Event_Gewalt", Set.of("fachkraft", "leitung"), true));
    }

    @Test
    void findsEveryNameThatDecidesTheWay() {
        var names = RoutingNames.of(model.process(), List.of(Xml.parse(TABLE)));

        assertThat(names)
                .contains(
                        "triage",
                        "parteigruppen",
                        "bereit",
                        "genug",
                        "dauer_der_frist",
                        "frist_erstreaktion",
                        "stufe_vermutet",
                        "oeffentlichkeit")
                .doesNotContain("annehmen", "medien", "hoch", "Aufnehmen", "Kleines", "mediation", "and", "count");
    }

    @Test
    void readsNameAndPurpose() {
        assertThat(model.name()).isEqualTo("Kleines Verfahren");
        assertThat(model.documentation()).contains("Wozu es da ist.");
        assertThat(model.properties()).containsEntry("nummernkreis", "KV");
        assertThat(model.isStartable()).isTrue();
    }

    /** All of the story lies in a frame; what is found can be reported beside it, violence in two places. */
    static final String FRAMED = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:message id="Message_Gewalt" name="gewalt_gemeldet" />
              <bpmn:message id="Message_Daten" name="daten_gefunden" />
              <bpmn:process id="gerahmt" name="Gerahmt" isExecutable="true">
                <bpmn:startEvent id="Event_VonAussen"><bpmn:messageEventDefinition id="V" /></bpmn:startEvent>
                <bpmn:subProcess id="Activity_Rahmen" name="Rahmen">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="rahmen" value="ja" />
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:laneSet id="LaneSet">
                    <bpmn:lane id="Lane_Team" name="Team"><bpmn:flowNodeRef>Task_Tun</bpmn:flowNodeRef></bpmn:lane>
                  </bpmn:laneSet>
                  <bpmn:startEvent id="Event_Begonnen" />
                  <bpmn:userTask id="Task_Tun" name="Tun" />
                  <bpmn:endEvent id="Event_Getan" name="Getan" />
                  <bpmn:subProcess id="Activity_Gewalt" name="Gewalt" triggeredByEvent="true">
                    <bpmn:startEvent id="Event_Gewalt">
                      <bpmn:messageEventDefinition id="G" messageRef="Message_Gewalt" /></bpmn:startEvent>
                  </bpmn:subProcess>
                  <bpmn:subProcess id="Activity_Abschluss" name="Abschluss" triggeredByEvent="true">
                    <bpmn:startEvent id="Event_Abschluss"><bpmn:escalationEventDefinition id="E" /></bpmn:startEvent>
                    <bpmn:subProcess id="Activity_GewaltZuletzt" name="Gewalt" triggeredByEvent="true">
                      <bpmn:startEvent id="Event_GewaltZuletzt">
                        <bpmn:messageEventDefinition id="Z" messageRef="Message_Gewalt" /></bpmn:startEvent>
                    </bpmn:subProcess>
                  </bpmn:subProcess>
                  <bpmn:sequenceFlow id="F1" sourceRef="Event_Begonnen" targetRef="Task_Tun" />
                  <bpmn:sequenceFlow id="F2" sourceRef="Task_Tun" targetRef="Event_Getan" />
                </bpmn:subProcess>
                <bpmn:endEvent id="Event_Ende" name="Ende" />
                <bpmn:subProcess id="Activity_Daten" name="Daten" triggeredByEvent="true">
                  <bpmn:startEvent id="Event_Daten" isInterrupting="false">
                    <bpmn:messageEventDefinition id="M" messageRef="Message_Daten" /></bpmn:startEvent>
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="F3" name="los" sourceRef="Event_VonAussen" targetRef="Activity_Rahmen" />
                <bpmn:sequenceFlow id="F4" sourceRef="Activity_Rahmen" targetRef="Event_Ende" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Test
    void tellsTheStepsInAFrameAsIfTheyStoodAroundIt() {
        model = new ModelReading("gerahmt", Xml.parse(FRAMED));

        assertThat(model.elements())
                .extracting(ProcessElement::id)
                .containsExactly(
                        "Event_VonAussen",
                        "Event_Begonnen",
                        "Task_Tun",
                        "Event_Getan",
                        "Activity_Gewalt",
                        "Event_Gewalt",
                        "Activity_Abschluss",
                        "Event_Abschluss",
                        "Activity_GewaltZuletzt",
                        "Event_GewaltZuletzt",
                        "Event_Ende",
                        "Activity_Daten",
                        "Event_Daten");
        assertThat(element("Event_VonAussen").next()).containsExactly(new Next("Event_Begonnen", "los"));
        assertThat(element("Task_Tun").parent()).isNull();
        assertThat(element("Task_Tun").lane()).isEqualTo("Team");
        assertThat(element("Event_GewaltZuletzt").parent()).isEqualTo("Activity_GewaltZuletzt");
        assertThat(model.isStartable()).as("its own start waits for a message").isFalse();
    }

    @Test
    void knowsEachPlaceThatWaitsForTheSameReport() {
        model = new ModelReading("gerahmt", Xml.parse(FRAMED));

        assertThat(model.events())
                .extracting(MatterEvent::name, MatterEvent::element)
                .containsExactly(
                        tuple("gewalt_gemeldet", "Event_Gewalt"),
                        tuple("gewalt_gemeldet", "Event_GewaltZuletzt"),
                        tuple("daten_gefunden", "Event_Daten"));
    }

    @Test
    void refusesADoctype() {
        assertThatThrownBy(() -> Xml.parse("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    ProcessElement element(String id) {
        return model.elements().stream()
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
