package org.brueckenschlag.matters;

import org.jspecify.annotations.Nullable;

/**
 * Which matters to list; parts that are null do not narrow the list.
 *
 * @param text in number, title or name of the Sozialraum
 * @param after cursor of the page before
 * @param limit 1 to 200
 */
public record MatterFilter(
        @Nullable String process,
        Matter.@Nullable State state,
        @Nullable String socialSpace,
        @Nullable String text,
        @Nullable String after,
        int limit) {

    public MatterFilter {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit is 1 to 200");
        }
    }

    public static MatterFilter all(int limit) {
        return new MatterFilter(null, null, null, null, null, limit);
    }
}
