package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.TreeMap;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThePlanEndsTodayTests {

    /** Enquiries on a weekend come on the Monday after: the clock of the demonstration must not run ahead for that. */
    @ParameterizedTest
    @ValueSource(ints = {23, 24, 25, 26, 27, 28, 29})
    void onWhicheverDayOfTheWeekItIsStarted(int day) {
        var today = LocalDate.of(2026, 11, day);
        var scenarios = new TreeMap<>(ScenarioFiles.scenarios());
        scenarios.putAll(ScenarioFiles.others());

        var courses = DemonstrationData.plan(
                scenarios, today.atTime(LocalTime.of(18, 0)).atZone(Course.ZONE).toInstant());

        assertThat(courses).hasSameSizeAs(DemoPlan.courses()).allSatisfy(course -> {
            var last = course.scenario().steps().stream()
                    .limit(course.stepCount())
                    .mapToInt(Scenario.Step::day)
                    .max()
                    .orElse(0);
            assertThat(course.startedAt().atZone(Course.ZONE).toLocalDate().plusDays(last))
                    .as(course.scenario().id())
                    .isBeforeOrEqualTo(today);
        });
    }
}
