package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.brueckenschlag.audit.export.RecordedMatter;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/**
 * Reads one matter's chain for an export: without the values behind commitments and without small figures, which nobody
 * takes home.
 */
@Component
class RecordedMatters {

    private static final String REGISTERED = "matter_registered";

    private final JdbcTrail trail;

    private final ReadSteps steps;

    RecordedMatters(JdbcTrail trail, ReadSteps steps) {
        this.trail = trail;
        this.steps = steps;
    }

    /** Empty where the chain belongs to another agency, or does not begin with the registration of a matter. */
    Optional<RecordedMatter> of(String chain, AgencyId agency) {
        return of(trail.of(chain, agency), agency);
    }

    Optional<RecordedMatter> of(List<ChainLink> links, AgencyId agency) {
        return recorded(links, link -> steps.seenBy(Audience.PRUEFUNG, agency, link.written()));
    }

    /** Everything, for what stays here. */
    static Optional<RecordedMatter> recorded(List<ChainLink> links) {
        return recorded(
                links,
                link -> link.written().stream().map(TrailStep::asHistoryStep).toList());
    }

    private static Optional<RecordedMatter> recorded(
            List<ChainLink> links, Function<ChainLink, List<HistoryStep>> reading) {
        return links.stream()
                .limit(1)
                .flatMap(link -> link.written().stream())
                .filter(step -> step.kind().equals(REGISTERED))
                .findFirst()
                .map(registered -> new RecordedMatter(
                        String.valueOf(registered.data().get("number")),
                        String.valueOf(registered.data().get("social_space")),
                        entries(links, reading)));
    }

    private static List<RecordedMatter.Entry> entries(
            List<ChainLink> links, Function<ChainLink, List<HistoryStep>> reading) {
        var entries = new ArrayList<RecordedMatter.Entry>();
        for (var link : links) {
            entries.add(new RecordedMatter.Entry(
                    link.sequence(), link.at(), link.actor().value(), link.roles(), link.hash(), reading.apply(link)));
        }
        return entries;
    }
}
