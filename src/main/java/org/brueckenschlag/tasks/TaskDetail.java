package org.brueckenschlag.tasks;

import java.util.Map;
import org.brueckenschlag.matters.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A task, its matter and the actor's draft.
 *
 * @param known answers of earlier steps; inside a task for one party group, that group's answers come first
 * @param supplied answers that the system gives, also among the known: whoever completes the task sends those back that
 *     the form only shows
 * @param draft the actor's saved draft, null without one
 */
public record TaskDetail(
        TaskCard card,
        Matter matter,
        Map<String, Object> known,
        Map<String, Object> supplied,
        @Nullable TaskDraft draft) {

    public TaskDetail {
        known = Map.copyOf(known);
        supplied = Map.copyOf(supplied);
    }
}
