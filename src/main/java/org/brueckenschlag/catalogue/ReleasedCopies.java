package org.brueckenschlag.catalogue;

import java.util.Optional;

/** Files as they were released, whatever has become of what is stored of them. */
public interface ReleasedCopies {

    /** The bytes of a file of that version; empty where there is no copy that is proven. */
    Optional<byte[]> file(ProcessVersionId version, String name);
}
