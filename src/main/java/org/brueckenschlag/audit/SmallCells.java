package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps small counts from the Prüfung's reports: below three a handful of people would be told apart. What could be
 * reckoned from the rest and the sum is hidden, too.
 */
public final class SmallCells {

    /** Smallest count that is shown. */
    public static final long SHOWN_FROM = 3;

    private SmallCells() {}

    /** A count as it may be shown. */
    public sealed interface Cell {

        record Shown(long count) implements Cell {}

        /** More than none and fewer than {@link #SHOWN_FROM}. */
        record Few() implements Cell {}

        /** Hidden because another one could be reckoned from it. */
        record Covered() implements Cell {}
    }

    /** Counts that add up to something that is shown: if one is hidden, the next smallest is, too. */
    public static List<Cell> parts(List<Long> counts) {
        var few = indices(counts, count -> count > 0 && count < SHOWN_FROM);
        Set<Integer> covered = new HashSet<>();
        if (few.size() == 1) {
            IntStream.range(0, counts.size())
                    .boxed()
                    .filter(index -> !few.contains(index) && counts.get(index) > 0)
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(covered::add);
        }
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < counts.size(); i++) {
            cells.add(
                    few.contains(i)
                            ? new Cell.Few()
                            : covered.contains(i) ? new Cell.Covered() : new Cell.Shown(counts.get(i)));
        }
        return cells;
    }

    /** One count out of a shown whole: hidden as well where the rest is small. */
    public static Cell of(long count, long whole) {
        if (count > 0 && count < SHOWN_FROM) {
            return new Cell.Few();
        }
        var rest = whole - count;
        return rest > 0 && rest < SHOWN_FROM ? new Cell.Covered() : new Cell.Shown(count);
    }

    private static Set<Integer> indices(List<Long> counts, java.util.function.LongPredicate wanted) {
        var found = new HashSet<Integer>();
        for (var i = 0; i < counts.size(); i++) {
            if (wanted.test(counts.get(i))) {
                found.add(i);
            }
        }
        return found;
    }
}
