package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.DossierText.Section;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicator.Unit;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.TalkOfYear.Point;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreement;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Agreements;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.GoalsOfYear;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.SelfEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody draws up the agenda, so nobody leaves out what went wrong. */
class TalkAgendaTests {

    private static final int YEAR = 2025;

    private static final DossierText DOSSIER = new DossierText(
            Locale.GERMANY,
            "Dossier",
            List.of(),
            Arrays.stream(DossierPart.values())
                    .map(part -> new Section(part.key(), part.key(), List.of()))
                    .toList());

    @Test
    void whatWasAgreedComesFirstAndWhatIsToBeAgreedLast() {
        var goals = goals(List.of(), agreements(), null);

        var points = new TalkAgenda(List.of(figure("A", Light.RED, null)), goals, DOSSIER).points();

        assertThat(points.getFirst()).isEqualTo(new Point.Remembered(agreements()));
        assertThat(points.getLast()).isEqualTo(new Point.Agreeing(null));
    }

    @Test
    void redComesBeforeYellowAndEachIsAPointOfItsOwn() {
        var points = points(
                List.of(
                        figure("A", Light.YELLOW, null),
                        figure("B", Light.GREEN, null),
                        figure("C", Light.RED, null),
                        figure("D", Light.NONE, null)),
                List.of());

        assertThat(points)
                .filteredOn(Point.Deviation.class::isInstance)
                .extracting(point ->
                        ((Point.Deviation) point).trend().now().indicator().id())
                .containsExactly("C", "A");
        assertThat(points)
                .filteredOn(Point.Reached.class::isInstance)
                .singleElement()
                .isEqualTo(new Point.Reached(List.of(figure("B", Light.GREEN, null))));
    }

    @Test
    void aFigureIsNotTalkedAboutWithoutThoseThatBelongToIt() {
        var pair = figure("B", Light.GREEN, "tempo");

        var points = points(List.of(figure("A", Light.RED, "tempo"), pair, figure("C", Light.RED, null)), List.of());

        assertThat(((Point.Deviation) points.get(0)).together()).containsExactly(pair);
        assertThat(((Point.Deviation) points.get(1)).together()).isEmpty();
    }

    @Test
    void goalsStandAtTheirFigureAndTheOthersInAPointOfTheirOwn() {
        var measured = goal(1, "A", "rot");
        var other = goal(2, "B", "gelb");
        var onCourse = goal(3, null, "gruen");

        var points = points(List.of(figure("A", Light.RED, null)), List.of(measured, other, onCourse));

        assertThat(((Point.Deviation) points.getFirst()).goals()).containsExactly(measured);
        assertThat(points).contains(new Point.OffCourse(List.of(other)));
    }

    @Test
    void theSelfEvaluationIsAPointOnceThereIsOne() {
        var evaluation = new SelfEvaluation("frage", null, null, false, List.of());

        assertThat(told(new TalkAgenda(List.of(), goals(List.of(), null, evaluation), DOSSIER)))
                .containsExactly("changes", "quality", "evaluation");
        assertThat(told(new TalkAgenda(List.of(), goals(List.of(), null, null), DOSSIER)))
                .containsExactly("changes", "quality");
    }

    @Test
    void whatGroupsAnsweredIsAPointWithoutASelfEvaluation() {
        var asked = new DossierText(
                Locale.GERMANY,
                "Dossier",
                List.of(),
                List.of(new Section(
                        "evaluation",
                        "Selbstevaluation",
                        List.of(
                                new Block.Paragraph("Eine Selbstevaluation liegt nicht vor."),
                                new Block.Heading("Anonyme Umfrage")))));
        var nobody = new DossierText(
                Locale.GERMANY,
                "Dossier",
                List.of(),
                List.of(new Section(
                        "evaluation",
                        "Selbstevaluation",
                        List.of(new Block.Paragraph("Eine Selbstevaluation liegt nicht vor.")))));

        assertThat(told(new TalkAgenda(List.of(), null, asked))).containsExactly("evaluation");
        assertThat(told(new TalkAgenda(List.of(), null, nobody))).isEmpty();
    }

    @Test
    void aYearWithoutCycleHasAnAgendaToo() {
        assertThat(new TalkAgenda(List.of(), null, DOSSIER).points())
                .hasSize(3)
                .last()
                .isEqualTo(new Point.Agreeing(null));
    }

    private static List<Point> points(List<Trend> trends, List<Goal> goals) {
        return new TalkAgenda(trends, goals(goals, null, null), DOSSIER).points();
    }

    private static List<String> told(TalkAgenda agenda) {
        return agenda.points().stream()
                .filter(Point.Told.class::isInstance)
                .map(point -> ((Point.Told) point).section().part())
                .toList();
    }

    private static Trend figure(String id, Light light, @Nullable String together) {
        var indicator = new Indicator(
                id, "konflikt", Unit.COUNT, 1, 1, together, new Target.None(), List.of(), List.of(), null);
        var figure = new Figure(indicator, YEAR, State.SHOWN, BigDecimal.TEN, BigDecimal.TEN, null, true, light);
        return new Trend(figure, List.of());
    }

    private static Goal goal(int number, @Nullable String indicator, String light) {
        return new Goal(
                number,
                "konflikt",
                null,
                "ziel",
                null,
                indicator,
                null,
                null,
                null,
                Set.of(),
                light,
                null,
                null,
                null,
                null);
    }

    private static Agreements agreements() {
        return new Agreements(List.of(new Agreement("ziel_neu", "leitung", null, false)), null, null, null, null);
    }

    private static GoalsOfYear goals(
            List<Goal> goals, @Nullable Agreements before, @Nullable SelfEvaluation evaluation) {
        return new GoalsOfYear(
                YEAR, "WD-2025-0001", new ProcessVersionId("wirkungsdialog:1:x"), goals, before, null, evaluation);
    }
}
