package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.shared.AgencyId;

/** What is deployed where processes run. Port, implemented by {@code engine}. */
public interface DeployedPackages {

    /** The newest version of each process that agency works with: its own where it has one, else the shared one. */
    List<DeployedProcess> latest(AgencyId agency);

    /** The newest version of one process. */
    Optional<DeployedProcess> latest(String key, AgencyId agency);

    /** The newest version of one process that all agencies share. */
    Optional<DeployedProcess> shared(String key);

    /** One version, old or new. */
    Optional<DeployedProcess> find(ProcessVersionId version);

    /** The bytes of a deployed file as they are stored. */
    Optional<byte[]> file(String deployment, String name);

    /** The files that were deployed with that version, by name; all are UTF-8 text. */
    Map<String, String> files(ProcessVersionId version);
}
