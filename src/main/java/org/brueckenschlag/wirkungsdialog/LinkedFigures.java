package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Nesting.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one year that are made from the same counts: who comes to talks is the upper part of one figure and the
 * lower part of the next. Where one is hidden, others would give it away; and where one counts the same as another and
 * asks for something more, their difference is a count, too. As many are hidden as it takes.
 */
final class LinkedFigures {

    private static final Nesting NEAR_IS_INSIDE = pairs -> pairs;

    private final List<Told> figures;
    private final SmallCells cells;
    private final Nesting nesting;
    private final Set<Integer> hidden = new HashSet<>();

    private LinkedFigures(List<Told> figures, SmallCells cells, Nesting nesting) {
        this.figures = figures;
        this.cells = cells;
        this.nesting = nesting;
    }

    /**
     * What is told where one figure stands.
     *
     * @param counts of its formula: of a share the upper and the lower one
     * @param isHidden whether it has been hidden for a reason of its own
     * @param values of those counts that are shown
     */
    record Told(List<Counted> counts, boolean isHidden, Map<Counted, BigDecimal> values) {

        Told {
            counts = List.copyOf(counts);
            values = Map.copyOf(values);
        }

        static Told by(IndicatorCatalogue.Defined defined, boolean isHidden, Tally shown) {
            var counts = Counted.by(defined);
            var values = new HashMap<Counted, BigDecimal>();
            var first = isOfValues(defined) ? shown.denominator() : shown.numerator();
            if (!counts.isEmpty() && first != null) {
                values.put(counts.getFirst(), first);
            }
            if (counts.size() > 1 && shown.denominator() != null) {
                values.put(counts.getLast(), shown.denominator());
            }
            return new Told(counts, isHidden, values);
        }

        private static boolean isOfValues(IndicatorCatalogue.Defined defined) {
            return defined.formula() instanceof Formula.Mean || defined.formula() instanceof Formula.Median;
        }

        static Told by(IndicatorCatalogue.Defined defined, Figure figure) {
            return by(
                    defined,
                    figure.state() == State.HIDDEN,
                    new Tally(figure.value(), figure.numerator(), figure.denominator()));
        }
    }

    /**
     * @param defined in the order of the figures
     * @param figures of one year, each as it may be seen for itself
     * @param earlier counts of that year as they were told before, each time as a whole
     */
    static List<Figure> protect(
            List<IndicatorCatalogue.Defined> defined,
            List<Figure> figures,
            SmallCells cells,
            List<Map<Counted, BigDecimal>> earlier) {
        return protect(defined, figures, cells, earlier, Nesting.BY_FORMULAS);
    }

    static List<Figure> protect(
            List<IndicatorCatalogue.Defined> defined,
            List<Figure> figures,
            SmallCells cells,
            List<Map<Counted, BigDecimal>> earlier,
            Nesting nesting) {
        var told = IntStream.range(0, figures.size())
                .mapToObj(place -> Told.by(defined.get(place), figures.get(place)))
                .toList();
        var hidden = hidden(told, cells, earlier, nesting);
        return IntStream.range(0, figures.size())
                .mapToObj(place -> hidden.contains(place)
                        ? Seen.hidden(
                                figures.get(place).indicator(),
                                figures.get(place).year())
                        : figures.get(place))
                .toList();
    }

    /**
     * A figure that is tried out, for whoever sees the others of that year: hidden where it would tell something small
     * of them. Whoever may try out whatever they like could find one matter after the other, so any count near another
     * one is taken to be inside of it.
     *
     * @param defined in the order of the others, which are protected already
     */
    static Figure beside(
            List<IndicatorCatalogue.Defined> defined,
            List<Figure> others,
            IndicatorCatalogue.Defined draft,
            Figure figure,
            SmallCells cells) {
        var told = new ArrayList<Told>();
        for (var place = 0; place < others.size(); place++) {
            told.add(Told.by(defined.get(place), others.get(place)));
        }
        var without = hidden(told, cells, List.of(), NEAR_IS_INSIDE);
        told.add(Told.by(draft, figure));
        return hidden(told, cells, List.of(), NEAR_IS_INSIDE).equals(without)
                ? figure
                : Seen.hidden(figure.indicator(), figure.year());
    }

    /** @return at which places what is shown must be hidden as well */
    static Set<Integer> hidden(List<Told> figures, SmallCells cells, List<Map<Counted, BigDecimal>> earlier) {
        return hidden(figures, cells, earlier, Nesting.BY_FORMULAS);
    }

    private static Set<Integer> hidden(
            List<Told> figures, SmallCells cells, List<Map<Counted, BigDecimal>> earlier, Nesting nesting) {
        var linked = new LinkedFigures(figures, cells, nesting);
        if (cells.shownFrom() > 1) {
            linked.protectHidden();
            linked.protectRests(earlier);
        }
        return linked.hidden;
    }

    private void protectHidden() {
        for (var figure : figures) {
            if (figure.isHidden() && figure.counts().size() == 1) {
                hidden.addAll(telling(figure.counts().getFirst()));
            } else if (figure.isHidden() && figure.counts().size() > 1) {
                keepApart(figure.counts().getFirst(), figure.counts().getLast());
            }
        }
    }

    private void protectRests(List<Map<Counted, BigDecimal>> earlier) {
        var now = new LinkedHashMap<Counted, BigDecimal>();
        figures.forEach(figure -> figure.values().forEach(now::putIfAbsent));
        now.forEach((count, value) -> {
            if (earlier.stream().anyMatch(then -> isFew(value, then.get(count)))) {
                hidden.addAll(telling(count));
            }
        });
        var few = leavingFew(now, earlier);
        var nested = few.isEmpty() ? few : nesting.among(few);
        few.stream().filter(nested::contains).forEach(pair -> keepApart(pair.part(), pair.whole()));
    }

    /** Pairs whose difference is few, or is different by few from what was told before: always in the same order. */
    private Set<Pair> leavingFew(Map<Counted, BigDecimal> now, List<Map<Counted, BigDecimal>> earlier) {
        var few = new LinkedHashSet<Pair>();
        for (var part : now.keySet()) {
            for (var whole : now.keySet()) {
                var rest = rest(now, part, whole);
                if (!part.equals(whole)
                        && rest != null
                        && rest.signum() >= 0
                        && (isFew(rest, BigDecimal.ZERO)
                                || earlier.stream().anyMatch(then -> isFew(rest, rest(then, part, whole))))) {
                    few.add(new Pair(part, whole));
                }
            }
        }
        return few;
    }

    private static @Nullable BigDecimal rest(Map<Counted, BigDecimal> told, Counted part, Counted whole) {
        var less = told.get(part);
        var more = told.get(whole);
        return less == null || more == null ? null : more.subtract(less);
    }

    /** By one of the two nothing is told. */
    private void keepApart(Counted upper, Counted lower) {
        var tellUpper = telling(upper);
        var tellLower = telling(lower);
        if (!tellUpper.isEmpty() && !tellLower.isEmpty()) {
            hidden.addAll(tellUpper.size() <= tellLower.size() ? tellUpper : tellLower);
        }
    }

    private List<Integer> telling(Counted count) {
        var found = new ArrayList<Integer>();
        for (var place = 0; place < figures.size(); place++) {
            if (!hidden.contains(place) && figures.get(place).values().containsKey(count)) {
                found.add(place);
            }
        }
        return found;
    }

    private boolean isFew(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return new SmallDifference(cells).isFew(one, other);
    }
}
