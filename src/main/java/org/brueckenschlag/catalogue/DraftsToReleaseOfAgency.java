package org.brueckenschlag.catalogue;

import org.springframework.stereotype.Service;

@Service
class DraftsToReleaseOfAgency implements DraftsToRelease {

    private final Drafts drafts;
    private final JdbcPlannedReleases plans;

    DraftsToReleaseOfAgency(Drafts drafts, JdbcPlannedReleases plans) {
        this.drafts = drafts;
        this.plans = plans;
    }

    @Override
    public int count() {
        return (int) drafts.underWork().stream()
                .filter(drafts::mayRelease)
                .filter(draft -> plans.find(draft.id())
                        .filter(plan -> plan.hindered() == null)
                        .isEmpty())
                .count();
    }
}
