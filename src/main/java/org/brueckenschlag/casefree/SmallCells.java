package org.brueckenschlag.casefree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.Suppression.State;

/**
 * Keeps small counts out of reports: below a handful, people would be told apart. What could be reckoned from the rest
 * and the sums is hidden, too (secondary suppression): every hidden count could be at least two different ones, for
 * whoever knows all that is shown.
 */
public final class SmallCells {

    /** Stands where a number is hidden; a list of an answer's values would call it a code. */
    public static final String COVERED = "verdeckt";

    private final long shownFrom;

    private SmallCells(long shownFrom) {
        this.shownFrom = shownFrom;
    }

    public static SmallCells of(Audience audience) {
        return new SmallCells(audience.shownFrom());
    }

    /** @param shownFrom smallest count above none that is shown; what the audience must not see stays hidden */
    public static SmallCells of(Audience audience, long shownFrom) {
        return new SmallCells(Math.max(shownFrom, audience.shownFrom()));
    }

    /** Smallest count above none that is shown. */
    public long shownFrom() {
        return shownFrom;
    }

    /** What stands in place of a count that is too small. */
    public String few() {
        return "<" + shownFrom;
    }

    /** A count as it may be shown. */
    public sealed interface Cell {

        record Shown(long count) implements Cell {}

        /** At least one and fewer than that. */
        record Few(long below) implements Cell {}

        /** Any count, even none: hidden because another one could be reckoned from it. */
        record Covered() implements Cell {}
    }

    /**
     * A table with the sums of its rows and columns.
     *
     * @param cells row by row
     */
    public record Table(List<List<Cell>> cells, List<Cell> rowSums, List<Cell> columnSums, Cell sum) {}

    /** Whether there is too little of everything to show anything. */
    public boolean isTooFew(long whole) {
        return whole > 0 && whole < shownFrom;
    }

    /**
     * Counts whose sum is shown beside them.
     *
     * @param counts none negative; their sum at least what is shown (see {@link #isTooFew})
     */
    public List<Cell> parts(List<Long> counts) {
        var suppression = new Suppression(List.of(counts), shownFrom);
        suppression.give(0, counts.size());
        suppression.give(1, counts.size());
        for (var column = 0; column < counts.size(); column++) {
            suppression.leaveOut(1, column);
        }
        suppression.protect();
        return cells(suppression, 0, counts.size());
    }

    /** One count out of a shown whole: hidden as well where the rest is small. */
    public Cell part(long count, long whole) {
        return parts(List.of(count, whole - count)).getFirst();
    }

    /**
     * Whether sums over several reports may be shown, one for each row and that of all: not where one of them is small,
     * and not where counts that another report hides could be reckoned from them and from the reports that show theirs.
     *
     * @param counts one column for each report, none negative; of a share its two parts
     * @param known for each report whether it shows its counts
     */
    public boolean mayBeSummed(List<List<Long>> counts, List<Boolean> known) {
        var suppression = new Suppression(counts, shownFrom);
        suppression.tellFew();
        var rows = counts.size();
        var columns = known.size();
        for (var column = 0; column < columns; column++) {
            for (var row = 0; row <= rows; row++) {
                if (known.get(column)) {
                    suppression.give(row, column);
                } else {
                    suppression.cover(row, column);
                }
            }
        }
        if (rows == 1) {
            // says the same once more
            for (var column = 0; column <= columns; column++) {
                suppression.leaveOut(1, column);
            }
        }
        suppression.protect();
        return IntStream.range(0, rows == 1 ? 1 : rows + 1)
                .allMatch(row -> suppression.state(row, columns) == State.SHOWN);
    }

    /** @param counts rows of the same length, none negative */
    public Table table(List<List<Long>> counts) {
        var suppression = new Suppression(counts, shownFrom);
        suppression.protect();
        return table(suppression, counts);
    }

    /**
     * A table whose rows' sums stand elsewhere too, as {@link #parts} of the whole: those that are shown there stay so,
     * and those that are hidden there stay hidden.
     *
     * @param counts rows of the same length, none negative
     * @param shown by row, whether its sum is shown elsewhere
     */
    public Table table(List<List<Long>> counts, List<Boolean> shown) {
        var suppression = new Suppression(counts, shownFrom);
        var columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        for (var row = 0; row < counts.size(); row++) {
            if (shown.get(row)) {
                suppression.give(row, columns);
            } else {
                suppression.cover(row, columns);
            }
        }
        if (shown.contains(true)) {
            suppression.give(counts.size(), columns);
        } else {
            suppression.cover(counts.size(), columns);
        }
        suppression.protect();
        return table(suppression, counts);
    }

    private Table table(Suppression suppression, List<List<Long>> counts) {
        var rows = counts.size();
        var columns = rows == 0 ? 0 : counts.getFirst().size();
        var cells = new ArrayList<List<Cell>>();
        var rowSums = new ArrayList<Cell>();
        for (var row = 0; row < rows; row++) {
            cells.add(cells(suppression, row, columns));
            rowSums.add(cell(suppression, row, columns));
        }
        return new Table(cells, rowSums, cells(suppression, rows, columns), cell(suppression, rows, columns));
    }

    private List<Cell> cells(Suppression suppression, int row, int columns) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < columns; column++) {
            cells.add(cell(suppression, row, column));
        }
        return cells;
    }

    private Cell cell(Suppression suppression, int row, int column) {
        var state = suppression.state(row, column);
        if (state == State.FEW) {
            return new Cell.Few(shownFrom);
        }
        return state == State.SHOWN || state == State.GIVEN
                ? new Cell.Shown(suppression.count(row, column))
                : new Cell.Covered();
    }
}
