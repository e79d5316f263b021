package org.brueckenschlag.wirkungsdialog;

import java.time.Clock;
import java.util.Set;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.wirkungsdialog.Nesting.Pair;
import org.springframework.stereotype.Service;

@Service
class FiguresOfAgencies implements SumsOfAgencies {

    private static final int YEARS_BEFORE = 2;

    private final CurrentActor currentActor;
    private final Agencies agencies;
    private final KnownIndicators indicators;
    private final Reckoning reckoning;
    private final WeighingTables tables;
    private final NestingInMatters nesting;
    private final Clock clock;

    FiguresOfAgencies(
            CurrentActor currentActor,
            Agencies agencies,
            KnownIndicators indicators,
            Reckoning reckoning,
            WeighingTables tables,
            NestingInMatters nesting,
            Clock clock) {
        this.currentActor = currentActor;
        this.agencies = agencies;
        this.indicators = indicators;
        this.reckoning = reckoning;
        this.tables = tables;
        this.nesting = nesting;
        this.clock = clock;
    }

    @Override
    public boolean mayRead() {
        return IndicatorRights.maySeeSums(currentActor.get());
    }

    @Override
    public SumsOfYear of(int year) {
        var actor = currentActor.get();
        if (!mayRead()) {
            throw new Refused(IndicatorRefusal.MAY_NOT_READ);
        }
        if (year < Indicators.FIRST_YEAR || year > Indicators.LAST_YEAR) {
            throw new Refused(IndicatorRefusal.YEAR, Indicators.FIRST_YEAR, Indicators.LAST_YEAR);
        }
        return reckoning.inOneMoment(() -> of(actor, year));
    }

    private SumsOfYear of(Actor actor, int year) {
        var sides = agencies.all().stream()
                .map(Agency::id)
                .map(agency -> new Summing.Side(
                        reckoning.between(agency, year - YEARS_BEFORE, year),
                        tables.of(agency),
                        // what is their own they may know from elsewhere
                        agency.equals(actor.agency())))
                .toList();
        var summing = new Summing(sides);
        var weighing = tables.of(actor.agency());
        var seen = new Seen(weighing, Audience.PUBLIC);
        var all = indicators.of(actor.agency()).all();
        var same = all.stream().filter(this::isSameEverywhere).toList();
        var figures = TrendsOfYears.of(
                same,
                year - YEARS_BEFORE,
                year,
                weighing.cells(Audience.PUBLIC),
                (defined, each, before) -> summing.mayBeShown(defined, each)
                        ? seen.of(defined, each, summing.of(defined, each), before, MonthsLeft.of(each, clock))
                        : Seen.hidden(defined.indicator(), each),
                each -> pairs -> insideEverywhere(pairs, each));
        var different = all.stream()
                .filter(defined -> !same.contains(defined))
                .map(IndicatorCatalogue.Defined::indicator)
                .toList();
        return new SumsOfYear(year, sides.size(), figures, different);
    }

    /** What is inside in each agency is inside in their sum. */
    private Set<Pair> insideEverywhere(Set<Pair> pairs, int year) {
        var inside = pairs;
        for (var agency : agencies.all()) {
            inside = inside.isEmpty() ? inside : nesting.of(agency.id(), year).among(inside);
        }
        return inside;
    }

    private boolean isSameEverywhere(IndicatorCatalogue.Defined defined) {
        return agencies.all().stream()
                .map(Agency::id)
                .allMatch(agency -> formula(agency, defined.indicator().id()).equals(defined.text()));
    }

    private String formula(AgencyId agency, String id) {
        return indicators
                .of(agency)
                .find(id)
                .map(IndicatorCatalogue.Defined::text)
                .orElse("");
    }
}
