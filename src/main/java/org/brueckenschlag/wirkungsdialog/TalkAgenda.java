package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.TalkOfYear.Point;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.jspecify.annotations.Nullable;

/** Makes the agenda of a talk from what came otherwise than planned; nobody has to draw it up, nobody can leave out. */
final class TalkAgenda {

    private final List<Trend> trends;
    private final @Nullable GoalsOfYear goals;
    private final DossierText dossier;

    TalkAgenda(List<Trend> trends, @Nullable GoalsOfYear goals, DossierText dossier) {
        this.trends = List.copyOf(trends);
        this.goals = goals;
        this.dossier = dossier;
    }

    List<Point> points() {
        var points = new ArrayList<Point>();
        if (goals != null && goals.lastDialogue() != null) {
            points.add(new Point.Remembered(goals.lastDialogue()));
        }
        Stream.of(Light.RED, Light.YELLOW)
                .flatMap(light -> trends.stream().filter(trend -> trend.now().light() == light))
                .map(this::deviation)
                .forEach(points::add);
        var others = othersOffCourse();
        if (!others.isEmpty()) {
            points.add(new Point.OffCourse(others));
        }
        var reached = trends.stream()
                .filter(trend -> trend.now().light() == Light.GREEN)
                .toList();
        if (!reached.isEmpty()) {
            points.add(new Point.Reached(reached));
        }
        told().map(Point.Told::new).forEach(points::add);
        points.add(new Point.Agreeing(goals == null ? null : goals.dialogue()));
        return points;
    }

    private Point deviation(Trend trend) {
        var indicator = trend.now().indicator();
        var pair = indicator.together();
        return new Point.Deviation(
                trend,
                pair == null
                        ? List.of()
                        : trends.stream()
                                .filter(other ->
                                        pair.equals(other.now().indicator().together()))
                                .filter(other -> !other.equals(trend))
                                .toList(),
                goals(goal -> indicator.id().equals(goal.indicator())));
    }

    private List<Goal> othersOffCourse() {
        var told = trends.stream()
                .filter(trend -> DossierDeviations.isOff(trend.now()))
                .map(trend -> trend.now().indicator().id())
                .collect(Collectors.toSet());
        return goals(goal ->
                DossierDeviations.isOff(goal) && (goal.indicator() == null || !told.contains(goal.indicator())));
    }

    private List<Goal> goals(Predicate<Goal> which) {
        return goals == null ? List.of() : goals.goals().stream().filter(which).toList();
    }

    /**
     * In the dossier's order and words; where nothing was evaluated, and no groups were asked, there is nothing to talk
     * about.
     */
    private Stream<Section> told() {
        return dossier.sections().stream()
                .filter(section -> DossierPart.of(section.part())
                        .filter(part -> switch (part) {
                            case CHANGES, QUALITY -> true;
                            case EVALUATION -> goals != null && goals.evaluation() != null || saysMore(section);
                            default -> false;
                        })
                        .isPresent());
    }

    /** Than that there was none. */
    private static boolean saysMore(Section section) {
        return !section.blocks().stream().allMatch(Block.Paragraph.class::isInstance);
    }
}
