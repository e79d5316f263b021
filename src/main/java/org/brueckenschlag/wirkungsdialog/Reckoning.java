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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ReleasedDrafts;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterStock.Begun;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;

/**
 * Makes figures: what matters that are over have added is kept, what those that run add is worked out from their facts.
 */
@Component
class Reckoning {

    private static final int AT_ONCE = 500;
    /** What is asked for within the last months of a year may have ended long before. */
    private static final int REACH_BACK = 3;

    private final JdbcFigureSums sums;
    private final JdbcReturned returned;
    private final JdbcFacts facts;
    private final PortionsOfMatter portions;
    private final AgencyIndicators indicators;
    private final MatterStock stock;
    private final WeeklyCounts counters;
    private final SocialSpaces spaces;
    private final ReleasedDrafts releases;
    private final Proposals proposals;
    private final MatterTransactions oneMoment;
    private final Clock clock;

    Reckoning(
            JdbcFigureSums sums,
            JdbcReturned returned,
            JdbcFacts facts,
            PortionsOfMatter portions,
            AgencyIndicators indicators,
            MatterStock stock,
            WeeklyCounts counters,
            SocialSpaces spaces,
            ReleasedDrafts releases,
            Proposals proposals,
            MatterTransactions transactions,
            Clock clock) {
        this.sums = sums;
        this.returned = returned;
        this.facts = facts;
        this.portions = portions;
        this.indicators = indicators;
        this.stock = stock;
        this.counters = counters;
        this.spaces = spaces;
        this.releases = releases;
        this.proposals = proposals;
        // What is over and what runs are read one after the other: of both the same moment is told.
        this.oneMoment = transactions.seeingOneMoment();
        this.clock = clock;
    }

    Reckoned between(AgencyId agency, int first, int last) {
        return inOneMoment(() -> reckoned(agency, first, last));
    }

    <T> T inOneMoment(Supplier<T> work) {
        return oneMoment.run(work);
    }

    private Reckoned reckoned(AgencyId agency, int first, int last) {
        var found = new ArrayList<Portion>();
        running(agency).forEach(matter -> found.addAll(portions.of(matter)));
        var reaching = new HashSet<String>();
        for (var defined : indicators.of(agency).all()) {
            switch (defined.formula()) {
                case Formula.Repeats repeats ->
                    comeBack(agency, defined.indicator().id(), repeats, found);
                case Formula.SpacesCovered unused ->
                    reaching.add(defined.indicator().id());
                case Formula.Followed unused -> reaching.add(defined.indicator().id());
                default -> {
                    // the portions say everything
                }
            }
        }
        found.addAll(sums.between(agency, first, last, first - REACH_BACK, reaching));
        return new Reckoned(agency, found);
    }

    /** Puts what came back in the place of what the running matters say about themselves. */
    private void comeBack(AgencyId agency, String id, Formula.Repeats formula, List<Portion> found) {
        var running = found.stream()
                .filter(portion -> portion.indicator().equals(id) && Repeats.isCourse(portion))
                .toList();
        found.removeAll(running);
        returned.againBesides(agency, id, Repeats.courses(running), formula.months()).values().stream()
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
                .forEach((year, times) ->
                        found.add(new Portion(id, year, "", null, BigDecimal.ONE, BigDecimal.ZERO, times)));
    }

    /** By indicator, matters that began because others of that year had proposed them. */
    Map<String, List<MatterId>> answering(AgencyId agency, int year) {
        return inOneMoment(() -> {
            var reckoned = reckoned(agency, year, year);
            var answering = new HashMap<String, List<MatterId>>();
            for (var defined : indicators.of(agency).all()) {
                if (defined.formula() instanceof Formula.Followed followed) {
                    answering.put(
                            defined.indicator().id(),
                            proposals.followed(agency, followed, reckoned.all(defined), year).stream()
                                    .map(Begun::id)
                                    .toList());
                }
            }
            return answering;
        });
    }

    /** Matters that came back and are not yet among the sums, with the year in which each began. */
    Map<String, Integer> cameBackSince(AgencyId agency, IndicatorCatalogue.Defined defined, Formula.Repeats formula) {
        var running = running(agency).stream()
                .filter(matter -> FiguresOfAgency.feeds(defined, matter.process()))
                .flatMap(matter -> portions.of(defined, matter).stream())
                .toList();
        return returned.againBesides(agency, defined.indicator().id(), Repeats.courses(running), formula.months());
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
                case Formula.Followed over -> proposals.of(agency, over, all(defined), year);
                case Formula.Releases over -> Releases.of(over, releases.of(agency), year);
                case Formula.NotCollected unused -> Tally.NOTHING;
            };
        }

        /** How many times something was counted in each Sozialraum, by the portions' code. */
        Map<String, Map<String, Long>> bySocialSpace(String indicator, int year) {
            var counts = sums.bySocialSpace(agency, year, indicator);
            byIndicator.getOrDefault(indicator, List.of()).stream()
                    .filter(portion ->
                            portion.year() == year && !portion.socialSpace().isEmpty())
                    .forEach(portion -> counts.computeIfAbsent(portion.socialSpace(), unused -> new HashMap<>())
                            .merge(
                                    portion.code() == null ? "" : portion.code(),
                                    portion.weighted(portion.numerator()).longValue(),
                                    Long::sum));
            return counts;
        }

        List<Portion> inYear(IndicatorCatalogue.Defined defined, int year) {
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
            var told = all(defined);
            return told.stream().anyMatch(Repeats::isCourse)
                    ? Repeats.of(told, year, formula.months())
                    : Tally.ratio(inYear(defined, year));
        }
    }
}
