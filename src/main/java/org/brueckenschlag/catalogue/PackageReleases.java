package org.brueckenschlag.catalogue;

import java.util.Map;
import org.brueckenschlag.shared.AgencyId;

/** Puts a package to work. Port, implemented by {@code engine}. */
public interface PackageReleases {

    /**
     * Deploys the files as one, for that agency alone, in the caller's transaction.
     *
     * @param process key of the process
     * @param files text by name
     * @return the version that new matters of the agency start on
     * @throws PackageRefused as the deployment policy says
     */
    ProcessVersionId release(AgencyId agency, String process, Map<String, String> files);

    /**
     * From now on new matters of the agency start on the version that all share, and on every later one, in the
     * caller's transaction. Matters on the agency's own versions run on.
     */
    void followShared(AgencyId agency, String process);
}
