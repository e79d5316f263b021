package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.wirkungsdialog.Indicators.InSpace;
import org.brueckenschlag.wirkungsdialog.YearCourse.Flow;
import org.brueckenschlag.wirkungsdialog.YearCourse.Season;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the enquiries of a year came from, when they came, and what became of them; without small counts. */
@Component
class Enquiries {

    private static final int QUARTERS = 4;

    private final SocialSpaces spaces;
    private final AgencyIndicators indicators;

    Enquiries(SocialSpaces spaces, AgencyIndicators indicators) {
        this.spaces = spaces;
        this.indicators = indicators;
    }

    record Spread(List<InSpace> bySocialSpace, YearCourse course) {}

    /** @param shown years in which the number of enquiries itself is shown; where it is not, nothing of it is */
    Spread of(AgencyId agency, Reckoning.Reckoned reckoned, int first, int year, Set<Integer> shown, SmallCells cells) {
        var counted = reckoned.bySocialSpace(YearCourse.INDICATOR, year);
        var places = places(agency, counted, shown.contains(year) ? cells : null);
        var course = indicators
                .of(agency)
                .find(YearCourse.INDICATOR)
                .filter(defined -> defined.formula() instanceof Formula.Course)
                .filter(defined -> IntStream.rangeClosed(first, year)
                        .allMatch(each -> shown.contains(each)
                                && reckoned.inYear(defined, each).stream().allMatch(YearCourse::isTold)))
                .map(defined -> course(seasons(defined, reckoned, first, year, cells), places, counted, cells))
                .orElse(YearCourse.UNTOLD);
        return new Spread(places, course);
    }

    private static YearCourse course(
            List<Season> seasons, List<InSpace> places, Map<String, Map<String, Long>> counted, SmallCells cells) {
        var shown = places.stream()
                .map(place -> place.count() instanceof Cell.Shown)
                .toList();
        if (!shown.contains(true)) {
            return YearCourse.without(seasons);
        }
        var outcomes = outcomes(counted);
        var table = cells.table(counts(places, counted, outcomes), shown);
        if (leavesFew(table, cells)) {
            return YearCourse.without(seasons);
        }
        var flows = new ArrayList<Flow>();
        for (var place : places) {
            flows.add(new Flow(place, table.cells().get(flows.size())));
        }
        return new YearCourse(seasons, outcomes, flows, table.columnSums(), table.sum());
    }

    /** Whether what is hidden of a shown sum is few all together, whatever each of it may be. */
    static boolean leavesFew(SmallCells.Table table, SmallCells cells) {
        return IntStream.range(0, table.rowSums().size())
                        .anyMatch(row -> leavesFew(
                                table.rowSums().get(row), table.cells().get(row), cells))
                || leavesFew(table.sum(), table.columnSums(), cells);
    }

    private static boolean leavesFew(Cell sum, List<Cell> parts, SmallCells cells) {
        var told = parts.stream()
                .mapToLong(part -> part instanceof Cell.Shown(long count) ? count : 0)
                .sum();
        return sum instanceof Cell.Shown(long whole) && cells.isTooFew(whole - told);
    }

    private List<InSpace> places(AgencyId agency, Map<String, Map<String, Long>> counted, @Nullable SmallCells cells) {
        var inOrder = new LinkedHashMap<String, Long>();
        spaces.all(agency).forEach(space -> inOrder.put(space.code(), 0L));
        counted.forEach((space, codes) -> inOrder.put(
                space, codes.values().stream().mapToLong(Long::longValue).sum()));
        var shown = cells == null
                ? Collections.nCopies(inOrder.size(), (Cell) new Cell.Covered())
                : parts(cells, List.copyOf(inOrder.values()));
        var found = new ArrayList<InSpace>();
        for (var code : inOrder.keySet()) {
            found.add(new InSpace(code, spaces.name(agency, code), shown.get(found.size())));
        }
        return found;
    }

    /** By code, what is still running last: an order by number would tell what is hidden. */
    private static List<String> outcomes(Map<String, Map<String, Long>> counted) {
        return counted.values().stream()
                .flatMap(codes -> codes.keySet().stream())
                .map(YearCourse::outcome)
                .distinct()
                .sorted(Comparator.<String, Boolean>comparing(YearCourse.RUNNING::equals)
                        .thenComparing(code -> code))
                .toList();
    }

    private static List<List<Long>> counts(
            List<InSpace> places, Map<String, Map<String, Long>> counted, List<String> outcomes) {
        return places.stream()
                .map(place -> {
                    var row = new ArrayList<>(Collections.nCopies(outcomes.size(), 0L));
                    counted.getOrDefault(place.code(), Map.of()).forEach((code, count) -> {
                        var column = outcomes.indexOf(YearCourse.outcome(code));
                        row.set(column, row.get(column) + count);
                    });
                    return List.copyOf(row);
                })
                .toList();
    }

    private static List<Season> seasons(
            IndicatorCatalogue.Defined defined, Reckoning.Reckoned reckoned, int first, int last, SmallCells cells) {
        var months = new LinkedHashMap<Integer, List<Long>>();
        for (var year = first; year <= last; year++) {
            months.put(year, months(reckoned.inYear(defined, year)));
        }
        var seasons = seasons(months, cells);
        return seasons.stream().flatMap(season -> season.parts().stream()).allMatch(Cell.Shown.class::isInstance)
                ? seasons
                : seasons(quarters(months), cells);
    }

    private static List<Season> seasons(Map<Integer, List<Long>> counts, SmallCells cells) {
        return counts.entrySet().stream()
                .map(year -> new Season(
                        year.getKey(),
                        parts(cells, year.getValue()),
                        year.getValue().stream().mapToLong(Long::longValue).sum()))
                .toList();
    }

    private static List<Long> months(List<Portion> portions) {
        var months = new ArrayList<>(Collections.nCopies(YearCourse.MONTHS, 0L));
        for (var portion : portions) {
            var month = YearCourse.month(String.valueOf(portion.code()));
            if (month >= 0) {
                months.set(
                        month,
                        months.get(month)
                                + portion.weighted(portion.numerator()).longValue());
            }
        }
        return List.copyOf(months);
    }

    private static Map<Integer, List<Long>> quarters(Map<Integer, List<Long>> months) {
        var quarters = new LinkedHashMap<Integer, List<Long>>();
        months.forEach((year, counts) -> {
            var sums = new ArrayList<Long>();
            for (var from = 0; from < YearCourse.MONTHS; from += YearCourse.MONTHS / QUARTERS) {
                sums.add(counts.subList(from, from + YearCourse.MONTHS / QUARTERS).stream()
                        .mapToLong(Long::longValue)
                        .sum());
            }
            quarters.put(year, sums);
        });
        return quarters;
    }

    private static List<Cell> parts(SmallCells cells, List<Long> counts) {
        return cells.isTooFew(counts.stream().mapToLong(Long::longValue).sum())
                ? counts.stream().<Cell>map(unused -> new Cell.Covered()).toList()
                : cells.parts(counts);
    }
}
