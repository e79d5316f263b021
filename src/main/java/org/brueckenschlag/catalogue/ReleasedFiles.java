package org.brueckenschlag.catalogue;

import java.util.Optional;

/** What the trail says about deployed files. Port, implemented by {@code audit}. */
public interface ReleasedFiles {

    /**
     * SHA-256 of the file's bytes as they were deployed, 64 hexadecimal digits; empty where the trail knows no such
     * file of that deployment.
     */
    Optional<String> sha256(String deployment, String file);
}
