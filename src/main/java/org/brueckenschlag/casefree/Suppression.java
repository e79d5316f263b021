package org.brueckenschlag.casefree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out which counts of a table have to be hidden.
 *
 * <p>Rows and columns, with their sums as a last row and a last column, are the two sides of a network, cells its
 * edges. With the sums counted negatively every row and every column adds up to zero, so a table that looks the same
 * differs from the true one by a circulation: a hidden cell can be one more or one less if, and only if, a way through
 * hidden cells leads from its one end back to its other. Then nobody can reckon it.
 */
final class Suppression {

    enum State {
        SHOWN,
        /** Shown whatever becomes of the others. */
        GIVEN,
        /** Known to be above none and below the smallest count that is shown. */
        FEW,
        /** May be any count. */
        COVERED,
        /** In no report: nobody knows anything about it. */
        LEFT_OUT
    }

    private static final long NO_WAY = Long.MAX_VALUE;
    /** To hide a sum, or to hide that there is none, costs more than any count. */
    private static final long DEAR = 1L << 40;

    private final int rows;
    private final int columns;
    private final long shownFrom;
    private final long[][] counts;
    private final State[][] states;
    private boolean isToldFew;

    Suppression(List<List<Long>> inner, long shownFrom) {
        this.rows = inner.size();
        this.columns = rows == 0 ? 0 : inner.getFirst().size();
        this.shownFrom = shownFrom;
        this.counts = new long[rows + 1][columns + 1];
        this.states = new State[rows + 1][columns + 1];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var count = inner.get(row).get(column);
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
        for (var row = 0; row <= rows; row++) {
            for (var column = 0; column <= columns; column++) {
                states[row][column] = isFew(row, column) ? State.FEW : State.SHOWN;
            }
        }
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    State state(int row, int column) {
        return states[row][column];
    }

    /** Somebody shows it whatever it is. */
    void give(int row, int column) {
        states[row][column] = State.GIVEN;
    }

    /** Not shown, whatever it is. */
    void cover(int row, int column) {
        if (states[row][column] == State.SHOWN) {
            states[row][column] = State.COVERED;
        }
    }

    /** Another report has already said which counts are few. */
    void tellFew() {
        isToldFew = true;
    }

    void leaveOut(int row, int column) {
        states[row][column] = State.LEFT_OUT;
    }

    /** Hides more until no hidden count can be reckoned. */
    void protect() {
        for (var row = 0; row <= rows; row++) {
            for (var column = 0; column <= columns; column++) {
                protect(row, column);
            }
        }
    }

    /** What is covered on the way stays so and makes no other way longer: one round is enough. */
    private void protect(int row, int column) {
        var state = states[row][column];
        if (state == State.FEW || state == State.COVERED) {
            var more = hasRoom(row, column, true) ? way(row, column, true) : Way.NONE;
            var less = hasRoom(row, column, false) ? way(row, column, false) : Way.NONE;
            (more.cost() <= less.cost() ? more : less).places().forEach(place -> {
                if (!place.hasRoom()) {
                    states[place.row()][place.column()] = State.COVERED;
                }
            });
        }
    }

    /** @param hasRoom whether nothing more has to be hidden there */
    private record Place(int row, int column, boolean hasRoom) {}

    private record Way(long cost, List<Place> places) {

        static final Way NONE = new Way(NO_WAY, List.of());
    }

    /**
     * The cheapest way (Dijkstra) from one end of a cell to its other, through cells that are hidden or could be, if
     * the cell were one more or one less.
     */
    private Way way(int row, int column, boolean more) {
        var intoColumn = more == isCountedPositively(row, column);
        // nodes: the rows, then the columns; a rise leads from its row to its column, a fall back
        var start = intoColumn ? rows + 1 + column : row;
        var goal = intoColumn ? row : rows + 1 + column;
        var costs = new long[rows + columns + 2];
        Arrays.fill(costs, NO_WAY);
        costs[start] = 0;
        var from = new int[costs.length];
        var done = new boolean[costs.length];
        for (var node = start; node >= 0; node = cheapest(costs, done)) {
            done[node] = true;
            var isRow = node <= rows;
            for (var other = isRow ? rows + 1 : 0; other < (isRow ? costs.length : rows + 1); other++) {
                var step = step(node, other);
                var isItself = step.row() == row && step.column() == column;
                var cost = isItself ? NO_WAY : cost(step.row(), step.column(), rises(node, step));
                if (cost != NO_WAY && costs[node] + cost < costs[other]) {
                    costs[other] = costs[node] + cost;
                    from[other] = node;
                }
            }
        }
        return costs[goal] == NO_WAY ? Way.NONE : new Way(costs[goal], places(start, goal, from));
    }

    private List<Place> places(int start, int goal, int[] from) {
        var places = new ArrayList<Place>();
        for (var node = goal; node != start; node = from[node]) {
            var step = step(from[node], node);
            places.add(
                    new Place(step.row(), step.column(), hasRoom(step.row(), step.column(), rises(from[node], step))));
        }
        return places;
    }

    private static int cheapest(long[] costs, boolean[] done) {
        var cheapest = -1;
        for (var node = 0; node < costs.length; node++) {
            if (!done[node] && costs[node] != NO_WAY && (cheapest < 0 || costs[node] < costs[cheapest])) {
                cheapest = node;
            }
        }
        return cheapest;
    }

    private Place step(int node, int other) {
        return node <= rows ? new Place(node, other - rows - 1, true) : new Place(other, node - rows - 1, true);
    }

    private boolean rises(int node, Place step) {
        return node <= rows == isCountedPositively(step.row(), step.column());
    }

    private long cost(int row, int column, boolean more) {
        if (hasRoom(row, column, more)) {
            return 0;
        }
        var count = counts[row][column];
        if (states[row][column] == State.GIVEN
                || isToldFew && states[row][column] == State.FEW
                || !more && count == 0) {
            return NO_WAY;
        }
        return 1 + count + (row == rows || column == columns || count == 0 ? DEAR : 0);
    }

    private boolean isCountedPositively(int row, int column) {
        return (row == rows) == (column == columns);
    }

    private boolean hasRoom(int row, int column, boolean more) {
        return switch (states[row][column]) {
            case SHOWN, GIVEN -> false;
            case LEFT_OUT -> true;
            case COVERED -> more || counts[row][column] > 0;
            case FEW -> more ? counts[row][column] < shownFrom - 1 : counts[row][column] > 1;
        };
    }

    private boolean isFew(int row, int column) {
        return counts[row][column] > 0 && counts[row][column] < shownFrom;
    }
}
