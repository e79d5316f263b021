package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.catalogue.PackageRefused;
import org.brueckenschlag.shared.MovableClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class DeadlinesTests {

    static final Instant WEDNESDAY = Instant.parse("2026-05-13T08:30:00Z");

    @Autowired
    ProcessEngine engine;

    @Autowired
    MovableClock clock;

    Bench bench;

    @BeforeEach
    void onTheWednesdayBeforeAscensionDay() {
        bench = new Bench(engine);
        clock.startAt(WEDNESDAY);
    }

    @AfterEach
    void tidy() {
        bench.close();
    }

    @Test
    void inWorkingDaysStandInTheTask() {
        bench.deployModel(Models.withDeadline("frist_wt", "3 WT"));

        var task = bench.task(bench.start("frist_wt"));

        assertThat(task.getDueDate()).isBetween(at("2026-05-19T08:30:00Z"), at("2026-05-19T08:31:00Z"));
    }

    @Test
    void mayComeFromAVariable() {
        bench.deployModel(Models.withDeadline("frist_variable", "${frist_erstreaktion}"));

        var task = bench.task(bench.start("frist_variable", Map.of("frist_erstreaktion", "PT72H")));

        assertThat(task.getDueDate()).isBetween(at("2026-05-16T08:30:00Z"), at("2026-05-16T08:31:00Z"));
    }

    @Test
    void mayBeADayThatATableCalculated() {
        bench.deployModel(Models.withDeadline("frist_tag", "${termine.bis}"));

        var task = bench.task(bench.start("frist_tag", Map.of("termine", Map.of("bis", "2026-06-17"))));

        assertThat(task.getDueDate()).isEqualTo(at("2026-06-17T21:59:00Z"));
    }

    @Test
    void areAbsentWhereTheVariableIs() {
        bench.deployModel(Models.withDeadline("frist_unbekannt", "${frist_erstreaktion}"));

        assertThat(bench.task(bench.start("frist_unbekannt")).getDueDate()).isNull();
    }

    @Test
    void holdForEachPartyGroup() {
        bench.deployModel(Models.withDeadline("frist_je_gruppe", "10 WT").replace("</bpmn:userTask>", """
                        <bpmn:multiInstanceLoopCharacteristics camunda:collection="parteigruppen" camunda:elementVariable="gruppe" />
                        </bpmn:userTask>"""));

        var matter = bench.start(
                "frist_je_gruppe", Map.of("parteigruppen", List.of(Map.of("alias", "A"), Map.of("alias", "B"))));

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(matter.getId())
                        .list())
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.getDueDate())
                        .isBetween(at("2026-05-29T08:30:00Z"), at("2026-05-29T08:31:00Z")));
    }

    @Test
    void thatNobodyCanReadAreRefusedAtDeployment() {
        assertThatThrownBy(() -> bench.deployModel(Models.withDeadline("frist_falsch", "3 Tage")))
                .isInstanceOfSatisfying(
                        PackageRefused.class,
                        refused -> assertThat(refused.findings()).anySatisfy(finding -> {
                            assertThat(finding.rule()).isEqualTo("deadline");
                            assertThat(finding.arguments()).contains("3 Tage");
                        }));
    }

    @Test
    void ofTimersMayBeWorkingDaysToo() {
        bench.deployModel(Models.around("timer_wt", """
                <bpmn:intermediateCatchEvent id="Middle"><bpmn:timerEventDefinition id="T">
                  <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">3 WT</bpmn:timeDuration>
                </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                """));

        var matter = bench.start("timer_wt");

        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(matter.getId())
                .singleResult();
        assertThat(timer.getDuedate()).isBetween(at("2026-05-19T08:30:00Z"), at("2026-05-19T08:31:00Z"));
        clock.advanceTo(Instant.parse("2026-05-19T08:00:00Z"));
        assertThat(bench.isOver(matter)).isFalse();
        clock.advanceTo(Instant.parse("2026-05-19T09:00:00Z"));
        assertThat(bench.isOver(matter)).isTrue();
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
