package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.Nesting.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two formulas of different kinds may count the same matters, though nothing in the way they are written tells so: who
 * has an analysis has asked before. So what each matter adds to the one is compared with what it adds to the other.
 * Asked only where two counts are different by few, and where too many matters are behind them to be compared, the
 * smaller one is taken to be inside: so near are such large counts hardly by chance.
 */
@Component
class NestingInMatters {

    private static final int MOST_ROWS = 20_000;

    private final KnownIndicators indicators;
    private final Reckoning reckoning;
    private final PortionsOfMatter portions;
    private final JdbcFigures kept;

    NestingInMatters(KnownIndicators indicators, Reckoning reckoning, PortionsOfMatter portions, JdbcFigures kept) {
        this.indicators = indicators;
        this.reckoning = reckoning;
        this.portions = portions;
        this.kept = kept;
    }

    Nesting of(AgencyId agency, int year) {
        return pairs -> {
            var byFormulas = Nesting.BY_FORMULAS.among(pairs);
            var open = pairs.stream().filter(pair -> !byFormulas.contains(pair)).collect(Collectors.toSet());
            return open.isEmpty() ? byFormulas : union(byFormulas, compared(agency, year, open));
        };
    }

    private Set<Pair> compared(AgencyId agency, int year, Set<Pair> pairs) {
        var places = places(agency);
        var comparable = pairs.stream()
                .filter(pair -> places.containsKey(pair.part()) && places.containsKey(pair.whole()))
                .filter(pair -> !areOfOne(agency, pair))
                .collect(Collectors.toSet());
        var asked = comparable.stream()
                .flatMap(pair -> Stream.of(pair.part(), pair.whole()))
                .map(places::get)
                .map(Place::defined)
                .collect(Collectors.toMap(defined -> defined.indicator().id(), defined -> defined, (one, same) -> one));
        if (asked.isEmpty()) {
            return Set.of();
        }
        var added = kept.added(agency, year, asked.keySet(), MOST_ROWS);
        if (added.isEmpty()) {
            return comparable;
        }
        var byMatter = added.get();
        reckoning
                .running(agency)
                .forEach(running -> asked.values().stream()
                        .filter(defined -> FiguresOfAgency.feeds(defined, running.process()))
                        .flatMap(defined -> portions.of(defined, running).stream())
                        .filter(portion -> portion.year() == year)
                        .forEach(portion -> byMatter.add(portion, running.matter())));
        return comparable.stream()
                .filter(pair -> isInside(byMatter, places.get(pair.part()), places.get(pair.whole())))
                .collect(Collectors.toSet());
    }

    private static boolean isInside(Added byMatter, @Nullable Place part, @Nullable Place whole) {
        return part != null && whole != null && byMatter.isInside(part, whole);
    }

    /** Of a factor neither part is inside of the other; whether a share is small, is asked where it is shown. */
    private boolean areOfOne(AgencyId agency, Pair pair) {
        return indicators.of(agency).all().stream()
                .filter(defined -> defined.formula() instanceof Formula.Ratio)
                .anyMatch(defined -> Counted.by(defined).containsAll(List.of(pair.part(), pair.whole())));
    }

    /** Where each count is kept: the same one in several figures is the same in each of them. */
    private Map<Counted, Place> places(AgencyId agency) {
        var places = new HashMap<Counted, Place>();
        for (var defined : indicators.of(agency).all()) {
            var counts = Counted.by(defined);
            switch (defined.formula()) {
                case Formula.Counting unused -> places.putIfAbsent(counts.getFirst(), new Place(defined, true));
                case Formula.Ratio unused -> {
                    places.putIfAbsent(counts.getFirst(), new Place(defined, true));
                    places.putIfAbsent(counts.getLast(), new Place(defined, false));
                }
                case Formula.Mean unused -> places.putIfAbsent(counts.getFirst(), new Place(defined, false));
                case Formula.Median unused -> places.putIfAbsent(counts.getFirst(), new Place(defined, false));
                default -> {
                    // not counted in single matters
                }
            }
        }
        return places;
    }

    private static Set<Pair> union(Set<Pair> some, Set<Pair> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** @param isUpper whether it is the upper part of the figure */
    record Place(IndicatorCatalogue.Defined defined, boolean isUpper) {}

    /** What matters add to figures of one year. */
    static final class Added {

        private record Key(String indicator, boolean isUpper) {}

        private final Map<Key, Map<String, BigDecimal>> amounts = new HashMap<>();

        void add(Portion portion, MatterId matter) {
            add(portion.indicator(), matter.value(), portion.numerator(), portion.denominator());
        }

        void add(String indicator, String matter, BigDecimal upper, BigDecimal lower) {
            add(new Key(indicator, true), matter, upper);
            add(new Key(indicator, false), matter, lower);
        }

        private void add(Key key, String matter, BigDecimal amount) {
            amounts.computeIfAbsent(key, unused -> new HashMap<>()).merge(matter, amount, BigDecimal::add);
        }

        /** Whether no matter adds more to the first than to the second. */
        boolean isInside(Place part, Place whole) {
            var all = of(whole);
            return of(part).entrySet().stream()
                    .allMatch(some -> some.getValue().compareTo(all.getOrDefault(some.getKey(), BigDecimal.ZERO)) <= 0);
        }

        private Map<String, BigDecimal> of(Place place) {
            return amounts.getOrDefault(new Key(place.defined().indicator().id(), place.isUpper()), Map.of());
        }
    }
}
