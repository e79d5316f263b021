package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Optional;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/**
 * What was frozen of a year. Whoever lays two versions beside each other sees the difference, and that is a count, too.
 *
 * @param versions the newest first
 */
record EarlierDossiers(List<DossierSource.Before> versions) {

    EarlierDossiers {
        versions = List.copyOf(versions);
    }

    Optional<DossierSource.Before> newest() {
        return versions.stream().findFirst();
    }

    /** Without the year's figures that are different by too few from what any version said. */
    FiguresOfYear hiddenIn(FiguresOfYear figures, SmallCells cells) {
        return new FiguresOfYear(
                figures.agency(),
                figures.year(),
                figures.figures().stream()
                        .map(trend -> isGivenAwayBy(trend.now(), cells) ? hidden(trend) : trend)
                        .toList(),
                figures.bySocialSpace(),
                figures.course());
    }

    private boolean isGivenAwayBy(Figure figure, SmallCells cells) {
        var difference = new SmallDifference(cells);
        return versions.stream()
                .flatMap(version -> version.said(figure).stream())
                .anyMatch(said -> difference.isBetween(said.as(figure), figure));
    }

    private static Trend hidden(Trend trend) {
        return new Trend(Seen.hidden(trend.now().indicator(), trend.now().year()), trend.before());
    }
}
