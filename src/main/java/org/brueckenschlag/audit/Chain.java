package org.brueckenschlag.audit;

import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A row of entries that belong together; each holds the hash of the one before.
 *
 * @param name at most 64 signs: a matter's id, or a subject with the agency behind a slash
 * @param agency whose it is; null for what belongs to the installation
 */
record Chain(String name, @Nullable AgencyId agency) {

    static Chain ofMatter(MatterId matter, AgencyId agency) {
        return new Chain(matter.value(), agency);
    }

    static Chain deployments(@Nullable AgencyId agency) {
        return about("deployments", agency);
    }

    static Chain identity(AgencyId agency) {
        return about("identity", agency);
    }

    static Chain system(@Nullable AgencyId agency) {
        return about("system", agency);
    }

    static Chain reading(AgencyId agency) {
        return about("reading", agency);
    }

    private static Chain about(String subject, @Nullable AgencyId agency) {
        return new Chain(agency == null ? subject : subject + "/" + agency.value(), agency);
    }
}
