package org.brueckenschlag.catalogue;

import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Event: a stored file of a process is not the one that was deployed. The definition is not run. The transaction around
 * it may be rolled back.
 *
 * @param expected SHA-256 by the trail, 64 hexadecimal digits; null where the trail knows no such file
 * @param found SHA-256 of what is stored; null where nothing is stored any more
 */
public record ModelAltered(
        String deployment,
        String file,
        @Nullable String expected,
        @Nullable String found) {

    /** The answer to whoever wants something of that definition done. */
    public static Refused refused() {
        return new Refused(CatalogueRefusal.MODEL_ALTERED);
    }
}
