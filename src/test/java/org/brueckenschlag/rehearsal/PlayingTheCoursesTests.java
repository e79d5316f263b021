package org.brueckenschlag.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.brueckenschlag.rehearsal.Outcome.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is released, rehearsed: each course goes as it does in the demonstration, which {@code TwelveScenariosTests}
 * plays for good.
 */
class PlayingTheCoursesTests {

    private static ShippedStage stage;

    @BeforeAll
    static void open() {
        stage = new ShippedStage();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    static Stream<Scenario> told() {
        return ScenarioFiles.scenarios().values().stream();
    }

    @ParameterizedTest
    @MethodSource("told")
    void goesAsItIsTold(Scenario scenario) {
        var outcome = stage.play(scenario);

        assertThat(outcome.remarks()).isEmpty();
        assertThat(outcome.state()).isEqualTo(State.ENDED);
        assertThat(outcome.days()).isEqualTo(scenario.steps().getLast().day());
        assertThat(outcome.steps()).isEqualTo((int)
                scenario.steps().stream().filter(Scenario.Do.class::isInstance).count());
        assertThat(outcome.endCode()).isEqualTo(scenario.expected().get("ende_code"));
        if (scenario.expected().containsKey("methode")) {
            assertThat(outcome.method()).isEqualTo(scenario.expected().get("methode"));
        }
    }

    /** As the demonstration's first start plays them; that of the opening process ends in the middle of its work. */
    @ParameterizedTest
    @CsvSource({
        "WEITERE-A, abbruch_gewalt",
        "WEITERE-A2, abbruch_gewalt",
        "WEITERE-B, oeffnung_beschlossen",
        "WEITERE-C, qualifiziert",
        "WEITERE-D, verstetigt",
        "WEITERE-E, beraten",
        "WEITERE-F, analysiert",
        "WEITERE-G, multiplikation_abgeschlossen",
        "WEITERE-H, durchgefuehrt",
    })
    void goesToItsEndWithUsualAnswers(String id, String endCode) {
        var outcome = stage.play(ScenarioFiles.others().get(id));

        assertThat(outcome.state()).isEqualTo(State.ENDED);
        assertThat(outcome.endCode()).isEqualTo(endCode);
        assertThat(outcome.remarks()).isEmpty();
    }

    /** Decision 0026: nobody supplies figures in a rehearsal, and the outcome says at which task they are missed. */
    @Test
    void stopsHonestlyWhereFiguresAreMissing() {
        var outcome = stage.play(ScenarioFiles.others().get("WEITERE-I"));

        assertThat(outcome.state()).isEqualTo(State.OPEN);
        assertThat(outcome.remarks())
                .extracting(Remark::kind, Remark::element)
                .containsExactly(tuple(Remark.Kind.ANSWER_REFUSED, "Task_IndikatorenBerechnen"));
    }
}
