package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial.Compared;
import org.brueckenschlag.wirkungsdialog.IndicatorTrial.Share;
import org.brueckenschlag.wirkungsdialog.Indicators.ByFormula;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reckons formulas over what has happened, straight from the facts; what is kept of figures is not looked at. */
@Component
class Trials {

    private static final int MOST_LOOKED_AT = 5_000;
    private static final int MOST_SHOWN = 100;

    private final Reckoning reckoning;
    private final PortionsOfMatter portions;
    private final WeighingTables tables;
    private final Matters matters;

    Trials(Reckoning reckoning, PortionsOfMatter portions, WeighingTables tables, Matters matters) {
        this.reckoning = reckoning;
        this.portions = portions;
        this.tables = tables;
        this.matters = matters;
    }

    /** @param before null of a new indicator */
    IndicatorTrial of(
            Actor actor, IndicatorCatalogue.@Nullable Defined before, IndicatorCatalogue.Defined now, int year) {
        var agency = actor.agency();
        var closed = reckoning.closed(agency, MOST_LOOKED_AT);
        var all = new ArrayList<>(closed);
        all.addAll(reckoning.running(agency));
        var seen = new Seen(tables.of(agency), MatterRights.audience(actor));
        var old = before == null ? null : new Worked(agency, before, all, year);
        var fresh = new Worked(agency, now, all, year);
        var cells = tables.of(agency).cells(MatterRights.audience(actor));
        var counts = old == null ? null : old.figure(seen);
        return new IndicatorTrial(
                counts,
                counts == null ? fresh.figure(seen) : beside(counts, fresh.figure(seen), cells),
                IndicatorRights.maySeeMatters(actor) ? compared(old, fresh) : List.of(),
                all.size(),
                closed.size() < MOST_LOOKED_AT);
    }

    /**
     * @param versions of one indicator, the newest first
     * @return the older first; empty where only one formula counted in that year
     */
    List<ByFormula> byEachFormula(Actor actor, List<IndicatorVersion> versions, int year) {
        var inYear = FormulasInYear.of(versions, year);
        if (inYear.size() < 2) {
            return List.of();
        }
        var all = new ArrayList<>(reckoning.closed(actor.agency(), MOST_LOOKED_AT));
        all.addAll(reckoning.running(actor.agency()));
        var seen = new Seen(tables.of(actor.agency()), MatterRights.audience(actor));
        return besideEachOther(
                inYear.stream()
                        .map(version -> new ByFormula(
                                version.formulaVersion(),
                                FormulasInYear.since(version, year),
                                new Worked(actor.agency(), version.defined(), all, year).figure(seen)))
                        .toList(),
                tables.of(actor.agency()).cells(MatterRights.audience(actor)));
    }

    /** The newest stays, since the dashboard shows it; of the others what would tell a small difference is hidden. */
    static List<ByFormula> besideEachOther(List<ByFormula> olderFirst, SmallCells cells) {
        var shown = new ArrayList<ByFormula>();
        for (var version : olderFirst.reversed()) {
            var figure = version.figure();
            for (var newer : shown) {
                figure = beside(newer.figure(), figure, cells);
            }
            shown.add(new ByFormula(version.formulaVersion(), version.since(), figure));
        }
        return shown.reversed();
    }

    private static Figure beside(Figure shown, Figure other, SmallCells cells) {
        return new SmallDifference(cells).isBetween(shown, other)
                ? Seen.hidden(other.indicator(), other.year())
                : other;
    }

    private List<Compared> compared(@Nullable Worked old, Worked fresh) {
        var shares = new LinkedHashMap<>(fresh.shares);
        if (old != null) {
            old.shares.forEach(shares::putIfAbsent);
        }
        var listed = shares.keySet().stream().limit(MOST_SHOWN).toList();
        var found = matters.find(listed);
        return listed.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id))
                        .map(matter ->
                                new Compared(matter, old == null ? null : old.shares.get(id), fresh.shares.get(id))))
                .toList();
    }

    /** One formula over all those matters. */
    private final class Worked {

        private final IndicatorCatalogue.Defined defined;
        private final int year;
        private final Map<MatterId, Share> shares = new LinkedHashMap<>();
        private final Tally tally;

        Worked(AgencyId agency, IndicatorCatalogue.Defined defined, List<FactsOfMatter> all, int year) {
            this.defined = defined;
            this.year = year;
            var found = new ArrayList<Portion>();
            for (var matter : all) {
                if (FiguresOfAgency.feeds(defined, matter.process())) {
                    var added = portions.of(defined, matter);
                    found.addAll(added);
                    added.stream()
                            .filter(portion -> !(defined.formula() instanceof Formula.Repeats))
                            .filter(portion -> portion.year() == year)
                            .map(portion -> share(defined.formula(), portion))
                            .reduce(Worked::together)
                            .ifPresent(share -> shares.put(matter.matter(), share));
                }
            }
            if (defined.formula() instanceof Formula.Repeats repeats) {
                cameBack(repeats, found);
            }
            this.tally = reckoning.of(agency, found).of(defined, year);
        }

        /** What is kept of a course are days; it counts once where it has come back, and once where it was closed. */
        private void cameBack(Formula.Repeats formula, List<Portion> found) {
            var courses = Repeats.courses(found);
            var again = Repeats.again(courses, formula.months());
            courses.stream()
                    .sorted(Comparator.comparingLong(Repeats.Course::begun))
                    .forEach(course -> {
                        var isAgain = again.contains(course) && course.begunIn(year);
                        if (isAgain || course.endedIn(year)) {
                            shares.put(
                                    new MatterId(course.matter()),
                                    new Share(once(isAgain), once(course.endedIn(year))));
                        }
                    });
        }

        private static BigDecimal once(boolean counts) {
            return counts ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        /** What is kept of some is a day. */
        private static Share share(Formula formula, Portion portion) {
            return switch (formula) {
                case Formula.Followed unused -> new Share(BigDecimal.ZERO, BigDecimal.ONE);
                case Formula.SpacesCovered unused -> new Share(BigDecimal.ONE, BigDecimal.ZERO);
                default -> new Share(portion.numerator(), portion.denominator());
            };
        }

        private static Share together(Share one, Share other) {
            return new Share(
                    one.numerator().add(other.numerator()), one.denominator().add(other.denominator()));
        }

        Figure figure(Seen seen) {
            return seen.of(defined, year, tally, null, 0);
        }
    }
}
