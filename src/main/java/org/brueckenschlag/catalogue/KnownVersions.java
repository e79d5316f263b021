package org.brueckenschlag.catalogue;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;

/** Every version that was ever released. Port, implemented by {@code engine}. */
public interface KnownVersions {

    /** Those of one process that agency has or had: its own first, then the shared ones, newest first. */
    List<KnownVersion> of(String process, AgencyId agency);

    /**
     * One version.
     *
     * @param number counts from 1 within process and agency
     * @param shared whether it is for all agencies
     */
    record KnownVersion(ProcessVersionId id, int number, boolean shared) {}
}
