package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was reckoned, before anybody asks who may see it.
 *
 * @param value null where there is nothing to reckon with
 * @param numerator null where there is no such part (of a median)
 * @param denominator how many values or what it is divided by; null of a count
 */
record Tally(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    static final Tally NOTHING = new Tally(null, null, null);

    /** @param portions of one indicator and year */
    static Tally of(Formula.OverMatters formula, List<Portion> portions) {
        var numerator = sum(portions, true);
        var denominator = sum(portions, false);
        return switch (formula) {
            case Formula.Counting unused -> counted(numerator);
            case Formula.Sum unused -> counted(numerator);
            case Formula.Distinct unused ->
                counted(BigDecimal.valueOf(
                        portions.stream().map(Portion::code).distinct().count()));
            case Formula.Mean unused -> divided(numerator, denominator);
            case Formula.Ratio unused -> divided(numerator, denominator);
            case Formula.Median unused ->
                median(portions)
                        .map(median -> new Tally(median, null, denominator))
                        .orElse(NOTHING);
        };
    }

    static Tally counted(BigDecimal count) {
        return new Tally(count, count, null);
    }

    static Tally divided(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0
                ? NOTHING
                : new Tally(numerator.divide(denominator, MathContext.DECIMAL64), numerator, denominator);
    }

    /** Several that are made alike: of a ratio both parts are added up. */
    static Tally added(List<Tally> tallies) {
        var said = tallies.stream().filter(tally -> tally.value() != null).toList();
        if (said.isEmpty()) {
            return NOTHING;
        }
        var upper = said.stream()
                .map(tally -> tally.numerator() == null ? BigDecimal.ZERO : tally.numerator())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return said.stream().allMatch(tally -> tally.denominator() == null)
                ? counted(upper)
                : divided(
                        upper,
                        said.stream()
                                .map(tally -> tally.denominator() == null ? BigDecimal.ZERO : tally.denominator())
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What was added up above against what was added up below. */
    static Tally ratio(List<Portion> portions) {
        return divided(sum(portions, true), sum(portions, false));
    }

    private static BigDecimal sum(List<Portion> portions, boolean upper) {
        return portions.stream()
                .map(portion -> portion.weighted(upper ? portion.numerator() : portion.denominator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> median(List<Portion> portions) {
        var sorted = portions.stream()
                .sorted(Comparator.comparing(Portion::numerator))
                .toList();
        var count = sorted.stream().mapToLong(Portion::times).sum();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(at(sorted, (count - 1) / 2)
                .add(at(sorted, count / 2))
                .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64));
    }

    private static BigDecimal at(List<Portion> sorted, long place) {
        var passed = 0L;
        for (var portion : sorted) {
            passed += portion.times();
            if (place < passed) {
                return portion.numerator();
            }
        }
        throw new IllegalArgumentException("there are fewer values");
    }
}
