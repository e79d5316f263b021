package org.brueckenschlag.wirkungsdialog;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.SmallCells.Cell;
import org.brueckenschlag.wirkungsdialog.Indicators.InSpace;

/**
 * How enquiries are spread: over the year, and from where they came to what became of them.
 *
 * @param seasons of the year and the two before, the earlier first; all of them in months, or in quarters where a month
 *     would be too small to be shown; empty where an agency has a formula of its own that does not tell
 * @param outcomes codes of the matters' ends, {@link #RUNNING} last; in an order that tells nothing
 * @param flows by Sozialraum; the same counts of the Sozialräume as beside the figures
 * @param sums by outcome
 * @param whole all enquiries of the year
 */
public record YearCourse(List<Season> seasons, List<String> outcomes, List<Flow> flows, List<Cell> sums, Cell whole) {

    /** In place of the end's code, where there is none yet. */
    public static final String RUNNING = "";

    /** The indicator that counts the enquiries. */
    public static final String INDICATOR = "KM-01";

    static final YearCourse UNTOLD = without(List.of());

    static final int MONTHS = 12;
    private static final int DIGITS_OF_MONTH = 2;

    public YearCourse {
        seasons = List.copyOf(seasons);
        outcomes = List.copyOf(outcomes);
        flows = List.copyOf(flows);
        sums = List.copyOf(sums);
    }

    /** Nothing but the seasons. */
    static YearCourse without(List<Season> seasons) {
        return new YearCourse(seasons, List.of(), List.of(), List.of(), new Cell.Covered());
    }

    /** Whether nobody asked in any of the years. */
    boolean tellsOfNone() {
        return !seasons.isEmpty() && seasons.stream().allMatch(season -> season.count() == 0);
    }

    /** The most frequent outcome first, as far as it is shown; what is still running last. */
    public YearCourse mostFirst() {
        var order = IntStream.range(0, outcomes.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                place -> outcomes.get(place).equals(RUNNING))
                        .thenComparing(
                                place -> sums.get(place) instanceof Cell.Shown(long count) ? count : 0L,
                                Comparator.reverseOrder()))
                .toList();
        return new YearCourse(
                seasons,
                inOrder(outcomes, order),
                flows.stream()
                        .map(flow -> new Flow(flow.from(), inOrder(flow.outcomes(), order)))
                        .toList(),
                inOrder(sums, order),
                whole);
    }

    private static <T> List<T> inOrder(List<T> list, List<Integer> order) {
        return order.stream().map(list::get).toList();
    }

    /**
     * @param parts twelve months or four quarters
     * @param count all of the year
     */
    public record Season(int year, List<Cell> parts, long count) {

        public Season {
            parts = List.copyOf(parts);
        }
    }

    /** @param outcomes in the order of {@link YearCourse#outcomes()} */
    public record Flow(InSpace from, List<Cell> outcomes) {

        public Flow {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What a portion says of when and how: {@code 03:vereinbarung_voll}, {@code 11:} while the matter runs. */
    static String code(Instant at, Scope matter) {
        var month = ZonedDateTime.ofInstant(at, Measure.ZONE).getMonthValue();
        var end = matter.ended().map(Fact::code).orElse(RUNNING);
        return String.format(Locale.ROOT, "%02d:%s", month, end);
    }

    /** Counted from 0; -1 where the code is another formula's. */
    static int month(String code) {
        return tells(code) ? Integer.parseInt(code.substring(0, DIGITS_OF_MONTH)) - 1 : -1;
    }

    static String outcome(String code) {
        return tells(code) ? code.substring(DIGITS_OF_MONTH + 1) : RUNNING;
    }

    /** Whether it says when and how; those of an earlier formula do not, until they are made anew. */
    static boolean isTold(Portion portion) {
        return portion.code() != null && tells(portion.code());
    }

    private static boolean tells(String code) {
        return code.length() > DIGITS_OF_MONTH && code.charAt(DIGITS_OF_MONTH) == ':';
    }
}
