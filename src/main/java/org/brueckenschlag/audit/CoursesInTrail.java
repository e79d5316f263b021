package org.brueckenschlag.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.RecordedCourses;
import org.springframework.stereotype.Component;

/** Without the values behind commitments: no figure is made from a text. */
@Component
class CoursesInTrail implements RecordedCourses {

    private final JdbcRecordedMatters chains;
    private final JdbcAuditedMatters known;
    private final JdbcTrail trail;

    CoursesInTrail(JdbcRecordedMatters chains, JdbcAuditedMatters known, JdbcTrail trail) {
        this.chains = chains;
        this.known = known;
        this.trail = trail;
    }

    @Override
    public void each(AgencyId agency, Consumer<MatterId> reader) {
        chains.between(agency, null, null, null).forEach(chain -> reader.accept(new MatterId(chain.chain())));
    }

    @Override
    public List<MatterId> newestOf(AgencyId agency, String process, int limit) {
        return known.newestOf(agency, process, limit);
    }

    @Override
    public Optional<Course> of(MatterId matter, AgencyId agency) {
        var links = trail.of(matter.value(), agency);
        return RecordedMatters.recorded(links)
                .map(recorded -> new Course(
                        matter,
                        agency,
                        recorded.number(),
                        recorded.socialSpace(),
                        links.getFirst().at(),
                        links.stream().map(CoursesInTrail::steps).toList()));
    }

    /** As they happened: the first one of a matter is the trail's own. */
    private static List<HistoryStep> steps(ChainLink link) {
        return link.written().stream().map(TrailStep::asHistoryStep).toList();
    }
}
