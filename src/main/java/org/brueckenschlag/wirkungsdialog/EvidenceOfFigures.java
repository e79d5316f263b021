package org.brueckenschlag.wirkungsdialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.DossierEvidence.Entries;
import org.brueckenschlag.wirkungsdialog.Figure.State;
import org.brueckenschlag.wirkungsdialog.Indicators.FiguresOfYear;
import org.brueckenschlag.wirkungsdialog.Indicators.Trend;
import org.brueckenschlag.wirkungsdialog.RecordedEnds.End;
import org.springframework.stereotype.Component;

/** Finds the matters behind the figures of a year, and how far the trail tells of them. */
@Component
class EvidenceOfFigures {

    /** Pairs of figure and matter; a larger agency's index says that it is cut short. */
    private static final int MOST_PAIRS = 20_000;

    private static final int MOST_MATTERS = 2_000;
    private static final int AT_ONCE = 500;

    private final JdbcFigures kept;
    private final Reckoning reckoning;
    private final PortionsOfMatter portions;
    private final MatterStock stock;
    private final RecordedEnds ends;

    EvidenceOfFigures(
            JdbcFigures kept, Reckoning reckoning, PortionsOfMatter portions, MatterStock stock, RecordedEnds ends) {
        this.kept = kept;
        this.reckoning = reckoning;
        this.portions = portions;
        this.stock = stock;
        this.ends = ends;
    }

    /** @param figures as they are seen by whoever shall see the evidence, too */
    DossierEvidence of(FiguresOfYear figures, SmallCells cells) {
        var all = all(figures.agency(), figures.year());
        var shown = new LinkedHashMap<String, List<MatterId>>();
        figures.figures().stream()
                .map(Trend::now)
                .filter(figure -> figure.state() == State.SHOWN)
                .map(figure -> figure.indicator().id())
                .forEach(id -> shown.put(id, all.getOrDefault(id, List.of())));
        var few = shown.keySet().stream()
                .filter(id -> cells.isTooFew(shown.getOrDefault(id, List.of()).size()))
                .collect(Collectors.toSet());
        shown.keySet().removeAll(few);
        var ids = shown.values().stream().flatMap(List::stream).distinct().toList();
        var named = ids.subList(0, Math.min(ids.size(), MOST_MATTERS));
        var entries = entries(figures.agency(), named);
        var behind = new LinkedHashMap<String, List<String>>();
        shown.forEach((id, matters) -> behind.put(
                id,
                matters.stream()
                        .map(entries::get)
                        .filter(found -> found != null)
                        .map(Entries::number)
                        .sorted()
                        .toList()));
        var pairs = all.values().stream().mapToInt(List::size).sum();
        return new DossierEvidence(
                behind,
                few,
                entries.values().stream()
                        .sorted((one, other) -> one.number().compareTo(other.number()))
                        .toList(),
                named.size() < ids.size() || pairs >= MOST_PAIRS);
    }

    private Map<String, List<MatterId>> all(AgencyId agency, int year) {
        var all = new HashMap<String, TreeSet<String>>();
        kept.behind(agency, year, MOST_PAIRS)
                .forEach((indicator, matters) ->
                        matters.forEach(matter -> all.computeIfAbsent(indicator, unused -> new TreeSet<>())
                                .add(matter.value())));
        for (var running : reckoning.running(agency)) {
            portions.of(running).stream()
                    .filter(portion -> portion.year() == year)
                    .forEach(portion -> all.computeIfAbsent(portion.indicator(), unused -> new TreeSet<>())
                            .add(running.matter().value()));
        }
        var found = new HashMap<String, List<MatterId>>();
        all.forEach((indicator, matters) ->
                found.put(indicator, matters.stream().map(MatterId::new).toList()));
        return found;
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
