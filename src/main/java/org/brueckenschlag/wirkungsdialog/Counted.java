package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A count, wherever it stands: what is counted, and in which processes. */
sealed interface Counted {

    /** Whether all that this one counts is counted by the other one, too, as far as the formulas tell. */
    boolean isPartOf(Counted other);

    /**
     * @return of a share its upper and its lower part, of a count the count, of a mean or median how many values there
     *     are; empty where nothing is counted (hours)
     */
    static List<Counted> by(IndicatorCatalogue.Defined defined) {
        var processes = Set.copyOf(defined.indicator().processes());
        return switch (defined.formula()) {
            case Formula.Counting counting -> List.of(new InMatters(counting.measure(), processes));
            case Formula.Mean mean -> List.of(new InMatters(mean.measure(), processes));
            case Formula.Median median -> List.of(new InMatters(median.measure(), processes));
            case Formula.Ratio ratio ->
                List.of(new InMatters(ratio.measure(), processes), new InMatters(ratio.per(), processes));
            case Formula.Counters counters -> {
                var upper = new InWeeks(counters.process(), counters.where(), counters.and());
                yield counters.per().isEmpty()
                        ? List.of(upper)
                        : List.of(upper, new InWeeks(counters.process(), counters.per(), List.of()));
            }
            default -> List.of();
        };
    }

    /** @param processes empty for all of them */
    record InMatters(Measure measure, Set<String> processes) implements Counted {

        @Override
        public boolean isPartOf(Counted other) {
            return other instanceof InMatters(Measure whole, Set<String> all)
                    && !equals(other)
                    && (all.isEmpty() || !processes.isEmpty() && all.containsAll(processes))
                    && Narrower.is(measure, whole);
        }
    }

    /** Of what nothing but weekly counters remains. */
    record InWeeks(String process, Map<String, Set<String>> where, List<Measure> and) implements Counted {

        @Override
        public boolean isPartOf(Counted other) {
            return other instanceof InWeeks whole
                    && !equals(other)
                    && process.equals(whole.process)
                    && and.equals(whole.and)
                    && whole.where.entrySet().stream().allMatch(asked -> {
                        var codes = where.get(asked.getKey());
                        return codes != null && Narrower.codes(codes, asked.getValue());
                    });
        }
    }
}
