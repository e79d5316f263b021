package org.brueckenschlag.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How the components of a form stand: in which section, in which order, which of them side by side, and how wide.
 *
 * @param rows in reading order within each section; what a row has no second one of stands alone
 */
public record Arrangement(List<Row> rows) {

    /** A row is divided into so many parts. */
    public static final int PARTS = 16;

    /** More than these could not be read any more. */
    public static final int MOST_IN_ROW = 4;

    /**
     * How wide people may choose, widest first, after the rest of the line; what was drawn elsewhere may be another.
     */
    public static final List<Integer> WIDTHS = List.of(12, 11, 8, 5, 4);

    public Arrangement {
        rows = List.copyOf(rows);
    }

    /** @param columns null for what the others leave */
    public static String width(@Nullable Integer columns, Texts texts) {
        if (columns == null) {
            return texts.get("catalogue.width.rest");
        }
        return WIDTHS.contains(columns)
                ? texts.get("catalogue.width." + columns)
                : texts.get("catalogue.width.other", columns, PARTS);
    }

    /**
     * @param section id of what it stands in; empty for the form itself
     * @param seats from the beginning of the line to its end
     */
    public record Row(String section, List<Seat> seats) {

        public Row {
            seats = List.copyOf(seats);
        }

        private int indexOf(String id) {
            return seats.stream().map(Seat::id).toList().indexOf(id);
        }

        private Row with(List<Seat> others) {
            return new Row(section, others);
        }
    }

    /** @param columns how many of the {@link #PARTS} it takes; null for as many as are left */
    public record Seat(String id, @Nullable Integer columns) {

        private Seat asWideAsFits() {
            return new Seat(id, null);
        }
    }

    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.indexOf(id) >= 0).findFirst();
    }

    public @Nullable Integer columns(String id) {
        return row(id).map(row -> row.seats().get(row.indexOf(id)).columns()).orElse(null);
    }

    public boolean isBeside(String id) {
        return row(id).filter(row -> row.indexOf(id) > 0).isPresent();
    }

    /** Whether there is a row before it that has room for it and what stands behind it in its own. */
    public boolean canStandBeside(String id) {
        var at = at(id);
        var before = at < 0 ? -1 : neighbour(at, -1);
        return isBeside(id)
                || before >= 0
                        && rows.get(before).seats().size()
                                        + rows.get(at).seats().size()
                                <= MOST_IN_ROW;
    }

    /** @param beside whether it joins the row before, or begins one of its own with what stands behind it */
    public Arrangement standing(String id, boolean beside) {
        if (beside == isBeside(id) || !canStandBeside(id)) {
            return this;
        }
        var at = at(id);
        var changed = new ArrayList<>(rows);
        if (beside) {
            var before = neighbour(at, -1);
            var seats = new ArrayList<>(rows.get(before).seats());
            seats.addAll(rows.get(at).seats());
            changed.set(before, rows.get(before).with(seats));
            changed.remove(at);
        } else {
            split(changed, at, rows.get(at).indexOf(id));
        }
        return new Arrangement(changed);
    }

    /** How wide it can be beside the others of its row; those without a width of their own keep a bit. */
    public int widest(String id) {
        return row(id).map(row -> PARTS
                        - row.seats().stream()
                                .filter(seat -> !seat.id().equals(id))
                                .map(Seat::columns)
                                .mapToInt(columns -> Objects.requireNonNullElse(columns, 2))
                                .sum())
                .orElse(PARTS);
    }

    /** @param columns null for as many as are left */
    public Arrangement widening(String id, @Nullable Integer columns) {
        return changing(id, seat -> new Seat(id, columns));
    }

    /** With another id in the same place. */
    Arrangement calling(String id, String other) {
        return changing(id, seat -> new Seat(other, seat.columns()));
    }

    private Arrangement changing(String id, UnaryOperator<Seat> change) {
        return new Arrangement(rows.stream()
                .map(row -> row.with(row.seats().stream()
                        .map(seat -> seat.id().equals(id) ? change.apply(seat) : seat)
                        .toList()))
                .toList());
    }

    /** Whether it can go on in that direction. */
    public boolean canMove(String id, int step) {
        return !moving(id, step).equals(this);
    }

    /**
     * One place on: within its row, out of it, or past the row that follows.
     *
     * @param step 1 or -1
     */
    public Arrangement moving(String id, int step) {
        var at = at(id);
        if (at < 0) {
            return this;
        }
        var row = rows.get(at);
        var seat = row.indexOf(id);
        var changed = new ArrayList<>(rows);
        if (seat + step >= 0 && seat + step < row.seats().size()) {
            var seats = new ArrayList<>(row.seats());
            seats.add(seat + step, seats.remove(seat));
            changed.set(at, row.with(seats));
        } else if (row.seats().size() > 1) {
            split(changed, at, step < 0 ? 1 : seat);
        } else if (neighbour(at, step) >= 0) {
            changed.add(neighbour(at, step), changed.remove(at));
        }
        return new Arrangement(changed);
    }

    /** What stands alone then takes the whole row. */
    private static void split(List<Row> rows, int at, int seat) {
        var row = rows.get(at);
        rows.set(at, row.with(alone(row.seats().subList(0, seat))));
        rows.add(at + 1, row.with(alone(row.seats().subList(seat, row.seats().size()))));
    }

    private static List<Seat> alone(List<Seat> seats) {
        return seats.size() == 1 ? List.of(seats.getFirst().asWideAsFits()) : seats;
    }

    private int at(String id) {
        return row(id).map(rows::indexOf).orElse(-1);
    }

    /** The next row of the same section in that direction; -1 without one. */
    private int neighbour(int at, int step) {
        for (var next = at + step; next >= 0 && next < rows.size(); next += step) {
            if (rows.get(next).section().equals(rows.get(at).section())) {
                return next;
            }
        }
        return -1;
    }
}
