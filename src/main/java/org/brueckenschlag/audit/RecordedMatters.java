package org.brueckenschlag.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brueckenschlag.audit.export.RecordedMatter;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** Reads one matter's chain for an export: without the values behind commitments, which nobody takes home. */
@Component
class RecordedMatters {

    private static final String REGISTERED = "matter_registered";

    private final JdbcTrail trail;

    RecordedMatters(JdbcTrail trail) {
        this.trail = trail;
    }

    /** Empty where the chain belongs to another agency, or does not begin with the registration of a matter. */
    Optional<RecordedMatter> of(String chain, AgencyId agency) {
        return recorded(trail.of(chain, agency));
    }

    static Optional<RecordedMatter> recorded(List<ChainLink> links) {
        return links.stream()
                .limit(1)
                .flatMap(link -> link.written().stream())
                .filter(step -> step.kind().equals(REGISTERED))
                .findFirst()
                .map(registered -> new RecordedMatter(
                        String.valueOf(registered.data().get("number")),
                        String.valueOf(registered.data().get("social_space")),
                        entries(links)));
    }

    private static List<RecordedMatter.Entry> entries(List<ChainLink> links) {
        var entries = new ArrayList<RecordedMatter.Entry>();
        for (var link : links) {
            entries.add(new RecordedMatter.Entry(
                    link.sequence(),
                    link.at(),
                    link.actor().value(),
                    link.roles(),
                    link.hash(),
                    link.written().stream().map(TrailStep::asHistoryStep).toList()));
        }
        return entries;
    }
}
