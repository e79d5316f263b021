package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.engine.Bench.NORDWINKEL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.MatterEngine;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine spares itself, each with what must not be spared; a new version of the engine shows here first. */
@ModuleTest
class WhatTheEngineReadsTests {

    static final ActorId SOMEBODY = new ActorId("jemand");
    static final Pattern TABLE = Pattern.compile("\\bfrom (act_[a-z_]+)");

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskEngine tasks;

    @Autowired
    MatterEngine matters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench(engine);
    }

    @AfterEach
    void tidy() {
        bench.close();
    }

    @Test
    void forAClaimIsTheTaskAndItsInstance() {
        bench.deployModel(twoTasksInRounds());
        var instance = bench.start("runden", Map.of("gruppen", List.of("A", "B")));
        var task = taskOf(instance);

        assertThat(read(() -> tasks.claim(task, SOMEBODY))).containsExactly("act_ru_task", "act_ru_execution");
        assertThat(read(() -> tasks.release(task))).containsExactly("act_ru_task", "act_ru_execution");
    }

    @Test
    void forACompletionIsTheTaskItsInstanceAndTheValues() {
        bench.deployModel(twoTasksInRounds());
        var instance = bench.start("runden", Map.of("gruppen", List.of("A", "B")));
        var task = taskOf(instance);

        assertThat(read(() -> tasks.complete(task, SOMEBODY, Map.of("wert", "x"), Map.of("eigen", "y"))))
                .containsExactly("act_ru_task", "act_ru_variable", "act_ru_execution", "act_ru_identitylink");
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "wert"))
                .isEqualTo("x");
    }

    @Test
    void doesNotLoseWhatOthersHaveSetOnTheTask() {
        bench.deployModel(twoTasksInRounds());
        var instance = bench.start("runden", Map.of("gruppen", List.of("A")));
        var task = taskOf(instance);
        engine.getTaskService().setVariableLocal(task.value(), "nur_hier", "x");
        engine.getTaskService().addCandidateGroup(task.value(), "leitung");

        read(() -> tasks.complete(task, SOMEBODY, Map.of(), Map.of()));

        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("nur_hier")
                        .count())
                .isZero();
        assertThat(rows("ACT_RU_IDENTITYLINK", "TASK_ID_", task.value())).isZero();
        assertThat(bench.task(instance).getTaskDefinitionKey()).isEqualTo("Danach");
    }

    @Test
    void keepsNoRowOfItsOwnForARole() {
        bench.deployModel(Models.userTask("rolle", "camunda:candidateGroups=\"mediation\"", ""));
        var task = taskOf(bench.start("rolle"));

        assertThat(rows("ACT_RU_IDENTITYLINK", "TASK_ID_", task.value())).isZero();
        assertThat(jdbc.sql("SELECT role FROM task_card WHERE id = ?")
                        .param(task.value())
                        .query(String.class)
                        .single())
                .isEqualTo("mediation");
    }

    @Test
    void findsNoTaskBelowATaskBecauseThereIsNone() {
        bench.deployModel(Models.userTask("oben", "", ""));
        var below = engine.getTaskService().newTask();
        below.setParentTaskId(taskOf(bench.start("oben")).value());

        assertThatThrownBy(() -> engine.getTaskService().saveTask(below)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void showsThatAnotherNodeHasSuspendedWhatShallBegin() {
        bench.deployModel(Models.userTask("angehalten", "", ""));
        var definition = new ProcessVersionId(bench.start("angehalten").getProcessDefinitionId());

        suspendElsewhere("angehalten");

        assertThatThrownBy(() -> matters.start(definition, NORDWINKEL, Map.of()))
                .hasMessageContaining("suspended");
    }

    @Test
    void showsThatAnotherNodeHasSuspendedWhatCallsItself() {
        bench.deployModel(callingItself());
        var first = bench.start("ruft_sich");
        read(() -> tasks.complete(taskOf(first), SOMEBODY, Map.of(), Map.of()));
        var second = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("ruft_sich")
                .singleResult();
        assertThat(second).isNotNull();

        suspendElsewhere("ruft_sich");
        read(() -> tasks.complete(taskOf(second), SOMEBODY, Map.of(), Map.of()));

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("ruft_sich")
                        .count())
                .isZero();
    }

    private List<String> read(Runnable work) {
        return StatementCount.during(() -> transaction.executeWithoutResult(status -> work.run())).sql().stream()
                .map(sql -> sql.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .filter(sql -> sql.startsWith("select"))
                .map(TABLE::matcher)
                .filter(table -> table.find())
                .map(table -> table.group(1))
                .toList();
    }

    private TaskId taskOf(ProcessInstance instance) {
        return new TaskId(engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .listPage(0, 1)
                .getFirst()
                .getId());
    }

    private int rows(String table, String column, String value) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")
                .param(value)
                .query(Integer.class)
                .single();
    }

    /** Another node writes into the database, and nobody tells this one. */
    private void suspendElsewhere(String key) {
        jdbc.sql("UPDATE ACT_RE_PROCDEF SET SUSPENSION_STATE_ = 2 WHERE KEY_ = ?")
                .param(key)
                .update();
    }

    /** A task in each round of a loop, one after them. */
    private static String twoTasksInRounds() {
        return Models.process("runden", """
                <bpmn:startEvent id="Start" /><bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="Runde" />
                <bpmn:userTask id="Runde">
                  <bpmn:multiInstanceLoopCharacteristics camunda:collection="gruppen" camunda:elementVariable="gruppe" />
                </bpmn:userTask>
                <bpmn:sequenceFlow id="B" sourceRef="Runde" targetRef="Danach" />
                <bpmn:userTask id="Danach" />
                """);
    }

    private static String callingItself() {
        return Models.process("ruft_sich", """
                <bpmn:startEvent id="Start"><bpmn:signalEventDefinition id="S1" signalRef="Ruf" /></bpmn:startEvent>
                <bpmn:startEvent id="Anfang" />
                <bpmn:sequenceFlow id="A" sourceRef="Start" targetRef="Frage" />
                <bpmn:sequenceFlow id="A2" sourceRef="Anfang" targetRef="Frage" />
                <bpmn:userTask id="Frage" />
                <bpmn:sequenceFlow id="B" sourceRef="Frage" targetRef="Wirft" />
                <bpmn:endEvent id="Wirft"><bpmn:signalEventDefinition id="S2" signalRef="Ruf" /></bpmn:endEvent>
                """)
                .replace("<bpmn:process", "<bpmn:signal id=\"Ruf\" name=\"ruf_an_sich\" /><bpmn:process");
    }
}
