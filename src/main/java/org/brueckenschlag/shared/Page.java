package org.brueckenschlag.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by keyset.
 *
 * @param next opaque cursor of the page after this one, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
