package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.stereotype.Component;

/** What became of redesigns, for those who count them without anybody asking. */
@Component
public class ReleasedDrafts {

    private final JdbcDrafts drafts;

    ReleasedDrafts(JdbcDrafts drafts) {
        this.drafts = drafts;
    }

    /** Redesigns of the agency that were released, for that reason and at that moment. */
    public List<Release> of(AgencyId agency) {
        return drafts.releases(agency);
    }

    public record Release(ChangeReason reason, Instant at) {}
}
