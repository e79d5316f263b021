package org.brueckenschlag.tasks;

import java.util.Map;
import org.brueckenschlag.shared.TaskId;

/**
 * Command: complete a task with these answers.
 *
 * @param answers as they come from a view or from REST; checked against the task's form
 */
public record CompleteTask(TaskId task, Map<String, Object> answers) {

    public CompleteTask {
        answers = Map.copyOf(answers);
    }
}
