package org.brueckenschlag.tasks;

import java.util.Map;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A task, its matter and the actor's draft.
 *
 * @param known answers of earlier steps; inside a task for one party group, that group's answers come first
 * @param draft the actor's saved draft, null without one
 */
public record TaskDetail(
        TaskCard card,
        Matter matter,
        Map<String, Object> known,
        @Nullable TaskDraft draft) {

    public TaskDetail {
        known = Map.copyOf(known);
    }
}
