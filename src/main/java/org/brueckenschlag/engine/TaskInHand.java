package org.brueckenschlag.engine;

import java.util.List;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * A task with the instance around it, read at once. The engine would read execution by execution and scope by scope as
 * it comes across them; an instance is small, and every look at the database costs more than its rows.
 */
final class TaskInHand {

    private TaskInHand() {}

    /** With what a change of hands needs. */
    static TaskEntity withExecutions(CommandContext context, String id) {
        var task = task(context, id);
        restore(context, task, null, null);
        return task;
    }

    /** With what a completion needs. */
    static TaskEntity withVariables(CommandContext context, String id) {
        var task = task(context, id);
        ((TasksOfInstances) context.getTaskManager()).take(task);
        var variables = context.getVariableInstanceManager()
                .findVariableInstancesByProcessInstanceId(task.getProcessInstanceId());
        restore(context, task, variables, List.of(task));
        return task;
    }

    private static TaskEntity task(CommandContext context, String id) {
        var task = context.getTaskManager().findTaskById(id);
        if (task == null) {
            throw new NullValueException("no task " + id);
        }
        RunningDefinitions.of(context).moves(task.getProcessDefinitionId());
        return task;
    }

    private static void restore(
            CommandContext context,
            TaskEntity task,
            @Nullable List<VariableInstanceEntity> variables,
            @Nullable List<TaskEntity> tasks) {
        var executions = context.getExecutionManager().findExecutionsByProcessInstanceId(task.getProcessInstanceId());
        executions.stream()
                .filter(execution -> execution.isProcessInstanceExecution())
                .findFirst()
                .orElseThrow(() -> new NullValueException("no instance of task " + task.getId()))
                .restoreProcessInstance(executions, null, variables, tasks, null, null, null);
    }
}
