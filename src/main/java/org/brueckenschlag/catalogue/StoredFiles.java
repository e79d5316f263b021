package org.brueckenschlag.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * What is stored of a deployment, to be put right where somebody has altered it. Port, implemented by {@code engine}.
 */
public interface StoredFiles {

    /** Bytes by name; nobody else puts them right until the caller's transaction ends. */
    Map<String, byte[]> locked(String deployment);

    /**
     * In the caller's transaction.
     *
     * @param released bytes by name, of files that are stored otherwise or not at all
     * @param strange names of files that were not deployed
     */
    void putRight(String deployment, Map<String, byte[]> released, Set<String> strange);

    /** What the engine gave up while the version was not run is tried once more. */
    void tryAgain(ProcessVersionId version);
}
