package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.catalogue.PackageFinding.Severity;
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

    /** @param sent bytes by name, as they came */
    public static DeploymentRefused of(
            @Nullable AgencyId agency, ActorId actor, Map<String, byte[]> sent, PackageRefused refused) {
        var files = new TreeMap<String, String>();
        var unspeakable = refused.unspeakable();
        sent.forEach((name, bytes) -> {
            if (!unspeakable.contains(name)) {
                files.put(name, PackageFiles.sha256(bytes));
            }
        });
        var errors = refused.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        return new DeploymentRefused(agency, actor, files, (int) errors);
    }
}
