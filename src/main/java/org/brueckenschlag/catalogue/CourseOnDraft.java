package org.brueckenschlag.catalogue;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a closed matter would have gone on a draft.
 *
 * @param place id of the element where it goes otherwise; null where it goes to its end
 * @param added ids of tasks that would have come in
 * @param leftOut ids of tasks that would not have been there
 * @param longer what changed timers and tasks left out make of its time; negative: less. How long new tasks take is not
 *     in it, for nobody knows; null where it cannot be told, for what changes ran beside something else
 */
public record CourseOnDraft(
        Fit fit,
        @Nullable String place,
        List<String> added,
        List<String> leftOut,
        Duration took,
        @Nullable Duration longer) {

    public CourseOnDraft {
        added = List.copyOf(added);
        leftOut = List.copyOf(leftOut);
    }

    public enum Fit {
        /** Step by step as it was. */
        SAME,
        /** To its end, with more or fewer tasks or another time. */
        CHANGED,
        /** The draft asks another condition or table there, and it says something else than what was done. */
        OTHER_WAY,
        /** The draft does not lead to what was done. */
        NO_WAY,
        /** Whether it goes there nobody has recorded. */
        NOT_RECORDED
    }
}
