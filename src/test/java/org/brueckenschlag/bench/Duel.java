package org.brueckenschlag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.brueckenschlag.demo.RecordedCourse;

/**
 * Rounds of two contestants in turn, so that what disturbs the machine disturbs both; who begins changes from round to
 * round.
 */
record Duel(List<Round> ours, List<Round> theirs) {

    static Duel of(Contestant ours, Contestant theirs, RecordedCourse course, int threads, Size size) {
        var result = new Duel(new ArrayList<>(), new ArrayList<>());
        for (var round = 0; round < size.rounds(); round++) {
            if (round % 2 == 0) {
                result.ours.add(Round.of(ours, course, threads, size.matters()));
            }
            result.theirs.add(Round.of(theirs, course, threads, size.matters()));
            if (round % 2 == 1) {
                result.ours.add(Round.of(ours, course, threads, size.matters()));
            }
        }
        return result;
    }

    static Sample sample(List<Round> rounds, ToDoubleFunction<Round> value) {
        return new Sample(rounds.stream().map(value::applyAsDouble).toList());
    }

    /** Round against round; the median of these says more than the ratio of two medians. */
    Sample ratios(ToDoubleFunction<Round> value) {
        return new Sample(IntStream.range(0, ours.size())
                .mapToObj(round -> value.applyAsDouble(ours.get(round)) / value.applyAsDouble(theirs.get(round)))
                .toList());
    }
}
