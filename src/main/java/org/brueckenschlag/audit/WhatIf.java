package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.List;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.jspecify.annotations.Nullable;

/**
 * How the closed matters of a year would have gone on a draft; no single one of them is told. A count below five is
 * hidden, and so is another one where it would give the hidden one away.
 *
 * @param at when it was looked through
 * @param isCurrent whether the draft is still as it was then
 * @param matters how many; {@link #HIDDEN} where they are so few that nothing is told of them
 * @param fits how many of each kind, only kinds that there are
 * @param places where they go otherwise, most first
 * @param tasks that come in or go, most first
 * @param days median of what those that fit took; null where nobody is told
 * @param daysOnDraft the same with what changed timers and tasks left out make of it; null where that cannot be told
 */
public record WhatIf(
        Instant at,
        boolean isCurrent,
        int matters,
        List<Line> fits,
        List<Line> places,
        List<TaskLine> tasks,
        @Nullable Long days,
        @Nullable Long daysOnDraft) {

    /** Stands for a count from one to four. */
    public static final int HIDDEN = -1;

    /** Smallest count that is told. */
    public static final int SMALLEST = 5;

    public WhatIf {
        fits = List.copyOf(fits);
        places = List.copyOf(places);
        tasks = List.copyOf(tasks);
    }

    public boolean isTooFew() {
        return matters == HIDDEN;
    }

    /** @param place id of the element; null where it is about the whole matter */
    public record Line(Fit fit, @Nullable String place, int matters) {}

    /** @param isNew whether it comes in */
    public record TaskLine(String element, boolean isNew, int matters) {}
}
