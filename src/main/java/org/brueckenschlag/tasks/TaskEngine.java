package org.brueckenschlag.tasks;

import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;

/**
 * What task work needs from a process engine; every call runs in the caller's transaction, after the matter is locked.
 *
 * <p>Whoever loses a race inside the engine gets a {@link org.springframework.dao.ConcurrencyFailureException}.
 */
public interface TaskEngine {

    void claim(TaskId task, ActorId assignee);

    void release(TaskId task);

    /**
     * Completes the task; a free one is assigned to that actor on the way.
     *
     * @param routing variables of the whole matter
     * @param local variables of the task's party group; for a task outside of one, of the task's own scope
     */
    void complete(TaskId task, ActorId actor, Map<String, Object> routing, Map<String, Object> local);

    /** The open task of that element in this matter, if there is exactly one. */
    Optional<TaskId> open(MatterId matter, String element);
}
