package org.brueckenschlag.catalogue;

import java.util.Map;

/** What the trail says about deployed files. Port, implemented by {@code audit}. */
public interface ReleasedFiles {

    /**
     * The files of that deployment by name, each with the SHA-256 of its bytes as they were deployed, 64 hexadecimal
     * digits; empty where the trail knows no such deployment.
     */
    Map<String, String> sha256(String deployment);
}
