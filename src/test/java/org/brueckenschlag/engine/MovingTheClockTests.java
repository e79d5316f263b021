package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class MovingTheClockTests {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** A reminder every thirty days, up to three times, beside a task that waits. */
    static final String THREE_REMINDERS = Models.process("drei_erinnerungen", """
            <bpmn:startEvent id="Start" />
            <bpmn:sequenceFlow id="In" sourceRef="Start" targetRef="Warten" />
            <bpmn:userTask id="Warten" />
            <bpmn:boundaryEvent id="Erinnern" attachedToRef="Warten" cancelActivity="false">
              <bpmn:timerEventDefinition id="T">
                <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R3/P30D</bpmn:timeCycle>
              </bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Zu" sourceRef="Erinnern" targetRef="Erinnert" />
            <bpmn:userTask id="Erinnert" />
            """);

    @Autowired
    ProcessEngine engine;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JobExecution jobs;

    @Autowired
    JdbcClockOffset kept;

    @Autowired
    TransactionTemplate transaction;

    Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench(engine);
        clock.startAt(START);
    }

    @AfterEach
    void tidy() {
        bench.close();
    }

    @Test
    void overAHundredDaysFiresACycleOfThirtyDaysThreeTimes() {
        bench.deployModel(THREE_REMINDERS);
        var matter = bench.start("drei_erinnerungen");

        clock.advanceBy(Period.ofDays(100));

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(matter.getId())
                        .taskDefinitionKey("Erinnert")
                        .orderByTaskCreateTime()
                        .asc()
                        .list())
                .extracting(task -> Duration.between(START, task.getCreateTime().toInstant())
                        .toDays())
                .containsExactly(30L, 60L, 90L);
    }

    @Test
    void standsAtTheTargetAndRunsOnFromThere() {
        var target = START.plus(Duration.ofDays(10));

        clock.advanceTo(target);

        assertThat(clock.now()).isCloseTo(target, within(30, ChronoUnit.SECONDS));
        assertThat(clock.now()).isAfterOrEqualTo(target);
    }

    @Test
    void byAMonthKeepsTheTimeOfDayOverTheChangeToSummerTime() {
        clock.advanceBy(Period.ofMonths(1));

        assertThat(clock.now()).isCloseTo(Instant.parse("2026-04-02T08:00:00Z"), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void neverMovesItBack() {
        clock.advanceTo(START.minus(Duration.ofDays(1)));

        assertThat(clock.now()).isAfterOrEqualTo(START);
    }

    @Test
    void isRememberedOverARestart() {
        clock.advanceBy(Period.ofMonths(3));
        var before = clock.now();
        ClockUtil.reset();

        var restarted = new SteppingClock(management, jobs, kept, List.of());

        assertThat(restarted.now()).isCloseTo(before, within(30, ChronoUnit.SECONDS));
    }

    @Test
    void letsOthersFallDueInOrderWithTheTimers() {
        bench.deployModel(THREE_REMINDERS.replace("drei_erinnerungen", "mit_anderen"));
        var matter = bench.start("mit_anderen");
        var seen = new ArrayList<String>();
        var follower = new Follower(seen, days(10), days(45), days(200)) {
            @Override
            public void timeIs(Instant now) {
                super.timeIs(now);
                seen.add("timers so far: "
                        + engine.getTaskService()
                                .createTaskQuery()
                                .processInstanceId(matter.getId())
                                .taskDefinitionKey("Erinnert")
                                .count());
            }
        };

        new SteppingClock(management, jobs, kept, List.of(follower)).advanceTo(days(100));

        assertThat(seen).containsExactly("day 10", "timers so far: 0", "day 45", "timers so far: 1");
    }

    @Test
    void stopsWithAMessageWhereSomethingIsDueForEver() {
        var stubborn = new ClockFollower() {
            @Override
            public Optional<Instant> nextDue() {
                return Optional.of(days(1));
            }

            @Override
            public void timeIs(Instant now) {
                // never done
            }
        };
        var stuck = new SteppingClock(management, jobs, kept, List.of(stubborn));

        assertThatThrownBy(() -> stuck.advanceTo(days(2)))
                .hasRootCauseMessage(
                        "still due after it was done: " + stubborn.getClass().getSimpleName() + " at " + days(1));
    }

    @Test
    void isRefusedInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(tx -> clock.advanceTo(days(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    static Instant days(int days) {
        return START.plus(Duration.ofDays(days));
    }

    static class Follower implements ClockFollower {

        final List<String> seen;
        final Deque<Instant> due;

        Follower(List<String> seen, Instant... due) {
            this.seen = seen;
            this.due = new ArrayDeque<>(List.of(due));
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.ofNullable(due.peek());
        }

        @Override
        public void timeIs(Instant now) {
            seen.add("day " + Duration.between(START, now).toDays());
            due.remove();
        }
    }
}
