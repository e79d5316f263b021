package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Set;
import org.brueckenschlag.identity.Actor;

/**
 * Event: stored files that somebody had altered are what was released again. Published before the commit.
 *
 * @param files SHA-256 of what was put back, by name
 * @param removed names of files that had never been deployed
 */
public record ModelRestored(Actor actor, DeployedProcess process, Map<String, String> files, Set<String> removed) {

    public ModelRestored {
        files = Map.copyOf(files);
        removed = Set.copyOf(removed);
    }
}
