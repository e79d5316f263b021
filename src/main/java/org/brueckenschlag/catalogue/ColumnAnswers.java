package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.Column;

/** The answers to what a column asks, as far as they differ for its cells. */
final class ColumnAnswers {

    private ColumnAnswers() {}

    /** Answers that stand for all others of a column. */
    static List<Object> of(Column column, List<CellTest> cells) {
        var tests = each(cells);
        var days = days(tests);
        var all = new LinkedHashSet<Object>();
        if (tests.stream().anyMatch(CellTest.OneOf.class::isInstance)) {
            var codes = new LinkedHashSet<>(column.values());
            tests.forEach(test -> {
                if (test instanceof CellTest.OneOf one) {
                    codes.addAll(one.values());
                }
            });
            codes.stream()
                    .filter(code -> days.isEmpty() || WrittenCell.day(code).isEmpty())
                    .forEach(all::add);
            if (column.values().isEmpty() && days.isEmpty()) {
                all.add(Special.ANOTHER);
            }
        }
        if (tests.stream().anyMatch(CellTest.Is.class::isInstance)) {
            all.addAll(List.of(true, false));
        }
        all.addAll(numbers(column, tests));
        all.addAll(days);
        if (all.isEmpty()) {
            all.add(Special.ANOTHER);
        }
        all.add(Special.UNANSWERED);
        return List.copyOf(all);
    }

    static boolean fits(CellTest test, Object answer) {
        return switch (test) {
            case CellTest.Any ignored -> true;
            case CellTest.Other ignored -> true;
            case CellTest.Unanswered ignored -> answer == Special.UNANSWERED;
            case CellTest.Is is -> answer.equals(is.value());
            case CellTest.OneOf(var values, var not) -> values.contains(answer.toString()) != not;
            case CellTest.Between between -> answer instanceof BigDecimal number && between.has(number);
            case CellTest.Days days -> answer instanceof LocalDate day && days.has(day);
            case CellTest.Either(var tests, var not) when !not -> tests.stream().anyMatch(one -> fits(one, answer));
            case CellTest.Either(var tests, var ignored) ->
                tests.stream().noneMatch(one -> fits(one, answer))
                        && (answer != Special.UNANSWERED || tests.stream().allMatch(ColumnAnswers::isOneValue));
        };
    }

    /**
     * Without an answer a comparison is neither true nor false, and so is its opposite; a single value just differs.
     */
    private static boolean isOneValue(CellTest test) {
        return switch (test) {
            case CellTest.OneOf ignored -> true;
            case CellTest.Between between -> between.isOne();
            case CellTest.Days days -> days.isOne();
            default -> false;
        };
    }

    /** Every test of the cells, those that are put together one by one. */
    static List<CellTest> each(List<CellTest> cells) {
        return cells.stream()
                .flatMap(test -> test instanceof CellTest.Either(var each, var not) ? each.stream() : Stream.of(test))
                .toList();
    }

    /** Where days are compared: each that a cell names, the day before and the day after. */
    private static Set<LocalDate> days(List<CellTest> tests) {
        var named = new TreeSet<LocalDate>();
        for (var test : tests) {
            if (test instanceof CellTest.Days days) {
                Stream.of(days.first(), days.last()).filter(Objects::nonNull).forEach(named::add);
            }
        }
        if (!named.isEmpty()) {
            tests.forEach(test -> {
                if (test instanceof CellTest.OneOf one) {
                    one.values().stream()
                            .map(WrittenCell::day)
                            .flatMap(Optional::stream)
                            .forEach(named::add);
                }
            });
        }
        var all = new TreeSet<>(named);
        named.forEach(day -> all.addAll(List.of(day.minusDays(1), day.plusDays(1))));
        return all;
    }

    /** Each bound, and a number on either side of it. */
    private static Set<BigDecimal> numbers(Column column, List<CellTest> tests) {
        var bounds = bounds(tests);
        var all = new TreeSet<>(bounds);
        if (bounds.isEmpty()) {
            return all;
        }
        var isWhole = isWhole(column);
        for (var bound : bounds) {
            var next = bounds.higher(bound);
            if (isWhole) {
                all.add(bound.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
                all.add(bound.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
            } else if (next != null) {
                all.add(bound.add(next)
                        .divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
            }
        }
        if (!isWhole) {
            all.add(bounds.first().subtract(BigDecimal.ONE));
            all.add(bounds.last().add(BigDecimal.ONE));
        }
        if (CellTest.of(column.allowed()) instanceof CellTest.Between allowed) {
            all.removeIf(number -> !allowed.has(number));
        }
        return all;
    }

    static TreeSet<BigDecimal> bounds(List<CellTest> tests) {
        var bounds = new TreeSet<BigDecimal>();
        for (var test : tests) {
            if (test instanceof CellTest.Between(var least, var with, var most, var withMost)) {
                Stream.of(least, most).filter(Objects::nonNull).forEach(bounds::add);
            }
        }
        return bounds;
    }

    static boolean isWhole(Column column) {
        return column.type().equals("integer") || column.type().equals("long");
    }

    enum Special {
        UNANSWERED,
        /** Some other answer than those that the cells name. */
        ANOTHER
    }
}
