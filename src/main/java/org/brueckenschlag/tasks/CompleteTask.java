package org.brueckenschlag.tasks;

import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.TaskId;

/**
 * Command: complete a task with these answers.
 *
 * @param answers as they come from a view or from REST; checked against the task's form
 * @param reasons why a note may stay that the guard warns of, by its path
 */
public record CompleteTask(TaskId task, Map<String, Object> answers, Map<String, OverrideReason> reasons) {

    public CompleteTask {
        answers = Map.copyOf(answers);
        reasons = Map.copyOf(reasons);
    }

    public CompleteTask(TaskId task, Map<String, Object> answers) {
        this(task, answers, Map.of());
    }
}
