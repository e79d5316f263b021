package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ReleasedDrafts;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Makes figures: what matters that are over have added is kept, what those that run add is worked out from their facts.
 */
@Component
class Reckoning {

    private static final int AT_ONCE = 500;

    private final JdbcFigures kept;
    private final JdbcFacts facts;
    private final PortionsOfMatter portions;
    private final MatterStock stock;
    private final WeeklyCounts counters;
    private final SocialSpaces spaces;
    private final ReleasedDrafts releases;
    private final Clock clock;

    Reckoning(
            JdbcFigures kept,
            JdbcFacts facts,
            PortionsOfMatter portions,
            MatterStock stock,
            WeeklyCounts counters,
            SocialSpaces spaces,
            ReleasedDrafts releases,
            Clock clock) {
        this.kept = kept;
        this.facts = facts;
        this.portions = portions;
        this.stock = stock;
        this.counters = counters;
        this.spaces = spaces;
        this.releases = releases;
        this.clock = clock;
    }

    /** @param reachBack how many years before the first one count for those that look back */
    Reckoned between(AgencyId agency, int first, int last, int reachBack) {
        var found = new ArrayList<>(kept.between(agency, first - reachBack, last));
        running(agency).forEach(matter -> found.addAll(portions.of(matter)));
        return new Reckoned(agency, found);
    }

    /** Of those portions alone. */
    Reckoned of(AgencyId agency, List<Portion> found) {
        return new Reckoned(agency, found);
    }

    /** Facts of the matters that were closed last. */
    List<FactsOfMatter> closed(AgencyId agency, int limit) {
        var ids = stock.lastClosed(agency, limit);
        var closed = new ArrayList<FactsOfMatter>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            closed.addAll(facts.of(ids.subList(from, Math.min(ids.size(), from + AT_ONCE))));
        }
        return closed;
    }

    /** Facts of the matters that are open. */
    List<FactsOfMatter> running(AgencyId agency) {
        var running = new ArrayList<FactsOfMatter>();
        var after = "";
        for (var page = stock.open(agency, after, AT_ONCE); !page.isEmpty(); ) {
            running.addAll(facts.of(page));
            after = page.getLast().value();
            page = page.size() < AT_ONCE ? List.of() : stock.open(agency, after, AT_ONCE);
        }
        return running;
    }

    /** The portions of some years, sorted. */
    final class Reckoned {

        private final AgencyId agency;
        private final Map<String, List<Portion>> byIndicator = new HashMap<>();

        private Reckoned(AgencyId agency, List<Portion> found) {
            this.agency = agency;
            found.forEach(portion -> byIndicator
                    .computeIfAbsent(portion.indicator(), unused -> new ArrayList<>())
                    .add(portion));
        }

        Tally of(IndicatorCatalogue.Defined defined, int year) {
            return switch (defined.formula()) {
                case Formula.OverMatters over -> Tally.of(over, inYear(defined, year));
                case Formula.Counters over -> counted(defined, over, year);
                case Formula.SpacesCovered over -> covered(defined, over, year);
                case Formula.Repeats over -> repeated(defined, over, year);
                case Formula.Releases over -> Releases.of(over, releases.of(agency), year);
                case Formula.NotCollected unused -> Tally.NOTHING;
            };
        }

        /** How many times something was counted in each Sozialraum. */
        Map<String, Long> bySocialSpace(String indicator, int year) {
            var counts = new HashMap<String, Long>();
            byIndicator.getOrDefault(indicator, List.of()).stream()
                    .filter(portion -> portion.year() == year)
                    .forEach(portion -> counts.merge(
                            portion.socialSpace(),
                            portion.weighted(portion.numerator()).longValue(),
                            Long::sum));
            return counts;
        }

        private List<Portion> inYear(IndicatorCatalogue.Defined defined, int year) {
            return all(defined).stream()
                    .filter(portion -> portion.year() == year)
                    .toList();
        }

        private List<Portion> all(IndicatorCatalogue.Defined defined) {
            return byIndicator.getOrDefault(defined.indicator().id(), List.of());
        }

        private Tally counted(IndicatorCatalogue.Defined defined, Formula.Counters formula, int year) {
            var counted = counters.ofYear(agency, formula.process(), year);
            var fromMatters = Tally.of(
                            new Formula.Sum(new Measure.Together(formula.and(), BigDecimal.ONE, null)),
                            inYear(defined, year))
                    .numerator();
            var count = BigDecimal.valueOf(count(counted, formula.where()));
            var upper = fromMatters == null ? count : count.add(fromMatters);
            return formula.per().isEmpty()
                    ? Tally.counted(upper)
                    : Tally.divided(upper, BigDecimal.valueOf(count(counted, formula.per())));
        }

        private static long count(List<WeeklyCounts.Counted> counted, Map<String, Set<String>> where) {
            return counted.stream()
                    .filter(each -> where.entrySet().stream().allMatch(entry -> {
                        var code = each.codes().get(entry.getKey());
                        return code != null
                                && (entry.getValue().isEmpty()
                                        || entry.getValue().contains(code));
                    }))
                    .mapToLong(WeeklyCounts.Counted::count)
                    .sum();
        }

        private Tally covered(IndicatorCatalogue.Defined defined, Formula.SpacesCovered formula, int year) {
            var today = LocalDate.ofInstant(clock.instant(), Measure.ZONE);
            var lastDay = LocalDate.of(year, 12, 31);
            var until = today.isBefore(lastDay) ? today : lastDay;
            var from = until.minusMonths(formula.months()).toEpochDay();
            var covered = new HashSet<String>();
            all(defined).stream()
                    .filter(portion -> portion.numerator().longValue() > from
                            && portion.numerator().longValue() <= until.toEpochDay())
                    .forEach(portion -> covered.add(String.valueOf(portion.code())));
            var own = spaces.of(agency).stream().map(space -> space.code()).toList();
            covered.retainAll(own);
            return Tally.divided(BigDecimal.valueOf(covered.size()), BigDecimal.valueOf(own.size()));
        }

        /** What began in the year and had been there before, against what was closed in the year. */
        private Tally repeated(IndicatorCatalogue.Defined defined, Formula.Repeats formula, int year) {
            return Repeats.of(all(defined), year, formula.months());
        }
    }
}
