package org.brueckenschlag.audit;

import java.util.Collection;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.wirkungsdialog.RecordedEnds;
import org.springframework.stereotype.Component;

/** How far the chains of matters go by now. */
@Component
class EndsInTrail implements RecordedEnds {

    private final JdbcTrail trail;

    EndsInTrail(JdbcTrail trail) {
        this.trail = trail;
    }

    @Override
    public Map<MatterId, End> of(AgencyId agency, Collection<MatterId> matters) {
        return matters.isEmpty() ? Map.of() : trail.ends(agency, matters);
    }
}
