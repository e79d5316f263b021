package org.brueckenschlag.tasks;

import java.util.Map;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.TaskId;

/**
 * What task work needs from a process engine; every call runs in the caller's transaction, after the matter is locked.
 */
public interface TaskEngine {

    void claim(TaskId task, ActorId assignee);

    void release(TaskId task);

    /**
     * @param routing variables of the whole matter
     * @param local variables of the task's party group or loop round
     */
    void complete(TaskId task, Map<String, Object> routing, Map<String, Object> local);
}
