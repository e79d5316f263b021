package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.DossierEvidence.Entries;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.JdbcFigures.Behind;
import org.brueckenschlag.wirkungsdialog.RecordedEnds.End;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds the matters behind the figures of a year, and how far the trail tells of them. */
@Component
class EvidenceOfFigures {

    private static final Behind NOTHING = new Behind(List.of(), 0);

    /** Named of one figure, and of all together; a larger agency's index says how many more there are. */
    private static final int MOST_OF_FIGURE = 2_000;

    private static final int MOST_MATTERS = 2_000;
    private static final int AT_ONCE = 500;

    private final JdbcFigures kept;
    private final Reckoning reckoning;
    private final PortionsOfMatter portions;
    private final MatterStock stock;
    private final RecordedEnds ends;
    private final int mostOfFigure;
    private final int mostMatters;

    @Autowired
    EvidenceOfFigures(
            JdbcFigures kept, Reckoning reckoning, PortionsOfMatter portions, MatterStock stock, RecordedEnds ends) {
        this(kept, reckoning, portions, stock, ends, MOST_OF_FIGURE, MOST_MATTERS);
    }

    EvidenceOfFigures(
            JdbcFigures kept,
            Reckoning reckoning,
            PortionsOfMatter portions,
            MatterStock stock,
            RecordedEnds ends,
            int mostOfFigure,
            int mostMatters) {
        this.kept = kept;
        this.reckoning = reckoning;
        this.portions = portions;
        this.stock = stock;
        this.ends = ends;
        this.mostOfFigure = mostOfFigure;
        this.mostMatters = mostMatters;
    }

    /** @param figures as they are seen by whoever shall see the evidence, too */
    DossierEvidence of(FiguresOfYear figures, SmallCells cells) {
        var over = kept.behind(figures.agency(), figures.year(), mostOfFigure);
        var notKept = notKept(figures.agency(), figures.year());
        var counts = new LinkedHashMap<String, Long>();
        figures.figures().stream()
                .map(Trend::now)
                .filter(figure -> figure.state() == State.SHOWN)
                .map(figure -> figure.indicator().id())
                .forEach(id -> counts.put(
                        id,
                        over.getOrDefault(id, NOTHING).count()
                                + notKept.getOrDefault(id, Set.of()).size()));
        var few = counts.entrySet().stream()
                .filter(count -> cells.isTooFew(count.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        counts.keySet().removeAll(few);
        var shown = new LinkedHashMap<String, List<MatterId>>();
        counts.keySet()
                .forEach(id -> shown.put(
                        id,
                        Stream.concat(
                                        over.getOrDefault(id, NOTHING).matters().stream(),
                                        notKept.getOrDefault(id, Set.of()).stream())
                                .toList()));
        var named = shown.values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(mostMatters)
                .toList();
        var entries = entries(figures.agency(), named);
        var behind = new LinkedHashMap<String, List<String>>();
        shown.forEach((id, matters) -> behind.put(
                id,
                matters.stream()
                        .map(entries::get)
                        .filter(Objects::nonNull)
                        .map(Entries::number)
                        .sorted()
                        .toList()));
        var all = kept.countBehind(figures.agency(), figures.year(), counts.keySet())
                + counts.keySet().stream()
                        .flatMap(id -> notKept.getOrDefault(id, Set.of()).stream())
                        .distinct()
                        .count();
        return new DossierEvidence(
                behind,
                counts,
                few,
                entries.values().stream()
                        .sorted(Comparator.comparing(Entries::number))
                        .toList(),
                all - named.size());
    }

    /**
     * Not among those that are over, of which alone anything is kept; and those that answer what others proposed, of
     * which nothing is kept either.
     */
    private Map<String, Set<MatterId>> notKept(AgencyId agency, int year) {
        var running = new HashMap<String, Set<MatterId>>();
        for (var each : reckoning.running(agency)) {
            portions.of(each).stream()
                    .filter(portion -> portion.year() == year)
                    .forEach(portion -> running.computeIfAbsent(portion.indicator(), unused -> new LinkedHashSet<>())
                            .add(each.matter()));
        }
        reckoning
                .answering(agency, year)
                .forEach((indicator, matters) -> running.computeIfAbsent(indicator, unused -> new LinkedHashSet<>())
                        .addAll(matters));
        return running;
    }

    private Map<MatterId, Entries> entries(AgencyId agency, List<MatterId> ids) {
        var found = new LinkedHashMap<MatterId, Entries>();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            var told = ends.of(agency, some);
            stock.outlines(agency, some).forEach(outline -> {
                var end = told.getOrDefault(outline.id(), new End(0, ""));
                found.put(
                        outline.id(),
                        new Entries(outline.number(), outline.process(), outline.version(), end.entries(), end.hash()));
            });
        }
        return found;
    }
}
