package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.jspecify.annotations.Nullable;

/** Figures of some years, each year without what its figures would tell of each other. */
final class TrendsOfYears {

    private TrendsOfYears() {}

    /** One figure as it may be seen for itself. */
    interface Seeing {

        /** @param before the same figure of the year before; null where none was asked for */
        Figure figure(IndicatorCatalogue.Defined defined, int year, @Nullable Figure before);
    }

    /** @return in the order of the indicators */
    static List<Trend> of(List<IndicatorCatalogue.Defined> all, int first, int last, SmallCells cells, Seeing seeing) {
        return of(all, first, last, cells, seeing, unused -> Nesting.BY_FORMULAS);
    }

    /** @param nesting of each year's counts */
    static List<Trend> of(
            List<IndicatorCatalogue.Defined> all,
            int first,
            int last,
            SmallCells cells,
            Seeing seeing,
            IntFunction<Nesting> nesting) {
        var years = new ArrayList<List<Figure>>();
        for (var year = first; year <= last; year++) {
            var figures = new ArrayList<Figure>();
            for (var defined : all) {
                var before = years.isEmpty() ? null : years.getLast().get(figures.size());
                figures.add(seeing.figure(defined, year, before));
            }
            years.add(LinkedFigures.protect(all, figures, cells, List.of(), nesting.apply(year)));
        }
        return IntStream.range(0, all.size())
                .mapToObj(place ->
                        years.stream().map(figures -> figures.get(place)).toList())
                .map(figures -> new Trend(figures.getLast(), figures.subList(0, figures.size() - 1)))
                .toList();
    }
}
