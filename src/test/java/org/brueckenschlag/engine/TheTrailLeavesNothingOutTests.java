package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.LEITUNG;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.catalogue.UncheckedDeployments;
import org.brueckenschlag.shared.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever the engine would remember of a course is in the trail, and the other way round; each test is a course. The
 * twelve shipped ones are in {@code demo.TwelveScenariosLeaveNothingOutTests}.
 */
@BothHistories
class TheTrailLeavesNothingOutTests {

    private static final String TIMER =
            "<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P1D</bpmn:timeDuration></bpmn:timerEventDefinition>";

    @Autowired
    Probelauf probelauf;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TwoHistories histories;

    @AfterEach
    void bothHistoriesSayTheSame() {
        assertThat(histories.differences()).isEmpty();
    }

    @Test
    void ofAnyTableThatTheEngineHas() {
        var known = new TreeSet<>(histories.compared());
        known.addAll(TwoHistories.EMPTY);

        assertThat(histories.tables()).hasSizeGreaterThan(13).isEqualTo(known);
        assertThat(TwoHistories.EMPTY).allMatch(table -> histories.rows(table) == 0);
    }

    @Test
    void ofBranchesLoopsDecisionsAndReportedEvents() {
        var matter = probelauf.startedUpToTalks();
        probelauf.as(
                Probelauf.MEDIATION,
                () -> runtime.messageEventReceived(
                        "rueckzug_gemeldet", subscription(matter.id().value(), "rueckzug_gemeldet")));
        for (var group : List.of("A", "B")) {
            probelauf.complete(
                    Probelauf.MEDIATION,
                    probelauf.only(matter, "Task_Gespraech", group),
                    Map.of("freiwillig", "ja", "teilnehmende_anzahl", 9));
            probelauf.complete(Probelauf.MEDIATION, probelauf.only(matter, "Task_Bestaetigen"), Map.of());
        }
        clock.advanceBy(Duration.ofDays(31));
    }

    @Test
    void ofTimersAtAndBetweenTasks() {
        deploy("zeit", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="T" />
                <bpmn:userTask id="T" name="Warten" camunda:candidateGroups="fachkraft" />
                <bpmn:boundaryEvent id="Erinnern" name="Ein Tag" attachedToRef="T" cancelActivity="false">%s</bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F2" sourceRef="Erinnern" targetRef="E2" />
                <bpmn:endEvent id="E2" />
                <bpmn:sequenceFlow id="F3" sourceRef="T" targetRef="Pause" />
                <bpmn:intermediateCatchEvent id="Pause" name="Noch ein Tag">%s</bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F4" sourceRef="Pause" targetRef="E" />
                <bpmn:endEvent id="E" />
                """.formatted(TIMER, TIMER));
        var instance = start("zeit");

        clock.advanceBy(Duration.ofDays(2));
        tasks.complete(task(instance).getId());
        clock.advanceBy(Duration.ofDays(2));

        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofMessagesSignalsAndConditions() {
        deploy("ereignisse", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="G" />
                <bpmn:eventBasedGateway id="G" />
                <bpmn:sequenceFlow id="F2" sourceRef="G" targetRef="Nachricht" />
                <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="Spaet" />
                <bpmn:intermediateCatchEvent id="Nachricht"><bpmn:messageEventDefinition messageRef="M" /></bpmn:intermediateCatchEvent>
                <bpmn:intermediateCatchEvent id="Spaet">%s</bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F4" sourceRef="Nachricht" targetRef="Signal" />
                <bpmn:sequenceFlow id="F5" sourceRef="Spaet" targetRef="Signal" />
                <bpmn:intermediateCatchEvent id="Signal"><bpmn:signalEventDefinition signalRef="S" /></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F6" sourceRef="Signal" targetRef="Bedingung" />
                <bpmn:intermediateCatchEvent id="Bedingung"><bpmn:conditionalEventDefinition>
                  <bpmn:condition xsi:type="bpmn:tFormalExpression">${reif}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F7" sourceRef="Bedingung" targetRef="Empfang" />
                <bpmn:receiveTask id="Empfang" messageRef="M" />
                <bpmn:sequenceFlow id="F8" sourceRef="Empfang" targetRef="Wurf" />
                <bpmn:intermediateThrowEvent id="Wurf"><bpmn:signalEventDefinition signalRef="S" /></bpmn:intermediateThrowEvent>
                <bpmn:sequenceFlow id="F9" sourceRef="Wurf" targetRef="Hand" />
                <bpmn:manualTask id="Hand" />
                <bpmn:sequenceFlow id="F10" sourceRef="Hand" targetRef="E" />
                <bpmn:endEvent id="E" />
                """.formatted(TIMER), """
                <bpmn:message id="M" name="nachricht" /><bpmn:signal id="S" name="zeichen" />
                """);
        var instance = start("ereignisse", Map.of("reif", false));

        asLeitung(() -> runtime.createMessageCorrelation("nachricht")
                .processInstanceId(instance.getId())
                .correlateWithResult());
        asLeitung(() -> {
            runtime.createSignalEvent("zeichen").send();
            return true;
        });
        runtime.setVariable(instance.getId(), "reif", true);
        asLeitung(() -> runtime.createMessageCorrelation("nachricht")
                .processInstanceId(instance.getId())
                .correlateWithResult());

        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofEscalationsErrorsAndCompensation() {
        deploy("fehler", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Sub" />
                <bpmn:subProcess id="Sub">
                  <bpmn:startEvent id="S1" />
                  <bpmn:sequenceFlow id="F2" sourceRef="S1" targetRef="Eskaliert" />
                  <bpmn:intermediateThrowEvent id="Eskaliert"><bpmn:escalationEventDefinition escalationRef="K" /></bpmn:intermediateThrowEvent>
                  <bpmn:sequenceFlow id="F3" sourceRef="Eskaliert" targetRef="Buchen" />
                  <bpmn:userTask id="Buchen" name="Raum buchen" />
                  <bpmn:boundaryEvent id="Zurueck" attachedToRef="Buchen"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
                  <bpmn:userTask id="Abbestellen" name="Raum abbestellen" isForCompensation="true" />
                  <bpmn:sequenceFlow id="F4" sourceRef="Buchen" targetRef="Ausgleich" />
                  <bpmn:intermediateThrowEvent id="Ausgleich"><bpmn:compensateEventDefinition /></bpmn:intermediateThrowEvent>
                  <bpmn:sequenceFlow id="F4b" sourceRef="Ausgleich" targetRef="Fehler" />
                  <bpmn:endEvent id="Fehler"><bpmn:errorEventDefinition errorRef="X" /></bpmn:endEvent>
                  <bpmn:association id="A1" associationDirection="One" sourceRef="Zurueck" targetRef="Abbestellen" />
                </bpmn:subProcess>
                <bpmn:boundaryEvent id="GemeldetK" attachedToRef="Sub" cancelActivity="false"><bpmn:escalationEventDefinition escalationRef="K" /></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F5" sourceRef="GemeldetK" targetRef="TLeitung" />
                <bpmn:userTask id="TLeitung" name="Leitung sieht es sich an" camunda:candidateGroups="leitung" />
                <bpmn:boundaryEvent id="GemeldetX" attachedToRef="Sub"><bpmn:errorEventDefinition errorRef="X" /></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="F6" sourceRef="GemeldetX" targetRef="Aus" />
                <bpmn:endEvent id="Aus"><bpmn:terminateEventDefinition /></bpmn:endEvent>
                """, """
                <bpmn:escalation id="K" name="k" escalationCode="k" /><bpmn:error id="X" name="x" errorCode="x" />
                """);
        var instance = start("fehler");

        tasks.complete(task(instance, "Buchen").getId());
        tasks.complete(task(instance, "Abbestellen").getId());

        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofCalledProcesses() {
        deploy(
                "gerufen",
                Models.around(
                        "gerufen",
                        "<bpmn:userTask id=\"Middle\" name=\"Innen\" camunda:candidateGroups=\"fachkraft\" />"));
        deploy("rufend", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="G" />
                <bpmn:parallelGateway id="G" />
                <bpmn:sequenceFlow id="F2" sourceRef="G" targetRef="Links" />
                <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="Rechts" />
                <bpmn:callActivity id="Links" name="Links rufen" calledElement="gerufen"><bpmn:extensionElements>
                  <camunda:in variables="all" /><camunda:out source="innen" target="links" /></bpmn:extensionElements></bpmn:callActivity>
                <bpmn:callActivity id="Rechts" name="Rechts rufen" calledElement="gerufen"><bpmn:extensionElements>
                  <camunda:in variables="all" /></bpmn:extensionElements></bpmn:callActivity>
                <bpmn:sequenceFlow id="F4" sourceRef="Links" targetRef="G2" />
                <bpmn:sequenceFlow id="F5" sourceRef="Rechts" targetRef="G2" />
                <bpmn:parallelGateway id="G2" />
                <bpmn:sequenceFlow id="F6" sourceRef="G2" targetRef="E" />
                <bpmn:endEvent id="E" />
                """);
        var instance = start("rufend", Map.of("sr_code", "S01"));
        var inner = tasks.createTaskQuery()
                .taskDefinitionKey("Middle")
                .taskName("Innen")
                .list();

        inner.forEach(task -> tasks.complete(task.getId(), Map.of("innen", 7)));

        assertThat(inner).hasSize(2);
        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofLoopsInSequenceAndSideBySide() {
        deploy("schleifen", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Nach" />
                <bpmn:userTask id="Nach" name="Nacheinander"><bpmn:multiInstanceLoopCharacteristics isSequential="true">
                  <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">2</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
                <bpmn:sequenceFlow id="F2" sourceRef="Nach" targetRef="Neben" />
                <bpmn:userTask id="Neben" name="Nebeneinander"><bpmn:multiInstanceLoopCharacteristics camunda:collection="gruppen" camunda:elementVariable="g">
                  <bpmn:completionCondition xsi:type="bpmn:tFormalExpression">${nrOfCompletedInstances >= 2}</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>
                <bpmn:sequenceFlow id="F3" sourceRef="Neben" targetRef="E" />
                <bpmn:endEvent id="E" />
                """);
        var instance = start("schleifen", Map.of("gruppen", List.of("A", "B", "C")));

        tasks.complete(task(instance).getId());
        tasks.complete(task(instance).getId(), Map.of("ergebnis", List.of("eins", "zwei")));
        var side = tasks.createTaskQuery().processInstanceId(instance.getId()).list();
        tasks.setVariableLocal(side.getFirst().getId(), "nur_hier", 1.5);
        tasks.complete(side.get(0).getId());
        tasks.complete(side.get(1).getId());

        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofDecisionsWithAllTheirTables() {
        repository
                .createDeployment()
                .name("tabellen")
                .addString("tabellen.dmn", DECISIONS)
                .addString("entscheiden.bpmn", Models.around("entscheiden", """
                        <bpmn:businessRuleTask id="Middle" camunda:decisionRef="summe" camunda:resultVariable="punkte"
                            camunda:mapDecisionResult="singleEntry" />"""))
                .deploy();

        start("entscheiden", Map.of("stufe", 6));
    }

    @Test
    void ofVariablesOfEveryKindAndPlace() {
        deploy("werte", Models.userTask("werte", "name=\"Werte\"", ""));
        var instance = start("werte", Map.of("text", "a", "zahl", 1, "gross", 1L << 40, "komma", 0.5, "ja", true));
        var id = instance.getId();

        runtime.setVariable(id, "tag", new Date(0));
        runtime.setVariable(id, "liste", List.of(Map.of("alias", "A", "zahl", 3)));
        runtime.setVariable(id, "text", "b");
        runtime.setVariable(id, "nichts", null);
        runtime.setVariables(id, Map.of("zahl", 2, "ja", false));
        runtime.removeVariable(id, "komma");
        tasks.setVariableLocal(task(instance).getId(), "an_der_aufgabe", "x");
        tasks.removeVariableLocal(task(instance).getId(), "an_der_aufgabe");
        runtime.setVariableLocal(execution(instance), "oertlich", "y");
        tasks.complete(task(instance).getId(), Map.of("text", "c"));
    }

    @Test
    void ofEverythingThatIsDoneToATask() {
        deploy("aufgabe", Models.userTask("aufgabe", """
                name="Aufgabe" camunda:candidateGroups="fachkraft,mediation" camunda:candidateUsers="k-1" camunda:priority="70"
                """, ""));
        var instance = start("aufgabe");
        var id = task(instance).getId();

        tasks.claim(id, "k-2");
        tasks.setAssignee(id, "k-3");
        tasks.setAssignee(id, null);
        tasks.setOwner(id, "k-4");
        tasks.setOwner(id, "k-5");
        tasks.delegateTask(id, "k-6");
        tasks.resolveTask(id);
        tasks.setPriority(id, 80);
        tasks.setDueDate(id, new Date(86_400_000));
        tasks.setFollowUpDate(id, new Date(43_200_000));
        tasks.setName(id, "Andere Aufgabe");
        tasks.setDescription(id, "was niemand gelesen hat");
        var whole = task(instance);
        whole.setPriority(10);
        whole.setDueDate(null);
        whole.setFollowUpDate(null);
        whole.setName("Dritte Aufgabe");
        tasks.saveTask(whole);
        var handed = task(instance);
        handed.setDelegationState(DelegationState.PENDING);
        handed.setAssignee("k-7");
        tasks.saveTask(handed);
        tasks.addCandidateGroup(id, "leitung");
        tasks.deleteCandidateGroup(id, "fachkraft");
        tasks.addCandidateUser(id, "k-8");
        tasks.deleteCandidateUser(id, "k-8");
        tasks.addGroupIdentityLink(id, "koordination", "beteiligt");
        tasks.deleteGroupIdentityLink(id, "koordination", "beteiligt");
        tasks.resolveTask(id);
        tasks.complete(id);

        assertThat(isRunning(instance)).isFalse();
    }

    @Test
    void ofWorkThatFailsAndIsRepaired() {
        deploy("klemmt", """
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="G" />
                <bpmn:exclusiveGateway id="G" camunda:asyncBefore="true" />
                <bpmn:sequenceFlow id="F2" sourceRef="G" targetRef="E">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${gut}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="E2">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${gut}</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:endEvent id="E" /><bpmn:endEvent id="E2" />
                """);
        var instance = start("klemmt", Map.of("gut", false));
        var job =
                management.createJobQuery().processInstanceId(instance.getId()).singleResult();

        for (var attempt = 0; attempt < 3; attempt++) {
            assertThat(fails(() -> management.executeJob(job.getId()))).isTrue();
        }
        assertThat(fails(() -> management.executeJob(job.getId()))).isTrue();
        management.setJobRetries(job.getId(), 2);
        management.setJobDuedate(job.getId(), null);
        management.setJobPriority(job.getId(), 7);
        management.suspendJobById(job.getId());
        management.activateJobById(job.getId());
        runtime.setVariable(instance.getId(), "gut", true);
        management.executeJob(job.getId());

        assertThat(isRunning(instance)).isFalse();
        assertThat(histories.rows("ACT_GE_BYTEARRAY WHERE TYPE_ = 3"))
                .as("stack traces that are kept for ever")
                .isZero();
    }

    @Test
    void ofWhatAnOperatorDoesToInstances() {
        deploy("betrieb", Models.userTask("betrieb", "name=\"Betrieb\"", ""));
        var moved = start("betrieb");
        var stopped = start("betrieb");

        runtime.suspendProcessInstanceById(moved.getId());
        runtime.activateProcessInstanceById(moved.getId());
        runtime.createProcessInstanceModification(moved.getId())
                .startBeforeActivity("Middle")
                .setVariableLocal("neu", "x")
                .cancelAllForActivity("Start")
                .execute();
        runtime.createProcessInstanceModification(moved.getId())
                .cancelAllForActivity("Middle")
                .startAfterActivity("Start")
                .execute();
        runtime.deleteProcessInstance(stopped.getId(), "ein Grund, den niemand gelesen hat");
        tasks.createTaskQuery().processInstanceId(moved.getId()).list().forEach(task -> tasks.complete(task.getId()));
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("betrieb")
                .singleResult()
                .getId();
        repository.suspendProcessDefinitionById(definition);
        repository.activateProcessDefinitionById(definition);
        repository.updateProcessDefinitionHistoryTimeToLive(definition, 2_000);
        runtime.updateProcessInstanceSuspensionState()
                .byProcessDefinitionId(definition)
                .suspend();
        management.suspendJobDefinitionByProcessDefinitionKey("betrieb");

        assertThat(isRunning(moved)).isFalse();
    }

    @Test
    void ofMigrationsOneByOneAndTogether() {
        deploy("umzug", Models.userTask("umzug", "name=\"Alt\" camunda:candidateGroups=\"fachkraft\"", ""));
        var first = start("umzug");
        var second = start("umzug");
        deploy(
                "umzug",
                Models.userTask("umzug", "name=\"Neu\" camunda:candidateGroups=\"fachkraft\"", "")
                        .replace("\"Middle\"", "\"Andere\""));
        var versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("umzug")
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        var plan = runtime.createMigrationPlan(
                        versions.getFirst().getId(), versions.getLast().getId())
                .mapActivities("Middle", "Andere")
                .build();

        runtime.newMigration(plan).processInstanceIds(first.getId()).execute();
        runtime.newMigration(plan).processInstanceIds(second.getId()).executeAsync();
        runBatch();

        for (var instance : List.of(first, second)) {
            assertThat(task(instance).getTaskDefinitionKey()).isEqualTo("Andere");
            tasks.complete(task(instance).getId());
        }
    }

    @Test
    void ofOtherBatches() {
        deploy("stapel", Models.userTask("stapel", "name=\"Stapel\"", ""));
        var one = start("stapel");
        var two = start("stapel");

        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceIds(one.getId(), two.getId())
                .suspendAsync();
        runBatch();
        runtime.updateProcessInstanceSuspensionState()
                .byProcessInstanceIds(one.getId(), two.getId())
                .activateAsync();
        runBatch();
        runtime.setVariablesAsync(List.of(one.getId(), two.getId()), Map.of("alle", 1));
        runBatch();
        runtime.deleteProcessInstancesAsync(List.of(one.getId(), two.getId()), null);
        runBatch();

        assertThat(isRunning(one)).isFalse();
    }

    private void runBatch() {
        for (var round = 0; round < 3; round++) {
            for (var batch : management.createBatchQuery().list()) {
                for (var definition : List.of(
                        batch.getSeedJobDefinitionId(),
                        batch.getBatchJobDefinitionId(),
                        batch.getMonitorJobDefinitionId())) {
                    management
                            .createJobQuery()
                            .jobDefinitionId(definition)
                            .list()
                            .forEach(job -> {
                                if (job.getDuedate() != null
                                        && job.getDuedate().toInstant().isAfter(clock.now())) {
                                    clock.advanceTo(job.getDuedate().toInstant().plusMillis(1));
                                } else {
                                    management.executeJob(job.getId());
                                }
                            });
                }
            }
        }
        assertThat(management.createBatchQuery().count()).isZero();
    }

    private static boolean fails(Runnable work) {
        try {
            work.run();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    private void deploy(String key, String elements, String definitions) {
        deploy(key, Models.process(key, elements).replace("<bpmn:process", definitions + "<bpmn:process"));
    }

    /** @param model whole, or what is inside of its process */
    private void deploy(String key, String model) {
        var whole = model.startsWith("<?xml") ? model : Models.process(key, model);
        // Some of it no package may hold: conditional events, compensation, assignees.
        UncheckedDeployments.during(() -> repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn", whole)
                .deploy());
    }

    private ProcessInstance start(String key) {
        return start(key, Map.of());
    }

    private ProcessInstance start(String key, Map<String, Object> variables) {
        return asLeitung(() -> runtime.startProcessInstanceByKey(key, variables));
    }

    private <T> T asLeitung(Supplier<T> work) {
        return probelauf.as(LEITUNG, work);
    }

    private String subscription(String instance, String message) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventName(message)
                .singleResult()
                .getExecutionId();
    }

    private boolean isRunning(ProcessInstance instance) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                > 0;
    }

    private String execution(ProcessInstance instance) {
        return task(instance).getExecutionId();
    }

    private Task task(ProcessInstance instance) {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    private Task task(ProcessInstance instance, String element) {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(element)
                .singleResult();
    }

    private static final String DECISIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Tabellen" name="Tabellen" namespace="http://brueckenschlag.org/test">
              <decision id="summe" name="Summe">
                <informationRequirement id="R1"><requiredDecision href="#vorstufe" /></informationRequirement>
                <decisionTable id="DT1" hitPolicy="COLLECT" aggregation="SUM">
                  <input id="I1" label="Stufe"><inputExpression id="IE1" typeRef="integer"><text>stufe</text></inputExpression></input>
                  <input id="I2" label="Stufe"><inputExpression id="IE2" typeRef="string"><text>art</text></inputExpression></input>
                  <output id="O1" name="punkte" typeRef="integer" />
                  <rule id="Rule1"><inputEntry id="E1"><text>&gt; 3</text></inputEntry><inputEntry id="E1b"><text></text></inputEntry><outputEntry id="A1"><text>5</text></outputEntry></rule>
                  <rule id="Rule2"><inputEntry id="E2"><text></text></inputEntry><inputEntry id="E2b"><text>"hoch"</text></inputEntry><outputEntry id="A2"><text>7</text></outputEntry></rule>
                </decisionTable>
              </decision>
              <decision id="vorstufe" name="Vorstufe">
                <decisionTable id="DT2" hitPolicy="FIRST">
                  <input id="I3" label="Stufe"><inputExpression id="IE3" typeRef="integer"><text>stufe</text></inputExpression></input>
                  <output id="O2" name="art" typeRef="string" />
                  <rule id="Rule3"><inputEntry id="E3"><text>&gt; 5</text></inputEntry><outputEntry id="A3"><text>"hoch"</text></outputEntry></rule>
                  <rule id="Rule4"><inputEntry id="E4"><text></text></inputEntry><outputEntry id="A4"><text>"normal"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
}
