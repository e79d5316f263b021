package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.casefree.Audience;
import org.jspecify.annotations.Nullable;

/** One figure of several agencies, and whether their sum gives away what one of them hides. */
final class Summing {

    private final List<Side> sides;

    Summing(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    /**
     * One agency.
     *
     * @param isKnown whether whoever reads the sum may know all of it
     */
    record Side(Reckoning.Reckoned reckoned, Weighing weighing, boolean isKnown) {}

    Tally of(IndicatorCatalogue.Defined defined, int year) {
        if (defined.formula() instanceof Formula.OverMatters over) {
            return Tally.of(
                    over,
                    sides.stream()
                            .flatMap(side -> side.reckoned().inYear(defined, year).stream())
                            .toList());
        }
        return Tally.added(tallies(defined, year));
    }

    boolean mayBeShown(IndicatorCatalogue.Defined defined, int year) {
        var tallies = tallies(defined, year);
        var known = new ArrayList<Boolean>();
        for (var place = 0; place < sides.size(); place++) {
            var side = sides.get(place);
            known.add(side.isKnown() || !new Seen(side.weighing(), Audience.PUBLIC).hides(defined, tallies.get(place)));
        }
        if (!known.contains(false)) {
            return areEnough(defined, tallies, known);
        }
        // different codes are no sum: what one of them adds to the others cannot be told
        return !(defined.formula() instanceof Formula.Distinct) && areEnough(defined, tallies, known);
    }

    private boolean areEnough(IndicatorCatalogue.Defined defined, List<Tally> tallies, List<Boolean> known) {
        var counts = counts(defined, tallies);
        return counts.isEmpty()
                || sides.stream()
                        .map(side -> side.weighing().cells(Audience.PUBLIC))
                        .allMatch(cells -> cells.mayBeSummed(counts, known));
    }

    /** Of a share both parts, otherwise how many there are; empty where nothing is counted (hours). */
    private static List<List<Long>> counts(IndicatorCatalogue.Defined defined, List<Tally> tallies) {
        if (defined.formula() instanceof Formula.Distinct) {
            return List.of();
        }
        if (tallies.stream().allMatch(tally -> tally.denominator() == null)) {
            return Seen.isCount(defined)
                    ? List.of(
                            tallies.stream().map(tally -> count(tally.value())).toList())
                    : List.of();
        }
        var wholes = tallies.stream().map(tally -> count(tally.denominator())).toList();
        if (tallies.stream().allMatch(tally -> tally.value() == null || Seen.isShare(defined, tally))) {
            var upper = tallies.stream()
                    .map(tally -> tally.value() == null ? 0 : count(tally.numerator()))
                    .toList();
            var rest = new ArrayList<Long>();
            for (var place = 0; place < wholes.size(); place++) {
                rest.add(wholes.get(place) - upper.get(place));
            }
            return List.of(upper, rest);
        }
        return List.of(wholes);
    }

    private static long count(@Nullable BigDecimal count) {
        return count == null ? 0 : Math.max(0, count.longValue());
    }

    private List<Tally> tallies(IndicatorCatalogue.Defined defined, int year) {
        return sides.stream().map(side -> side.reckoned().of(defined, year)).toList();
    }
}
