package org.brueckenschlag.catalogue;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Event: files were deployed, whichever door was used. Published before the commit, on the transaction's connection.
 *
 * @param deployment id of the deployment
 * @param agency whose it is; null where all agencies share it
 * @param files SHA-256 of each file's bytes by its name, 64 hexadecimal digits
 * @param definitions what the engine made of them
 */
public record PackageDeployed(
        String deployment,
        String name,
        @Nullable AgencyId agency,
        ActorId actor,
        Map<String, String> files,
        List<Definition> definitions) {

    public PackageDeployed {
        files = Map.copyOf(files);
        definitions = List.copyOf(definitions);
    }

    /**
     * A process or a decision of the deployment.
     *
     * @param kind {@code process} or {@code decision}
     * @param id of the version, as the matters name it
     * @param file name of the file it was read from
     */
    public record Definition(String kind, String key, int version, String id, String file) {}
}
