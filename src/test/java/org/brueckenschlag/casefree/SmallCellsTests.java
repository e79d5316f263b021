package org.brueckenschlag.casefree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.casefree.SmallCells.Cell.Covered;
import org.brueckenschlag.casefree.SmallCells.Cell.Few;
import org.brueckenschlag.casefree.SmallCells.Cell.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No figure of a report leads to a handful of matters, not even by reckoning. */
class SmallCellsTests {

    final SmallCells cells = SmallCells.of(Audience.PRUEFUNG);

    @Test
    void countsFromThreeOnAreShown() {
        assertThat(cells.parts(List.of(3L, 12L, 4L))).containsExactly(shown(3), shown(12), shown(4));
    }

    @Test
    void nothingIsNotHidden() {
        assertThat(cells.parts(List.of(0L, 12L))).containsExactly(shown(0), shown(12));
    }

    @Test
    void oneHiddenCountHidesTheNextSmallest() {
        assertThat(cells.parts(List.of(20L, 2L, 5L))).containsExactly(shown(20), few(), new Covered());
    }

    @Test
    void twoHiddenCountsHideEachOther() {
        assertThat(cells.parts(List.of(20L, 2L, 1L, 5L))).containsExactly(shown(20), few(), few(), shown(5));
    }

    @Test
    void ofTwoHiddenCountsThatTheirSumGivesAwayOneIsNoLongerCalledFew() {
        assertThat(cells.parts(List.of(20L, 2L, 2L, 5L))).containsExactly(shown(20), few(), new Covered(), shown(5));
    }

    @Test
    void whereThereIsNoThirdNobodyLearnsThatTheyAreFew() {
        assertThat(cells.parts(List.of(2L, 2L))).contains(new Covered());
        assertThat(cells.parts(List.of(1L, 1L, 1L))).contains(new Covered());
    }

    @Test
    void aShareIsHiddenWhereItsRestIsSmall() {
        assertThat(cells.part(2, 30)).isEqualTo(few());
        assertThat(cells.part(28, 30)).isEqualTo(new Covered());
        assertThat(cells.part(27, 30)).isEqualTo(shown(27));
        assertThat(cells.part(30, 30)).isEqualTo(shown(30));
    }

    @Test
    void theFunderSeesFiguresFromFiveOnAndTheAgencyAllOfItsOwn() {
        assertThat(SmallCells.of(Audience.PUBLIC).parts(List.of(4L, 3L, 20L)))
                .containsExactly(new Few(5), new Few(5), shown(20));
        assertThat(SmallCells.of(Audience.OWN).parts(List.of(1L, 2L))).containsExactly(shown(1), shown(2));
    }

    @Test
    void aWholeThatIsTooSmallIsNotDividedAtAll() {
        assertThat(cells.isTooFew(0)).isFalse();
        assertThat(cells.isTooFew(1)).isTrue();
        assertThat(cells.isTooFew(2)).isTrue();
        assertThat(cells.isTooFew(3)).isFalse();
        assertThat(cells.few()).isEqualTo("<3");
        assertThat(SmallCells.of(Audience.PRUEFUNG, 7).few()).isEqualTo("<7");
        assertThat(SmallCells.of(Audience.PUBLIC, 2).few()).isEqualTo("<5");
        assertThat(Audience.PUBLIC.recipients()).containsExactly("koordination", "oeffentlich");
    }

    @Test
    void aSumIsShownWhereItGivesNoReportAway() {
        var open = SmallCells.of(Audience.PUBLIC);

        assertThat(open.mayBeSummed(List.of(List.of(12L, 7L)), List.of(true, true)))
                .isTrue();
        assertThat(open.mayBeSummed(List.of(List.of(12L, 3L)), List.of(true, false)))
                .as("what is left is the other one")
                .isFalse();
        assertThat(open.mayBeSummed(List.of(List.of(12L, 3L, 2L)), List.of(true, false, false)))
                .as("two that could be 1 and 4 as well")
                .isTrue();
        assertThat(open.mayBeSummed(List.of(List.of(12L, 4L, 4L)), List.of(true, false, false)))
                .as("nothing but 4 and 4 is few and makes 8")
                .isFalse();
        assertThat(open.mayBeSummed(List.of(List.of(1L, 2L)), List.of(true, true)))
                .as("together they are few")
                .isFalse();
    }

    /** Whoever knows the sum, and the reports that show theirs, finds at least two counts for each hidden one. */
    @Test
    void noReportCanBeReckonedFromASum() {
        var random = new Random(3);
        var open = SmallCells.of(Audience.PUBLIC);
        var shown = 0;
        for (var round = 0; round < 2_000; round++) {
            var counts = LongStream.generate(() -> random.nextInt(9))
                    .limit(random.nextInt(2, 5))
                    .boxed()
                    .toList();
            var known = counts.stream().map(count -> !open.isTooFew(count)).toList();
            if (open.mayBeSummed(List.of(counts), known)) {
                shown++;
                var hidden = counts.stream().filter(open::isTooFew).toList();
                var whole = hidden.stream().mapToLong(Long::longValue).sum();
                assertThat(whole == 0 || hidden.size() > 1).as("%s", counts).isTrue();
                assertThat(values(hidden.size(), whole)).as("%s", counts).isNotEqualTo(1);
            }
        }
        assertThat(shown).isBetween(200, 1_900);
    }

    /** The same of a share: what is hidden are both its parts. */
    @Test
    void noShareCanBeReckonedFromASum() {
        var random = new Random(5);
        var open = SmallCells.of(Audience.PUBLIC);
        var shown = 0;
        for (var round = 0; round < 1_000; round++) {
            var upper = new ArrayList<Long>();
            var rest = new ArrayList<Long>();
            for (var report = random.nextInt(2, 4); report > 0; report--) {
                upper.add((long) random.nextInt(12));
                rest.add((long) random.nextInt(12));
            }
            var known = IntStream.range(0, upper.size())
                    .mapToObj(report -> isShownShare(open, upper.get(report), rest.get(report)))
                    .toList();
            if (open.mayBeSummed(List.of(upper, rest), known)) {
                shown++;
                var hidden = IntStream.range(0, known.size())
                        .filter(report -> !known.get(report))
                        .boxed()
                        .toList();
                var whole = hidden.stream().mapToLong(upper::get).sum();
                var left = hidden.stream().mapToLong(rest::get).sum();
                var first = new HashSet<List<Long>>();
                if (!hidden.isEmpty()) {
                    shares(open, hidden.size(), whole, left, new ArrayList<>(), first);
                    assertThat(first).as("%s and %s", upper, rest).hasSizeGreaterThan(1);
                }
            }
        }
        assertThat(shown).isBetween(50, 900);
    }

    /** Each is asked thousands of times. */
    private final Map<List<Long>, Boolean> shownShares = new HashMap<>();

    private boolean isShownShare(SmallCells cells, long upper, long rest) {
        return shownShares.computeIfAbsent(
                List.of(upper, rest),
                unused -> upper + rest == 0
                        || !cells.isTooFew(upper + rest) && cells.part(upper, upper + rest) instanceof Shown);
    }

    /** What the first of that many reports could have said. */
    private void shares(
            SmallCells cells, int reports, long upper, long rest, List<List<Long>> so, Set<List<Long>> first) {
        if (so.size() == reports) {
            if (upper == 0 && rest == 0) {
                first.add(so.getFirst());
            }
            return;
        }
        for (var one = 0L; one <= upper; one++) {
            for (var other = 0L; other <= rest; other++) {
                if (!isShownShare(cells, one, other)) {
                    so.add(List.of(one, other));
                    shares(cells, reports, upper - one, rest - other, so, first);
                    so.removeLast();
                }
            }
        }
    }

    /** In how many ways that many counts of 1 to 4 make up the whole. */
    private static long ways(int counts, long whole) {
        return counts == 0
                ? whole == 0 ? 1 : 0
                : LongStream.rangeClosed(1, 4)
                        .map(one -> ways(counts - 1, whole - one))
                        .sum();
    }

    /** How many different values the first of them can have. */
    private static long values(int counts, long whole) {
        return counts == 0
                ? 0
                : LongStream.rangeClosed(1, 4)
                        .filter(one -> ways(counts - 1, whole - one) > 0)
                        .count();
    }

    @Test
    void aTableHidesAFourthCornerWithTheOthers() {
        var table = cells.table(List.of(List.of(2L, 10L, 11L), List.of(8L, 9L, 30L), List.of(20L, 21L, 22L)));

        assertThat(table.cells().getFirst()).containsExactly(few(), new Covered(), shown(11));
        assertThat(table.cells().get(1)).containsExactly(new Covered(), new Covered(), shown(30));
        assertThat(table.sum()).isEqualTo(shown(133));
    }

    @Test
    void sumsOfFewAreHiddenAsWell() {
        var table = cells.table(List.of(List.of(1L, 0L), List.of(0L, 40L)));

        assertThat(table.rowSums().getFirst()).isNotInstanceOf(Shown.class);
        assertThat(table.columnSums().getFirst()).isNotInstanceOf(Shown.class);
        assertThat(cannotBeReckoned(table, List.of(List.of(1L, 0L), List.of(0L, 40L))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRUEFUNG", "PUBLIC"})
    void noHiddenCountOfAnyListCanBeReckoned(Audience audience) {
        var random = new Random(20261126);
        for (var round = 0; round < 2_000; round++) {
            var counts = LongStream.range(0, 1 + random.nextInt(5))
                    .map(index -> random.nextInt(9))
                    .boxed()
                    .toList();
            var sum = sum(counts);
            if (sum >= audience.shownFrom()) {
                var parts = SmallCells.of(audience).parts(counts);
                var looksTheSame = new Others(parts, others -> {
                    var all = new ArrayList<>(others);
                    return sum(others) == sum ? all : null;
                });
                assertThat(looksTheSame.differEverywhere(counts, parts))
                        .as("%s shown as %s", counts, parts)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PRUEFUNG", "PUBLIC"})
    void noHiddenCountOfAnyTableCanBeReckoned(Audience audience) {
        var random = new Random(20261127);
        for (var round = 0; round < 1_000; round++) {
            var columns = 1 + random.nextInt(3);
            List<List<Long>> counts = IntStream.range(0, 1 + random.nextInt(3))
                    .<List<Long>>mapToObj(row -> LongStream.range(0, columns)
                            .map(column -> Math.max(0, random.nextInt(10) - 2))
                            .boxed()
                            .toList())
                    .toList();
            var table = SmallCells.of(audience).table(counts);

            assertThat(cannotBeReckoned(table, counts))
                    .as("%s shown as %s", counts, table)
                    .isTrue();
        }
    }

    /** As beside a list of the rows' sums, which says more than the table alone would. */
    @ParameterizedTest
    @EnumSource(names = {"PRUEFUNG", "PUBLIC"})
    void noHiddenCountOfATableCanBeReckonedFromSumsThatStandElsewhere(Audience audience) {
        var random = new Random(20261128);
        var small = SmallCells.of(audience);
        var hiding = 0;
        for (var round = 0; round < 1_000; round++) {
            var columns = 1 + random.nextInt(3);
            List<List<Long>> counts = IntStream.range(0, 1 + random.nextInt(3))
                    .<List<Long>>mapToObj(row -> LongStream.range(0, columns)
                            .map(column -> Math.max(0, random.nextInt(12) - 3))
                            .boxed()
                            .toList())
                    .toList();
            var sums = counts.stream().map(SmallCellsTests::sum).toList();
            if (!small.isTooFew(sum(sums))) {
                var elsewhere = small.parts(sums);
                var table = small.table(
                        counts, elsewhere.stream().map(Shown.class::isInstance).toList());
                hiding += elsewhere.stream().allMatch(Shown.class::isInstance) ? 0 : 1;

                for (var row = 0; row < sums.size(); row++) {
                    assertThat(table.rowSums().get(row) instanceof Shown)
                            .as("%s beside %s", table, elsewhere)
                            .isEqualTo(elsewhere.get(row) instanceof Shown);
                }
                assertThat(cannotBeReckoned(table, counts))
                        .as("%s shown as %s", counts, table)
                        .isTrue();
            }
        }
        assertThat(hiding).isGreaterThan(100);
    }

    private static boolean cannotBeReckoned(SmallCells.Table table, List<List<Long>> counts) {
        var columns = table.columnSums().size();
        var parts = table.cells().stream().flatMap(List::stream).toList();
        var all = new ArrayList<>(parts);
        all.addAll(table.rowSums());
        all.addAll(table.columnSums());
        all.add(table.sum());
        return new Others(parts, others -> withSums(others, columns))
                .differEverywhere(counts.stream().flatMap(List::stream).toList(), all);
    }

    /**
     * All reports that look the same and differ from the true one by at most one in each hidden place. Where any other
     * looks the same, one of these does.
     *
     * @param reckoning what is shown, from the parts; null where a sum that everybody knows would be another
     */
    private record Others(List<Cell> parts, Function<List<Long>, @Nullable List<Long>> reckoning) {

        /** Whether each hidden place has another count in one of them, and the true one is among them. */
        boolean differEverywhere(List<Long> truth, List<Cell> shown) {
            var seen = new ArrayList<Set<Long>>();
            shown.forEach(cell -> seen.add(new HashSet<>()));
            tryAll(truth, new ArrayList<>(), shown, seen);
            return IntStream.range(0, shown.size())
                    .allMatch(place -> seen.get(place).size() > (shown.get(place) instanceof Shown ? 0 : 1));
        }

        private void tryAll(List<Long> truth, List<Long> chosen, List<Cell> shown, List<Set<Long>> seen) {
            if (chosen.size() == truth.size()) {
                var all = reckoning.apply(chosen);
                if (all != null
                        && IntStream.range(0, all.size())
                                .allMatch(place -> couldBe(shown.get(place), all.get(place)))) {
                    IntStream.range(0, all.size())
                            .forEach(place -> seen.get(place).add(all.get(place)));
                }
                return;
            }
            var place = chosen.size();
            var steps = parts.get(place) instanceof Shown ? List.of(0L) : List.of(-1L, 0L, 1L);
            for (var step : steps) {
                chosen.add(truth.get(place) + step);
                if (couldBe(parts.get(place), chosen.getLast())) {
                    tryAll(truth, chosen, shown, seen);
                }
                chosen.removeLast();
            }
        }
    }

    /** Parts, sums of rows, sums of columns, the sum. */
    private static List<Long> withSums(List<Long> parts, int columns) {
        var all = new ArrayList<>(parts);
        var rows = parts.size() / columns;
        for (var row = 0; row < rows; row++) {
            all.add(sum(parts.subList(row * columns, (row + 1) * columns)));
        }
        for (var column = 0; column < columns; column++) {
            var total = 0L;
            for (var row = 0; row < rows; row++) {
                total += parts.get(row * columns + column);
            }
            all.add(total);
        }
        all.add(sum(parts));
        return all;
    }

    private static boolean couldBe(Cell cell, long count) {
        return switch (cell) {
            case Shown shown -> shown.count() == count;
            case Few few -> count > 0 && count < few.below();
            case Covered unused -> count >= 0;
        };
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static Cell shown(long count) {
        return new Shown(count);
    }

    private static Cell few() {
        return new Few(3);
    }
}
