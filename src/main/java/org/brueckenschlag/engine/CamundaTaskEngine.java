package org.brueckenschlag.engine;

import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.TaskEngine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

@Component
class CamundaTaskEngine implements TaskEngine {

    private final TaskService tasks;
    private final CommandExecutor commands;

    CamundaTaskEngine(TaskService tasks, ProcessEngine engine) {
        this.tasks = tasks;
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    @Override
    public void claim(TaskId task, ActorId assignee) {
        EngineRaces.watched(() -> commands.execute(context -> {
            TaskInHand.withExecutions(context, task.value());
            return new ClaimTaskCmd(task.value(), assignee.value()).execute(context);
        }));
    }

    @Override
    public void release(TaskId task) {
        EngineRaces.watched(() -> commands.execute(context -> {
            TaskInHand.withExecutions(context, task.value());
            return new AssignTaskCmd(task.value(), null).execute(context);
        }));
    }

    @Override
    public void complete(TaskId task, ActorId actor, Map<String, Object> routing, Map<String, Object> local) {
        EngineRaces.watched(() -> commands.execute(new Completion(task.value(), actor.value(), routing, local)));
    }

    @Override
    public Optional<TaskId> open(MatterId matter, String element) {
        var open = tasks.createTaskQuery()
                .processInstanceId(matter.value())
                .taskDefinitionKey(element)
                .listPage(0, 2);
        return open.size() == 1 ? Optional.of(new TaskId(open.getFirst().getId())) : Optional.empty();
    }

    /**
     * One command for what would be three: a free task gets its assignee, the party group's answers go to the round of
     * the loop that belongs to the group, and the task is completed. Each command of its own would read the task again.
     */
    private record Completion(String task, String actor, Map<String, Object> routing, Map<String, Object> local)
            implements Command<Boolean> {

        @Override
        public Boolean execute(CommandContext context) {
            var entity = TaskInHand.withVariables(context, task);
            if (entity.getAssignee() == null) {
                entity.setAssignee(actor);
            }
            if (!local.isEmpty()) {
                roundOf(entity).setVariablesLocal(local);
            }
            new CompleteTaskCmd(task, routing).execute(context);
            return true;
        }
    }

    /** The loop's round that belongs to the task's party group. */
    static ExecutionEntity roundOf(TaskEntity task) {
        for (var execution = task.getExecution(); execution != null; execution = execution.getParent()) {
            if (execution.hasVariableLocal(KnownAnswers.GROUP)) {
                return execution;
            }
        }
        return task.getExecution();
    }
}
