package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.wirkungsdialog.DossierText.Block;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.YearlyGoals.Goal;
import org.jspecify.annotations.Nullable;

/** What a dossier says of what came otherwise than planned, with the causes that were named at mid-year. */
final class DossierDeviations {

    private static final Set<String> OFF_COURSE = Set.of("gelb", "rot");

    private final DossierSource source;
    private final DossierWords words;

    DossierDeviations(DossierSource source, DossierWords words) {
        this.source = source;
        this.words = words;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        figures(blocks);
        goals(blocks);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(words.text("deviations.none")));
        }
        return blocks;
    }

    private void figures(List<Block> blocks) {
        var off = source.figures().figures().stream()
                .map(Trend::now)
                .filter(DossierDeviations::isOff)
                .toList();
        if (!off.isEmpty()) {
            blocks.add(new Block.Table(
                    words.text("deviations.figures"),
                    List.of(
                            words.texts().get("ui.figures.head.indicator"),
                            words.text("quality.head.value"),
                            words.texts().get("ui.figures.head.target"),
                            words.text("figures.head.standing"),
                            words.text("deviations.head.cause")),
                    off.stream()
                            .map(figure -> List.of(
                                    words.named(figure.indicator()),
                                    words.value(figure),
                                    words.figures().target(figure.indicator().target()),
                                    words.figures().light(figure),
                                    causes(figure.indicator().id())))
                            .toList()));
        }
    }

    /** Of the goals that are measured by it. */
    private String causes(String indicator) {
        var cycle = source.cycle();
        if (cycle == null) {
            return words.text("deviations.no-cause");
        }
        var labels = words.labels(cycle.goals().version());
        var causes = cycle.goals().goals().stream()
                .filter(goal -> indicator.equals(goal.indicator()) && goal.cause() != null)
                .map(goal -> DossierGoals.said(labels, "begruendung_code", goal.cause()))
                .distinct()
                .collect(Collectors.joining("; "));
        return causes.isEmpty() ? words.text("deviations.no-cause") : causes;
    }

    private void goals(List<Block> blocks) {
        var cycle = source.cycle();
        if (cycle == null) {
            return;
        }
        var labels = words.labels(cycle.goals().version());
        var off =
                cycle.goals().goals().stream().filter(DossierDeviations::isOff).toList();
        if (!off.isEmpty()) {
            blocks.add(new Block.Table(
                    words.text("deviations.goals"),
                    List.of(
                            words.text("goals.head.goal"),
                            words.text("goals.head.mid-year"),
                            words.text("deviations.head.cause"),
                            words.text("deviations.head.correction")),
                    off.stream().map(goal -> row(goal, labels)).toList()));
        }
        var decided = open(cycle.known().get("korrektur"));
        if (decided != null) {
            blocks.add(new Block.Paragraph(words.text(
                    "deviations.decided",
                    labels.value("korrektur", decided),
                    DossierGoals.said(
                            labels, "begruendung_code", open(cycle.known().get("begruendung_code"))))));
        }
    }

    static boolean isOff(Figure figure) {
        return figure.light() == Light.RED || figure.light() == Light.YELLOW;
    }

    static boolean isOff(Goal goal) {
        return goal.light() != null && OFF_COURSE.contains(goal.light()) || goal.cause() != null;
    }

    private List<String> row(Goal goal, Labels labels) {
        return List.of(
                DossierGoals.named(goal, labels),
                DossierGoals.said(labels, "ampel", goal.light()),
                goal.cause() == null
                        ? words.text("deviations.no-cause")
                        : labels.value("begruendung_code", goal.cause()),
                DossierGoals.said(labels, "korrektur", goal.correction()));
    }

    private static @Nullable String open(@Nullable Object code) {
        return code instanceof String said && !said.isEmpty() && !said.equals(SmallCells.COVERED) ? said : null;
    }
}
