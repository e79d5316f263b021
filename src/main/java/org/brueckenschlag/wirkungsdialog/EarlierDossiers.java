package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.Light;
import org.brueckenschlag.wirkungsdialog.Indicator.Target;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;

/**
 * What was frozen of a year and of those before it. Whoever lays two dossiers beside each other sees the difference,
 * and that is a count, too.
 *
 * @param newest by year, what its own newest dossier says of it
 * @param all by year, what any dossier has said of it
 */
record EarlierDossiers(Map<Integer, DossierSource.Before> newest, Map<Integer, List<DossierSource.Before>> all) {

    EarlierDossiers {
        newest = Map.copyOf(newest);
        all = Map.copyOf(all);
    }

    /** Without figures that are different by too few from what any dossier said of their year. */
    FiguresOfYear hiddenIn(FiguresOfYear figures, SmallCells cells) {
        return new FiguresOfYear(
                figures.agency(),
                figures.year(),
                figures.figures().stream().map(trend -> seen(trend, cells)).toList(),
                figures.bySocialSpace(),
                figures.course());
    }

    private Trend seen(Trend trend, SmallCells cells) {
        var before = trend.before().stream().map(figure -> seen(figure, cells)).toList();
        var now = seen(trend.now(), cells);
        return new Trend(before.equals(trend.before()) ? now : withoutComparing(now), before);
    }

    private Figure seen(Figure figure, SmallCells cells) {
        return isGivenAwayBy(figure, cells) ? Seen.hidden(figure.indicator(), figure.year()) : figure;
    }

    /** Whether something rises would say of a hidden figure how large it is. */
    private static Figure withoutComparing(Figure figure) {
        return figure.indicator().target() instanceof Target.Rising
                ? new Figure(
                        figure.indicator(),
                        figure.year(),
                        figure.state(),
                        figure.value(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.interpretable(),
                        Light.NONE)
                : figure;
    }

    private boolean isGivenAwayBy(Figure figure, SmallCells cells) {
        var difference = new SmallDifference(cells);
        return all.getOrDefault(figure.year(), List.of()).stream()
                .flatMap(version -> version.said(figure).stream())
                .anyMatch(said -> difference.isBetween(said.as(figure), figure));
    }
}
