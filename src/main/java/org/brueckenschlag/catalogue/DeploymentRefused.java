package org.brueckenschlag.catalogue;

import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Event: a deployment was refused before anything of it was read. The transaction around it is rolled back; what a
 * listener keeps of it needs one of its own.
 *
 * @param files SHA-256 by name of those files whose names were not refused themselves
 * @param findings how many reasons there were
 */
public record DeploymentRefused(@Nullable AgencyId agency, ActorId actor, Map<String, String> files, int findings) {

    public DeploymentRefused {
        files = Map.copyOf(files);
    }
}
