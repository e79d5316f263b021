package org.brueckenschlag.catalogue;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.DraftTable.Column;
import org.brueckenschlag.catalogue.DraftTable.HitPolicy;

/**
 * Looks whether the rows of a decision table cover every answer, and whether two of them cover the same. Each column is
 * reduced to answers that differ for its cells; what is left over is cut away row by row.
 */
public final class TableReview {

    /** Of findings that say the same before a release. */
    public static final String RULE = "row";

    private static final int MOST_BOXES = 3_000;

    /** Each row is held against what each other one names, column by column. */
    private static final int MOST_COMPARED = 1_000_000;

    private final WrittenTable table;
    private final Predicate<Column> staysOpen;
    private final List<List<CellTest>> tests;
    private final List<List<Object>> answers;
    private final List<BitSet[]> boxes;
    private final BitSet[] possible;
    private final List<Found> found = new ArrayList<>();

    private TableReview(WrittenTable table, Predicate<Column> staysOpen) {
        this.table = table;
        this.staysOpen = staysOpen;
        tests = table.rows().stream()
                .map(row -> row.when().stream().map(CellTest::of).toList())
                .toList();
        answers = IntStream.range(0, table.inputs().size())
                .mapToObj(at -> ColumnAnswers.of(table.inputs().get(at), tests(at)))
                .toList();
        boxes = tests.stream().map(this::box).toList();
        possible = everything(false);
    }

    /** As where every question is answered. */
    public static List<Found> of(DraftTable table) {
        return of(table, column -> false);
    }

    /**
     * Everything that was found, in the order of the rows, gaps last.
     *
     * @param staysOpen whether what a column asks for may be left unanswered
     */
    public static List<Found> of(DraftTable table, Predicate<Column> staysOpen) {
        return of(WrittenTable.of(table.dmn()), table.hitPolicy(), staysOpen);
    }

    static List<Found> of(WrittenTable table, HitPolicy hitPolicy, Predicate<Column> staysOpen) {
        if ((long) table.rows().size() * table.rows().size() * table.inputs().size() > MOST_COMPARED) {
            return List.of(new Unknown());
        }
        var review = new TableReview(table, staysOpen);
        if (hitPolicy == HitPolicy.UNIQUE) {
            review.lookForOverlaps();
        }
        review.lookForGaps(hitPolicy == HitPolicy.FIRST);
        return List.copyOf(review.found);
    }

    private void lookForOverlaps() {
        for (var at = 0; at < boxes.size(); at++) {
            for (var earlier = 0; earlier < at; earlier++) {
                if (isCertain(at) && isCertain(earlier) && meets(boxes.get(at), boxes.get(earlier))) {
                    found.add(new Overlap(
                            table.rows().get(at).id(), table.rows().get(earlier).id()));
                }
            }
        }
    }

    private void lookForGaps(boolean firstCounts) {
        var open = List.<BitSet[]>of(new BitSet[][] {everything(true)});
        var gaps = List.<BitSet[]>of(new BitSet[][] {possible});
        var isCertain = true;
        for (var at = 0; at < boxes.size(); at++) {
            var box = boxes.get(at);
            if (firstCounts && open.stream().noneMatch(left -> meets(left, box))) {
                found.add(new NeverReached(table.rows().get(at).id()));
            }
            if (isCertain(at)) {
                open = open.stream().flatMap(left -> without(left, box)).toList();
                gaps = gaps.stream().flatMap(left -> without(left, box)).toList();
            } else {
                isCertain = false;
            }
            if (Math.max(open.size(), gaps.size()) > MOST_BOXES) {
                found.add(new Unknown());
                return;
            }
        }
        if (!gaps.isEmpty()) {
            found.add(
                    isCertain
                            ? gap(gaps.stream().min(comparingLong(this::asked)).orElseThrow())
                            : new Unknown());
        }
    }

    /**
     * @param unanswered whether questions that always have an answer, and of which no cell thinks otherwise, may lack
     *     it
     */
    private BitSet[] everything(boolean unanswered) {
        var all = new BitSet[answers.size()];
        for (var at = 0; at < all.length; at++) {
            all[at] = new BitSet();
            all[at].set(0, answers.get(at).size());
            if (!unanswered
                    && !staysOpen.test(table.inputs().get(at))
                    && !tests(at).contains(new CellTest.Unanswered())) {
                all[at].clear(answers.get(at).indexOf(ColumnAnswers.Special.UNANSWERED));
            }
        }
        return all;
    }

    private List<CellTest> tests(int column) {
        return tests.stream().map(row -> row.get(column)).toList();
    }

    /** Every answer of the box: a row for each way to put its cells together. */
    private Gap gap(BitSet[] box) {
        var rows = List.<List<String>>of(List.of());
        for (var at = 0; at < box.length; at++) {
            var cells =
                    new CellsForAnswers(table.inputs().get(at), answers.get(at), tests(at)).of(box[at], possible[at]);
            rows = rows.stream()
                    .flatMap(row -> cells.stream()
                            .map(cell ->
                                    Stream.concat(row.stream(), Stream.of(cell)).toList()))
                    .toList();
        }
        return new Gap(rows);
    }

    /** How many columns have a say in it. */
    private long asked(BitSet[] box) {
        return IntStream.range(0, box.length)
                .filter(at -> !box[at].equals(possible[at]))
                .count();
    }

    private boolean isCertain(int row) {
        return tests.get(row).stream().noneMatch(CellTest.Other.class::isInstance);
    }

    private BitSet[] box(List<CellTest> row) {
        var box = new BitSet[answers.size()];
        for (var at = 0; at < box.length; at++) {
            var all = answers.get(at);
            box[at] = new BitSet();
            for (var answer = 0; answer < all.size(); answer++) {
                box[at].set(answer, ColumnAnswers.fits(row.get(at), all.get(answer)));
            }
        }
        return box;
    }

    private static boolean meets(BitSet[] one, BitSet[] other) {
        for (var at = 0; at < one.length; at++) {
            if (!one[at].intersects(other[at])) {
                return false;
            }
        }
        return true;
    }

    /** What is left of a box, in boxes that do not meet. */
    private static Stream<BitSet[]> without(BitSet[] box, BitSet[] taken) {
        if (!meets(box, taken)) {
            return Stream.<BitSet[]>of(box);
        }
        var left = new ArrayList<BitSet[]>();
        var rest = box.clone();
        for (var at = 0; at < box.length; at++) {
            var outside = (BitSet) box[at].clone();
            outside.andNot(taken[at]);
            if (!outside.isEmpty()) {
                var part = rest.clone();
                part[at] = outside;
                left.add(part);
            }
            var inside = (BitSet) box[at].clone();
            inside.and(taken[at]);
            rest[at] = inside;
        }
        return left.stream();
    }

    /** What the review says. */
    public sealed interface Found {}

    /** The rows above it take every answer that it fits. */
    public record NeverReached(String row) implements Found {}

    /** Both fit the same answer, though at most one may. */
    public record Overlap(String row, String other) implements Found {}

    /**
     * No row fits.
     *
     * @param rows that would close it, under each input a cell; empty where any answer does
     */
    public record Gap(List<List<String>> rows) implements Found {
        public Gap {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Some cells say more than can be compared here, or there are too many. */
    public record Unknown() implements Found {}
}
