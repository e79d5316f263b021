package org.brueckenschlag.tasks;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.shared.TaskId;

/**
 * What people do with tasks. Each method acts as the current actor and checks agency, role and assignee itself; views
 * and REST add nothing to that.
 */
public interface TaskWork {

    /**
     * @throws org.brueckenschlag.shared.Refused {@code tasks.unknown}, {@code tasks.already-done}, {@code tasks.taken}
     *     where somebody else was faster
     */
    void claim(TaskId task);

    void release(TaskId task);

    /**
     * Keeps half-filled answers, at most 64 KiB.
     *
     * @throws org.brueckenschlag.shared.Refused {@code tasks.answers-refused} where the form has no such field or the
     *     value is not of the field's kind; what is missing or out of range is not refused
     * @param reasons why a note may stay that the guard warns of, by its path; not kept
     */
    TaskDraft saveDraft(TaskId task, Map<String, Object> answers, Map<String, OverrideReason> reasons);

    default TaskDraft saveDraft(TaskId task, Map<String, Object> answers) {
        return saveDraft(task, answers, Map.of());
    }

    void discardDraft(TaskId task);

    /**
     * Completes the task; a free task is claimed on the way.
     *
     * @return the tasks that came into being in this matter and that the actor may do next
     * @throws org.brueckenschlag.shared.Refused {@code tasks.answers-refused} with all findings, {@code tasks.unknown},
     *     {@code tasks.already-done}, {@code tasks.taken}
     */
    List<TaskCard> complete(CompleteTask command);
}
