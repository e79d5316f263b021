package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * @param courses what any dossier has said of when enquiries came and where they led
 */
record EarlierDossiers(
        Map<Integer, DossierSource.Before> newest,
        Map<Integer, List<DossierSource.Before>> all,
        List<YearCourse> courses) {

    EarlierDossiers {
        newest = Map.copyOf(newest);
        all = Map.copyOf(all);
        courses = List.copyOf(courses);
    }

    /**
     * Without figures that are different by too few from what any dossier said of their year, and without those that
     * would give these away.
     *
     * @param indicators all that the figures are of
     */
    FiguresOfYear hiddenIn(FiguresOfYear figures, IndicatorCatalogue indicators, SmallCells cells) {
        var defined = figures.figures().stream()
                .map(trend -> trend.now().indicator().id())
                .map(id -> indicators.find(id).orElseThrow())
                .toList();
        var years = years(figures.figures()).stream()
                .map(year -> seen(year, defined, cells))
                .toList();
        return new FiguresOfYear(
                figures.agency(),
                figures.year(),
                IntStream.range(0, defined.size())
                        .mapToObj(place -> trend(
                                figures.figures().get(place),
                                years.stream().map(year -> year.get(place)).toList()))
                        .toList(),
                figures.bySocialSpace(),
                course(years, figures.course(), cells));
    }

    private YearCourse course(List<List<Figure>> years, YearCourse course, SmallCells cells) {
        var isTold = years.stream()
                .flatMap(List::stream)
                .filter(figure -> figure.indicator().id().equals(YearCourse.INDICATOR))
                .allMatch(figure -> figure.state() == Figure.State.SHOWN);
        return isTold ? new EarlierCourses(courses, cells).hiddenIn(course) : YearCourse.UNTOLD;
    }

    /** All figures of each year, the earliest first. */
    private static List<List<Figure>> years(List<Trend> trends) {
        var years = new TreeMap<Integer, List<Figure>>();
        for (var trend : trends) {
            Stream.concat(trend.before().stream(), Stream.of(trend.now()))
                    .forEach(figure -> years.computeIfAbsent(figure.year(), unused -> new ArrayList<>())
                            .add(figure));
        }
        return List.copyOf(years.values());
    }

    private static Trend trend(Trend known, List<Figure> seen) {
        var before = seen.subList(0, seen.size() - 1);
        var now = seen.getLast();
        return new Trend(before.equals(known.before()) ? now : withoutComparing(now), before);
    }

    private List<Figure> seen(List<Figure> ofYear, List<IndicatorCatalogue.Defined> defined, SmallCells cells) {
        var told = all.getOrDefault(ofYear.getFirst().year(), List.of()).stream()
                .map(dossier -> told(dossier, ofYear, defined))
                .toList();
        return LinkedFigures.protect(
                defined, ofYear.stream().map(figure -> seen(figure, cells)).toList(), cells, told);
    }

    private static Map<Counted, BigDecimal> told(
            DossierSource.Before dossier, List<Figure> ofYear, List<IndicatorCatalogue.Defined> defined) {
        var told = new HashMap<Counted, BigDecimal>();
        for (var place = 0; place < ofYear.size(); place++) {
            var figure = ofYear.get(place);
            var now = defined.get(place);
            dossier.said(figure)
                    .ifPresent(said -> told.putAll(
                            LinkedFigures.Told.by(now, said.as(figure)).values()));
        }
        return told;
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
