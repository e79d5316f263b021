package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.shared.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Which matters to list; parts that are null do not narrow the list.
 *
 * @param text in number, title or name of the Sozialraum
 * @param after cursor of the page before
 * @param limit 1 to 200
 * @param field of which Handlungsfeld
 * @param among only some of these
 */
public record MatterFilter(
        @Nullable String process,
        Matter.@Nullable State state,
        @Nullable String socialSpace,
        @Nullable String text,
        @Nullable String after,
        int limit,
        @Nullable Field field,
        @Nullable List<MatterId> among) {

    /** Of a Handlungsfeld: by their process, or because somebody has said so. */
    public record Field(String code, List<String> processes) {

        public Field {
            processes = List.copyOf(processes);
        }
    }

    public MatterFilter {
        among = among == null ? null : List.copyOf(among);
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit is 1 to 200");
        }
    }

    public MatterFilter(
            @Nullable String process,
            Matter.@Nullable State state,
            @Nullable String socialSpace,
            @Nullable String text,
            @Nullable String after,
            int limit) {
        this(process, state, socialSpace, text, after, limit, null, null);
    }

    public static MatterFilter all(int limit) {
        return new MatterFilter(null, null, null, null, null, limit);
    }
}
