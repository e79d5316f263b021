package org.brueckenschlag.wirkungsdialog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that figures may be made from. Only codes, numbers, days and moments: never a Kurznotiz, never who did it.
 *
 * @param element id of the model's element; of the start for the beginning, of the end event for the end
 * @param run what belongs together: the task, or the run of a decision
 * @param row of a list of rows, counted from 0; -1 outside of lists
 * @param group alias of the party group
 * @param key of the answer, with the list's before a dot ({@code ziele.gas_wert}); of the result of a decision; name of
 *     an event
 * @param code of an answer, {@code true} and {@code false}, an ISO day; code of the end
 * @param number of an answer; of a task that was asked for, how many answers it requires of everybody
 * @param at when it happened
 * @param due deadline of a task, where it has one
 */
record Fact(
        Kind kind,
        @Nullable String element,
        @Nullable String run,
        int row,
        @Nullable String group,
        @Nullable String key,
        @Nullable String code,
        @Nullable BigDecimal number,
        Instant at,
        @Nullable Instant due) {

    static final int NO_ROW = -1;

    enum Kind {
        BEGUN,
        /** A task was there to be done. */
        ASKED,
        /** The deadline of a task was moved; {@code element} is not told again. */
        MOVED,
        DONE,
        /** The task went away without being done. */
        DROPPED,
        ANSWER,
        DECISION,
        EVENT,
        ENDED
    }

    /** Whether it was told at one of them. */
    boolean isAt(Collection<String> elements) {
        return element != null && elements.contains(element);
    }

    boolean isOneOf(Collection<String> codes) {
        return code != null && codes.contains(code);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }
}
