package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Spares looks for tasks that cannot be there, or that are in hand already. */
final class TasksOfInstances extends TaskManager {

    private @Nullable TaskEntity inHand;

    /** An execution has one task at most: whoever has read it need not look for others. */
    void take(TaskEntity task) {
        inHand = task;
    }

    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        return inHand != null && execution.equals(inHand.getExecutionId())
                ? new ArrayList<>(List.of(inHand))
                : super.findTasksByExecutionId(execution);
    }

    /** Tasks below tasks would be tasks outside of a process, and those are switched off. */
    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }
}
