package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.JdbcFigures.Share;
import org.springframework.stereotype.Service;

@Service
class FiguresOfAgency implements Indicators {

    private static final int YEARS_BEFORE = 2;
    private final CurrentActor currentActor;
    private final KnownIndicators indicators;
    private final Reckoning reckoning;
    private final PortionsOfMatter portions;
    private final JdbcFigures kept;
    private final JdbcReturned returned;
    private final WeighingTables tables;
    private final Matters matters;
    private final Enquiries enquiries;
    private final Trials trials;
    private final NestingInMatters nesting;
    private final Clock clock;

    FiguresOfAgency(
            CurrentActor currentActor,
            KnownIndicators indicators,
            Reckoning reckoning,
            PortionsOfMatter portions,
            JdbcFigures kept,
            JdbcReturned returned,
            WeighingTables tables,
            Matters matters,
            Enquiries enquiries,
            Trials trials,
            NestingInMatters nesting,
            Clock clock) {
        this.currentActor = currentActor;
        this.indicators = indicators;
        this.reckoning = reckoning;
        this.portions = portions;
        this.kept = kept;
        this.returned = returned;
        this.tables = tables;
        this.matters = matters;
        this.enquiries = enquiries;
        this.trials = trials;
        this.nesting = nesting;
        this.clock = clock;
    }

    @Override
    public boolean mayRead() {
        return IndicatorRights.mayRead(currentActor.get());
    }

    @Override
    public boolean maySeeMatters() {
        return IndicatorRights.maySeeMatters(currentActor.get());
    }

    @Override
    public FiguresOfYear of(AgencyId agency, int year) {
        return seenBy(MatterRights.audience(reading(agency, year)), agency, year);
    }

    /** Whoever asked: the right to it was checked before. */
    FiguresOfYear seenBy(Audience audience, AgencyId agency, int year) {
        return reckoning.inOneMoment(() -> reckoned(audience, agency, year));
    }

    private FiguresOfYear reckoned(Audience audience, AgencyId agency, int year) {
        var reckoned = reckoning.between(agency, year - YEARS_BEFORE, year);
        var weighing = tables.of(agency);
        var seen = new Seen(weighing, audience);
        var cells = weighing.cells(audience);
        var trends = TrendsOfYears.of(
                indicators.of(agency).all(),
                year - YEARS_BEFORE,
                year,
                cells,
                (defined, each, before) ->
                        seen.of(defined, each, reckoned.of(defined, each), before, MonthsLeft.of(each, clock)),
                each -> nesting.of(agency, each));
        var spread = enquiries.of(agency, reckoned, year - YEARS_BEFORE, year, showingEnquiries(trends), cells);
        return new FiguresOfYear(agency, year, trends, spread.bySocialSpace(), spread.course());
    }

    private static Set<Integer> showingEnquiries(List<Trend> trends) {
        return trends.stream()
                .flatMap(trend -> Stream.concat(trend.before().stream(), Stream.of(trend.now())))
                .filter(figure ->
                        figure.indicator().id().equals(YearCourse.INDICATOR) && figure.state() == Figure.State.SHOWN)
                .map(Figure::year)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Contribution> behind(AgencyId agency, int year, String indicator, int limit) {
        reading(agency, year);
        var defined = indicators.of(agency).find(indicator).orElseThrow(() -> new Refused(IndicatorRefusal.UNKNOWN));
        if (!maySeeMatters()) {
            return List.of();
        }
        var shares = new LinkedHashMap<MatterId, Share>();
        if (defined.formula() instanceof Formula.Repeats repeats) {
            returned.behind(agency, year, indicator, limit).forEach(share -> shares.put(share.matter(), share));
            reckoning.cameBackSince(agency, defined, repeats).forEach((matter, began) -> {
                if (began == year) {
                    shares.merge(
                            new MatterId(matter),
                            new Share(new MatterId(matter), BigDecimal.ONE, BigDecimal.ZERO),
                            (kept, now) -> new Share(kept.matter(), now.numerator(), kept.denominator()));
                }
            });
        } else if (defined.formula() instanceof Formula.Followed) {
            reckoning.inOneMoment(() -> {
                proposed(agency, year, defined, limit)
                        .forEach((matter, portions) -> shares.put(
                                matter, new Share(matter, BigDecimal.ZERO, BigDecimal.valueOf(portions.size()))));
                reckoning
                        .answering(agency, year)
                        .getOrDefault(indicator, List.of())
                        .forEach(matter -> shares.put(matter, new Share(matter, BigDecimal.ONE, BigDecimal.ZERO)));
                return shares;
            });
        } else {
            kept.behind(agency, year, indicator, limit).forEach(share -> shares.put(share.matter(), share));
            running(agency, year, defined).forEach(share -> shares.put(share.matter(), share));
        }
        if (defined.formula() instanceof Formula.SpacesCovered) {
            // what is kept of them is the day of their end
            shares.replaceAll((matter, share) -> new Share(matter, BigDecimal.ONE, BigDecimal.ZERO));
        }
        var listed = shares.values().stream().limit(limit).toList();
        var found = matters.find(listed.stream().map(Share::matter).toList());
        return listed.stream()
                .flatMap(share -> Stream.ofNullable(found.get(share.matter()))
                        .map(matter -> new Contribution(matter, share.numerator(), share.denominator())))
                .toList();
    }

    /** Proposals by the matter that made them. */
    private Map<MatterId, List<Portion>> proposed(
            AgencyId agency, int year, IndicatorCatalogue.Defined defined, int limit) {
        var made = kept.each(agency, year, defined.indicator().id(), limit);
        for (var running : reckoning.running(agency)) {
            var found = portions.of(defined, running).stream()
                    .filter(portion -> portion.year() == year)
                    .toList();
            if (!found.isEmpty() && feeds(defined, running.process())) {
                made.put(running.matter(), found);
            }
        }
        return made;
    }

    private List<Share> running(AgencyId agency, int year, IndicatorCatalogue.Defined defined) {
        var shares = new ArrayList<Share>();
        for (var running : reckoning.running(agency)) {
            var found = portions.of(defined, running).stream()
                    .filter(portion -> portion.year() == year)
                    .toList();
            if (!found.isEmpty() && feeds(defined, running.process())) {
                shares.add(new Share(
                        running.matter(),
                        sum(found.stream().map(Portion::numerator).toList()),
                        sum(found.stream().map(Portion::denominator).toList())));
            }
        }
        return shares;
    }

    @Override
    public List<ByFormula> byEachFormula(AgencyId agency, int year, String indicator) {
        var actor = reading(agency, year);
        if (indicators.of(agency).find(indicator).isEmpty()) {
            throw new Refused(IndicatorRefusal.UNKNOWN);
        }
        return trials.byEachFormula(actor, indicators.versions(agency, indicator), year);
    }

    static boolean feeds(IndicatorCatalogue.Defined defined, String process) {
        var processes = defined.indicator().processes();
        return processes.isEmpty() || processes.contains(process);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Actor reading(AgencyId agency, int year) {
        var actor = currentActor.get();
        if (!mayRead()) {
            throw new Refused(IndicatorRefusal.MAY_NOT_READ);
        }
        if (!actor.agency().equals(agency)) {
            throw new Refused(IndicatorRefusal.UNKNOWN_AGENCY);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused(IndicatorRefusal.YEAR, FIRST_YEAR, LAST_YEAR);
        }
        return actor;
    }
}
