package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures over many matters, and the chains that are about none; for the Prüfung, empty for others. */
public interface AuditOverviews {

    /** So many matters are read at most; of more the newest. */
    int MOST_READ = 300;

    AuditOverview of(AuditedMatters.Version version, @Nullable Instant from, @Nullable Instant to);

    /**
     * The last entries about processes, accounts and the installation, the last first.
     *
     * @param subject {@code deployments}, {@code identity} or {@code system}
     */
    List<ChainEntry> chain(String subject, int limit);

    /** An entry of a chain that is about no matter. */
    record ChainEntry(
            Instant at, org.brueckenschlag.identity.ActorId actor, List<String> roles, List<TrailStep> steps) {

        public ChainEntry {
            roles = List.copyOf(roles);
            steps = List.copyOf(steps);
        }
    }
}
