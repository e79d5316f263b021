package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brueckenschlag.wirkungsdialog.Figure.State;

/**
 * Figures of one year that are made from the same counts: who comes to talks is the upper part of one figure and the
 * lower part of the next. Where one is hidden because its part or its rest is small, others that show both of its
 * counts would give it away; of these as many are hidden as it takes.
 */
final class LinkedFigures {

    /** A count, wherever it stands: what is counted, and in which processes. */
    private record Count(Measure measure, List<String> processes) {}

    private record Shares(Figure figure, Count upper, Count lower) {}

    private final List<Figure> figures;
    private final List<List<Count>> counts = new ArrayList<>();
    private final List<Shares> hiddenShares = new ArrayList<>();
    private final Set<String> hidden = new HashSet<>();

    private LinkedFigures(List<IndicatorCatalogue.Defined> defined, List<Figure> figures) {
        this.figures = figures;
        for (var place = 0; place < figures.size(); place++) {
            var figure = figures.get(place);
            var processes = figure.indicator().processes();
            switch (defined.get(place).formula()) {
                case Formula.Counting counting -> counts.add(List.of(new Count(counting.measure(), processes)));
                case Formula.Ratio ratio -> {
                    var upper = new Count(ratio.measure(), processes);
                    var lower = new Count(ratio.per(), processes);
                    counts.add(List.of(upper, lower));
                    if (figure.state() == State.HIDDEN) {
                        hiddenShares.add(new Shares(figure, upper, lower));
                    }
                }
                default -> counts.add(List.of());
            }
            if (figure.state() == State.HIDDEN) {
                hidden.add(figure.indicator().id());
            }
        }
    }

    /**
     * @param defined in the order of the figures
     * @param figures of one year, each as it may be seen for itself
     */
    static List<Figure> protect(List<IndicatorCatalogue.Defined> defined, List<Figure> figures) {
        var linked = new LinkedFigures(defined, figures);
        linked.hiddenShares.forEach(linked::protect);
        return figures.stream()
                .map(figure -> linked.hidden.contains(figure.indicator().id())
                        ? Seen.hidden(figure.indicator(), figure.year())
                        : figure)
                .toList();
    }

    /** By one of its two counts nothing is told. */
    private void protect(Shares shares) {
        var tellUpper = showing(shares.upper());
        var tellLower = showing(shares.lower());
        if (!tellUpper.isEmpty() && !tellLower.isEmpty()) {
            hidden.addAll(tellUpper.size() <= tellLower.size() ? tellUpper : tellLower);
        }
    }

    private List<String> showing(Count count) {
        var found = new ArrayList<String>();
        for (var place = 0; place < figures.size(); place++) {
            var figure = figures.get(place);
            if (figure.state() == State.SHOWN
                    && !hidden.contains(figure.indicator().id())
                    && counts.get(place).contains(count)) {
                found.add(figure.indicator().id());
            }
        }
        return found;
    }
}
