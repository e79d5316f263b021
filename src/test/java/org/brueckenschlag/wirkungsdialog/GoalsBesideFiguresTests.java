package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.junit.jupiter.api.Test;

/** What a reader does not see among the figures, they do not see in the goals beside them. */
class GoalsBesideFiguresTests {

    private static final int YEAR = 2025;

    @Test
    void theBaselineIsAsHiddenAsLastYearsFigure() {
        var seen = beside(hidden(), shown(17), goal(50.0, 17L)).seen(goal(50.0, 17L));

        assertThat(seen.baseline()).isEqualTo("verdeckt");
        assertThat(seen.reached()).isEqualTo(17L);
        assertThat(seen.light()).isEqualTo("rot");
    }

    @Test
    void whatWasReachedIsAsHiddenAsThisYearsFigureAndNothingJudgesIt() {
        var seen = beside(shown(9), hidden(), goal(9L, 7L)).seen(goal(9L, 7L));

        assertThat(seen.reached()).isEqualTo("verdeckt");
        assertThat(seen.baseline()).isEqualTo(9L);
        assertThat(seen.light()).isNull();
        assertThat(seen.correction()).isNull();
        assertThat(seen.cause()).isNull();
        assertThat(seen.attainment()).isNull();
        assertThat(seen.target()).isEqualTo(20L);
    }

    @Test
    void aShareThatLastYearsFigureShowsMayBeTheBaselineAndNoOther() {
        assertThat(beside(shown(62.5), shown(70), goal(62.5, 7L))
                        .seen(goal("verdeckt", 7L))
                        .baseline())
                .isEqualTo(62.5);
        assertThat(beside(shown(62.5), shown(70), goal(50.0, 7L))
                        .seen(goal("verdeckt", 7L))
                        .baseline())
                .isEqualTo("verdeckt");
    }

    @Test
    void whatNoFigureIsBesideStaysAsItIs() {
        var goal = goal(9L, 7L);

        assertThat(new GoalsBesideFigures(List.of(), List.of(goal)).seen(goal)).isEqualTo(goal);
        assertThat(beside(shown(9), hidden(), goal(null, null))
                        .seen(goal(null, null))
                        .reached())
                .isNull();
    }

    private static GoalsBesideFigures beside(Figure lastYear, Figure now, Goal known) {
        var before = new Figure(
                lastYear.indicator(), YEAR - 1, lastYear.state(), lastYear.value(), null, null, true, Light.NONE);
        return new GoalsBesideFigures(List.of(new Trend(now, List.of(before, before))), List.of(known));
    }

    private static Figure shown(double value) {
        return figure(State.SHOWN, BigDecimal.valueOf(value));
    }

    private static Figure hidden() {
        return figure(State.HIDDEN, null);
    }

    private static Figure figure(State state, BigDecimal value) {
        var indicator = new IndicatorCatalogue().find("KM-05").orElseThrow().indicator();
        return new Figure(indicator, YEAR, state, value, null, null, true, Light.NONE);
    }

    private static Goal goal(Object baseline, Object reached) {
        return new Goal(
                1,
                "sozialraumorientierte_arbeit",
                "handlung",
                "konflikte_klaeren",
                "konfliktmediation",
                "KM-05",
                baseline,
                20L,
                reached,
                Set.of(),
                "rot",
                "massnahme",
                "personal",
                0,
                "ja");
    }
}
