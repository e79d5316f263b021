package org.brueckenschlag.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ColumnAnswers.Special;

/** The cells of a column that fit some of its answers and no other. */
final class CellsForAnswers {

    private final List<Object> answers;
    private final Set<BigDecimal> bounds;
    private final boolean isWhole;
    private final boolean asDate;

    /** @param cells that are in the column now */
    CellsForAnswers(DraftTable.Column column, List<Object> answers, List<CellTest> cells) {
        var tests = ColumnAnswers.each(cells);
        this.answers = answers;
        this.bounds = ColumnAnswers.bounds(tests);
        this.isWhole = ColumnAnswers.isWhole(column);
        this.asDate = tests.stream().anyMatch(test -> test instanceof CellTest.Days days && days.asDate());
    }

    /**
     * One cell, or two: no answer has one of its own beside answers, as a comparison with nothing is neither true nor
     * false.
     *
     * @param wanted places of the answers that fit
     * @param possible places of the answers that can be given at all
     */
    List<String> of(BitSet wanted, BitSet possible) {
        if (wanted.equals(possible)) {
            return List.of("");
        }
        var unanswered = answers.indexOf(Special.UNANSWERED);
        var given = (BitSet) wanted.clone();
        given.clear(unanswered);
        var cells = new ArrayList<String>();
        if (!given.isEmpty()) {
            cells.add(test(given, possible, unanswered).feel());
        }
        if (wanted.get(unanswered)) {
            cells.add(new CellTest.Unanswered().feel());
        }
        return cells;
    }

    private CellTest test(BitSet given, BitSet possible, int unanswered) {
        var others = (BitSet) possible.clone();
        others.andNot(given);
        others.clear(unanswered);
        var another = answers.indexOf(Special.ANOTHER);
        if (!others.isEmpty() && (another < 0 || !given.get(another))) {
            return one(parts(given), false);
        }
        var not = new ArrayList<>(parts(others));
        if (possible.get(unanswered)) {
            not.add(new CellTest.Unanswered());
        }
        return one(not, true);
    }

    private static CellTest one(List<CellTest> tests, boolean not) {
        if (tests.stream().allMatch(CellTest.OneOf.class::isInstance)) {
            return new CellTest.OneOf(
                    tests.stream()
                            .flatMap(test -> ((CellTest.OneOf) test).values().stream())
                            .toList(),
                    not);
        }
        return tests.size() == 1 && !not ? tests.getFirst() : new CellTest.Either(tests, not);
    }

    private List<CellTest> parts(BitSet wanted) {
        var places = wanted.stream().boxed().toList();
        var single = places.stream().flatMap(at -> switch (answers.get(at)) {
            case String code -> Stream.of(new CellTest.OneOf(List.of(code), false));
            case Boolean yes -> Stream.of(new CellTest.Is(yes));
            default -> Stream.<CellTest>of();
        });
        return Stream.concat(single, Stream.concat(spans(wanted, BigDecimal.class), spans(wanted, LocalDate.class)))
                .toList();
    }

    /** Neighbours together; the outermost stand for all that is beyond them. */
    private Stream<CellTest> spans(BitSet wanted, Class<?> kind) {
        var places = Stream.iterate(0, at -> at < answers.size(), at -> at + 1)
                .filter(at -> kind.isInstance(answers.get(at)))
                .toList();
        if (places.isEmpty()) {
            return Stream.of();
        }
        var spans = new ArrayList<CellTest>();
        var least = places.getFirst();
        var most = places.getLast();
        for (var from = wanted.nextSetBit(least); from >= 0 && from <= most; ) {
            var to = Math.min(wanted.nextClearBit(from) - 1, most);
            spans.add(span(from, to, from == least, to == most));
            from = wanted.nextSetBit(to + 1);
        }
        return spans.stream();
    }

    private CellTest span(int from, int to, boolean fromAll, boolean toAll) {
        if (answers.get(from) instanceof LocalDate first && answers.get(to) instanceof LocalDate last) {
            return new CellTest.Days(fromAll ? null : first, true, toAll ? null : last, true, asDate);
        }
        var isFrom = isReached(from);
        var isTo = isReached(to);
        return new CellTest.Between(
                fromAll ? null : (BigDecimal) answers.get(isFrom ? from : from - 1),
                isFrom,
                toAll ? null : (BigDecimal) answers.get(isTo ? to : to + 1),
                isTo);
    }

    /** Whether a number is what it is, and does not just stand for all between two bounds. */
    private boolean isReached(int at) {
        return isWhole || bounds.contains((BigDecimal) answers.get(at));
    }
}
