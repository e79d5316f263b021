package org.brueckenschlag.ui.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a model's element in one matter.
 *
 * @param id id of the run, {@code activity} of its steps
 * @param set what it shares with its sisters of a multi-instance: id of the run that holds them all; its own id without
 * @param inside id of the run of the sub-process around it, null at the top level
 * @param group alias of the party group it is about
 * @param ended null while it is open
 */
public record Run(
        String id,
        String element,
        String set,
        @Nullable String inside,
        @Nullable String group,
        Instant started,
        @Nullable Instant ended,
        boolean cancelled) {

    public boolean isOpen() {
        return ended == null;
    }

    Run endedAt(Instant at, boolean broken) {
        return new Run(id, element, set, inside, group, started, at, broken);
    }

    Run of(String alias) {
        return new Run(id, element, set, inside, alias, started, ended, cancelled);
    }
}
