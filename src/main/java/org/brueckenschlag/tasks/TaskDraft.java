package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;

/**
 * Half-filled answers of one actor to one task; unchecked, kept on the server.
 *
 * @param reasons why notes may stay that the guard warns of, by their path
 */
public record TaskDraft(Map<String, Object> answers, Map<String, OverrideReason> reasons, Instant savedAt) {

    public TaskDraft {
        answers = Map.copyOf(answers);
        reasons = Map.copyOf(reasons);
    }
}
