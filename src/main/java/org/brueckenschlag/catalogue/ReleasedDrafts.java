package org.brueckenschlag.catalogue;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;
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

    /** What changed in those years because of them, the earlier first. */
    public List<Change> changes(AgencyId agency, Instant from, Instant before) {
        return drafts.changes(agency, from, before);
    }

    /** @param version that it became; null of one that was released before versions were kept with it */
    public record Change(String process, @Nullable ProcessVersionId version, ChangeReason reason, Instant at) {}

    public record Release(ChangeReason reason, Instant at) {}
}
