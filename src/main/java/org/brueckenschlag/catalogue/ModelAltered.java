package org.brueckenschlag.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Event: the stored bytes of a model are not those that were deployed. The definition is not run. The transaction
 * around it is rolled back.
 *
 * @param expected SHA-256 by the trail, 64 hexadecimal digits; null where the trail knows no such file
 * @param found SHA-256 of what is stored
 */
public record ModelAltered(
        String deployment, String file, @Nullable String expected, String found) {}
