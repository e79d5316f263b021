package org.brueckenschlag.wirkungsdialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.ChangeReason;

/** How a figure is made. */
sealed interface Formula {

    /** A formula over the facts of single matters. */
    sealed interface OverMatters extends Formula {

        /** What is counted in each matter; of a ratio the upper part. */
        Measure measure();

        /** All keys of answers and decisions that it reads. */
        default List<String> keys() {
            return measure().keys();
        }
    }

    /** How many there are. */
    sealed interface Counting extends OverMatters {}

    record Count(Measure measure) implements Counting {}

    /** Besides, in which month each was, and what became of its matter ({@link YearCourse}). */
    record Course(Measure measure) implements Counting {}

    record Sum(Measure measure) implements OverMatters {}

    record Mean(Measure measure) implements OverMatters {}

    record Median(Measure measure) implements OverMatters {}

    /** How many different codes there are. */
    record Distinct(Measure measure) implements OverMatters {}

    record Ratio(Measure measure, Measure per) implements OverMatters {

        @Override
        public List<String> keys() {
            return Stream.concat(measure.keys().stream(), per.keys().stream()).toList();
        }
    }

    /**
     * From the weekly counters of matters of which nothing else remains.
     *
     * @param where codes by key that a counter must have; no code means any
     * @param per the same for the lower part of a ratio; empty where it is a count
     * @param and what is added from matters of other processes
     */
    record Counters(String process, Map<String, Set<String>> where, Map<String, Set<String>> per, List<Measure> and)
            implements Formula {

        public Counters {
            where = Map.copyOf(where);
            per = Map.copyOf(per);
            and = List.copyOf(and);
        }
    }

    /** Which share of the agency's Sozialräume has a matter of that process that ended within the last months. */
    record SpacesCovered(String process, int months) implements Formula {}

    /** Which share of the matters came back: same Sozialraum, same place, a theme in common, within the months. */
    record Repeats(String process, String place, String theme, int months) implements Formula {}

    /**
     * Of which share of the rows something came: within the months after, a matter of the process that the row proposes
     * began in the same Sozialraum. One matter answers one row.
     *
     * @param rows key that every row has, with its list: {@code luecken.luecke_typ}
     * @param proposal key in the same row, of the process that is proposed
     */
    record Followed(String rows, String proposal, Condition where, int months) implements Formula {}

    /** How many redesigns of processes were released in the year, for one of those reasons. */
    record Releases(Set<ChangeReason> reasons) implements Formula {

        public Releases {
            reasons = Set.copyOf(reasons);
        }
    }

    /** No process stores yet what it needs; the words say what that is. */
    record NotCollected() implements Formula {}
}
