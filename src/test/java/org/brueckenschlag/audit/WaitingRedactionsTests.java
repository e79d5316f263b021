package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ;
import static org.brueckenschlag.Probelauf.DATENSCHUTZ_B;
import static org.brueckenschlag.Probelauf.FACHKRAFT_B;
import static org.brueckenschlag.Probelauf.SUEDTOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.DataInventory.OpenRedaction;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Datenschutz reads how many redactions wait: not how many tasks it has. */
@ModuleTest
class WaitingRedactionsTests {

    private static final String KEY = "zwei_aufgaben_datenschutz";

    @Autowired
    DataProtection protection;

    @Autowired
    FindingsAfterTheEnd findings;

    @Autowired
    Probelauf people;

    @Autowired
    Matters matters;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void deploy() {
        if (repository.createDeploymentQuery().deploymentName(KEY).count() == 0) {
            repository
                    .createDeployment()
                    .name(KEY)
                    .tenantId(SUEDTOR.value())
                    .addString(KEY + ".bpmn", """
                            <?xml version="1.0" encoding="UTF-8"?>
                            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions" targetNamespace="http://brueckenschlag.org/test">
                              <bpmn:process id="zwei_aufgaben_datenschutz" name="Zwei Aufgaben" isExecutable="true" camunda:historyTimeToLive="P1825D">
                                <bpmn:startEvent id="Start" />
                                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="G1" />
                                <bpmn:parallelGateway id="G1" />
                                <bpmn:sequenceFlow id="F2" sourceRef="G1" targetRef="Task_Schwaerzen" />
                                <bpmn:sequenceFlow id="F3" sourceRef="G1" targetRef="Task_Schulen" />
                                <bpmn:sequenceFlow id="F7" sourceRef="Task_Schwaerzen" targetRef="Task_SchwaerzungDurchfuehren" />
                                <bpmn:userTask id="Task_SchwaerzungDurchfuehren" name="Schwärzung mit eigenem Bogen" camunda:candidateGroups="datenschutz" camunda:formRef="unser_bogen" camunda:formRefBinding="deployment" />
                                <bpmn:userTask id="Task_Schwaerzen" name="Schwärzung durchführen" camunda:candidateGroups="datenschutz" camunda:formRef="schwaerzung_durchfuehren" camunda:formRefBinding="deployment" />
                                <bpmn:userTask id="Task_Schulen" name="Schulung planen" camunda:candidateGroups="datenschutz" camunda:formRef="schulung_planen" camunda:formRefBinding="deployment" />
                                <bpmn:sequenceFlow id="F4" sourceRef="Task_SchwaerzungDurchfuehren" targetRef="G2" />
                                <bpmn:sequenceFlow id="F5" sourceRef="Task_Schulen" targetRef="G2" />
                                <bpmn:parallelGateway id="G2" />
                                <bpmn:sequenceFlow id="F6" sourceRef="G2" targetRef="E" />
                                <bpmn:endEvent id="E" />
                              </bpmn:process>
                            </bpmn:definitions>
                            """)
                    .addString("schwaerzung_durchfuehren.form", form("schwaerzung_durchfuehren"))
                    .addString("schulung_planen.form", form("schulung_planen"))
                    .addString("unser_bogen.form", form("unser_bogen"))
                    .addString("texte_en.properties", "Task_Schwaerzen.name=Redact what was found")
                    .deploy();
        }
    }

    private static String form(String key) {
        return """
                {"id":"%s","type":"default","schemaVersion":18,"components":[
                 {"id":"F1","type":"checkbox","key":"erledigt","label":"Ist es so?"}]}
                """.formatted(key);
    }

    @Test
    void aTaskOfDatenschutzInWhichNothingIsRedactedIsNone() {
        var before = open();

        var matter = start();

        assertThat(open()).isEqualTo(before + 1);
        assertThat(waiting(matter)).extracting(OpenRedaction::task).containsExactly("Schwärzung durchführen");
    }

    @Test
    void itIsNamedInTheReadersLanguage() {
        var matter = start();

        var inventory = people.as(DATENSCHUTZ_B, () -> protection.inventory(Locale.ENGLISH));

        assertThat(inventory.figures().waiting())
                .filteredOn(open -> open.number().equals(matter.number()))
                .extracting(OpenRedaction::task)
                .containsExactly("Redact what was found");
    }

    @Test
    void aRedactionWhoseFormTheAgencyRenamedIsOne() {
        var before = open();
        var matter = start();

        people.complete(DATENSCHUTZ_B, people.only(matter, "Task_Schwaerzen"), Map.of());

        assertThat(open()).isEqualTo(before + 1);
        assertThat(waiting(matter)).extracting(OpenRedaction::task).containsExactly("Schwärzung mit eigenem Bogen");
        people.complete(DATENSCHUTZ_B, people.only(matter, "Task_SchwaerzungDurchfuehren"), Map.of());
        assertThat(open()).isEqualTo(before);
        assertThat(waiting(matter)).isEmpty();
    }

    @Test
    void whatWasReportedAfterTheEndWaitsUntilItIsSettled() {
        var matter = start();
        people.complete(DATENSCHUTZ_B, people.only(matter, "Task_Schwaerzen"), Map.of());
        people.complete(DATENSCHUTZ_B, people.only(matter, "Task_SchwaerzungDurchfuehren"), Map.of());
        people.complete(DATENSCHUTZ_B, people.only(matter, "Task_Schulen"), Map.of());
        var before = open();
        var elsewhere = figures(DATENSCHUTZ).openRedactions();

        people.as(FACHKRAFT_B, () -> findings.take(matter));

        assertThat(open()).isEqualTo(before + 1);
        assertThat(figures(DATENSCHUTZ).openRedactions()).isEqualTo(elsewhere);
        assertThat(waiting(matter))
                .extracting(OpenRedaction::task, OpenRedaction::isOverdue)
                .containsExactly(tuple(null, false));
        people.as(
                DATENSCHUTZ_B,
                () -> findings.open(DATENSCHUTZ_B).stream()
                        .filter(finding -> finding.matter().equals(matter.id()))
                        .forEach(finding -> findings.nothingFound(DATENSCHUTZ_B, finding.id())));
        assertThat(open()).isEqualTo(before);
        assertThat(waiting(matter)).isEmpty();
    }

    private Matter start() {
        return people.as(FACHKRAFT_B, () -> matters.start(new StartMatter(KEY, "S01", Map.of())));
    }

    private long open() {
        return figures(DATENSCHUTZ_B).openRedactions();
    }

    private List<OpenRedaction> waiting(Matter matter) {
        return figures(DATENSCHUTZ_B).waiting().stream()
                .filter(open -> open.number().equals(matter.number()))
                .toList();
    }

    private DataInventory.Figures figures(Actor actor) {
        return people.as(actor, protection::figures);
    }
}
