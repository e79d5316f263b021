package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.jspecify.annotations.Nullable;

/**
 * Goals, and figures of the same year beside them, for the same reader: what is hidden among the figures is hidden in
 * the goals, and a baseline whose whole no answer tells is shown where last year's figure shows that very value.
 */
final class GoalsBesideFigures {

    private final Map<String, Trend> figures = new HashMap<>();
    private final Map<Integer, Goal> known = new HashMap<>();

    /** @param known nothing hidden */
    GoalsBesideFigures(List<Trend> figures, List<Goal> known) {
        figures.forEach(trend -> this.figures.put(trend.now().indicator().id(), trend));
        known.forEach(goal -> this.known.put(goal.number(), goal));
    }

    /** @param goal as answers show it to that reader */
    Goal seen(Goal goal) {
        var trend = goal.indicator() == null ? null : figures.get(goal.indicator());
        if (trend == null) {
            return goal;
        }
        var withBaseline = with(goal, baseline(goal, trend.before().getLast()), goal.reached());
        return trend.now().state() == State.HIDDEN && goal.reached() != null
                ? unjudged(with(withBaseline, withBaseline.baseline(), SmallCells.COVERED))
                : withBaseline;
    }

    private @Nullable Object baseline(Goal goal, Figure lastYear) {
        if (goal.baseline() == null) {
            return null;
        }
        if (lastYear.state() == State.HIDDEN) {
            return SmallCells.COVERED;
        }
        var exact = known.get(goal.number());
        return goal.baseline() instanceof String && exact != null && isShown(exact.baseline(), lastYear)
                ? exact.baseline()
                : goal.baseline();
    }

    private static boolean isShown(@Nullable Object baseline, Figure lastYear) {
        return baseline instanceof Number number
                && lastYear.value() != null
                && new BigDecimal(number.toString()).compareTo(lastYear.value()) == 0;
    }

    private static Goal with(Goal goal, @Nullable Object baseline, @Nullable Object reached) {
        return new Goal(
                goal.number(),
                goal.handlungsfeld(),
                goal.level(),
                goal.code(),
                goal.process(),
                goal.indicator(),
                baseline,
                goal.target(),
                reached,
                goal.smart(),
                goal.light(),
                goal.correction(),
                goal.cause(),
                goal.attainment(),
                goal.agreed());
    }

    /** Together with the target a judgement would tell what has been reached. */
    private static Goal unjudged(Goal goal) {
        return new Goal(
                goal.number(),
                goal.handlungsfeld(),
                goal.level(),
                goal.code(),
                goal.process(),
                goal.indicator(),
                goal.baseline(),
                goal.target(),
                goal.reached(),
                goal.smart(),
                null,
                null,
                null,
                null,
                goal.agreed());
    }
}
