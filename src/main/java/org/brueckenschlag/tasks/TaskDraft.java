package org.brueckenschlag.tasks;

import java.time.Instant;
import java.util.Map;

/** Half-filled answers of one actor to one task; unchecked, kept on the server. */
public record TaskDraft(Map<String, Object> answers, Instant savedAt) {

    public TaskDraft {
        answers = Map.copyOf(answers);
    }
}
