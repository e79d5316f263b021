package org.brueckenschlag.wirkungsdialog;

import java.util.Collection;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;

/** How far the trail tells of matters. Port, implemented by {@code audit}. */
public interface RecordedEnds {

    /** Those of the agency only. */
    Map<MatterId, End> of(AgencyId agency, Collection<MatterId> matters);

    /**
     * @param entries how many
     * @param hash of the last one, which holds that of each before
     */
    record End(long entries, String hash) {}
}
