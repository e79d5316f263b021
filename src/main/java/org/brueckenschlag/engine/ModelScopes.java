package org.brueckenschlag.engine;

import java.util.Map;
import org.brueckenschlag.matters.KnownAnswers;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** What the running engine knows about the place an execution has reached; asked within a command only. */
final class ModelScopes {

    private final @Nullable ExecutionEntity execution;

    private ModelScopes(@Nullable ExecutionEntity execution) {
        this.execution = execution;
    }

    static ModelScopes of(@Nullable String execution) {
        if (execution == null) {
            return new ModelScopes(null);
        }
        return new ModelScopes(Context.getCommandContext().getExecutionManager().findExecutionById(execution));
    }

    @Nullable
    String role() {
        return execution != null
                        && execution.getActivity() != null
                        && execution.getActivity().getProperty(RolesOfTasks.ROLE) instanceof String role
                ? role
                : null;
    }

    @Nullable
    String form() {
        return form(taskDefinition());
    }

    /** For whom a task is in a version that its execution may not have reached yet. */
    static @Nullable String role(@Nullable String definition, String element) {
        var process = definition == null ? null : ModelHashes.process(definition);
        var activity = process == null ? null : process.findActivity(element);
        return activity != null && activity.getProperty(RolesOfTasks.ROLE) instanceof String role ? role : null;
    }

    /** Of a task in a version that its execution may not have reached yet. */
    static @Nullable String form(@Nullable String definition, String element) {
        var process = definition == null ? null : ModelHashes.process(definition);
        return process == null ? null : form(process.getTaskDefinitions().get(element));
    }

    private static @Nullable String form(@Nullable TaskDefinition task) {
        return task == null || task.getCamundaFormDefinitionKey() == null
                ? null
                : task.getCamundaFormDefinitionKey().getExpressionText();
    }

    /** Id of the activity that called this instance. */
    @Nullable
    String caller() {
        var calling = execution == null ? null : execution.getSuperExecution();
        return calling == null ? null : calling.getActivityInstanceId();
    }

    /** Alias of the party group whose round of a loop this is. The model is asked first, since it costs nothing. */
    @Nullable
    String group() {
        if (execution == null || !isInGroupLoop(execution.getActivity())) {
            return null;
        }
        return execution.getVariable(KnownAnswers.GROUP) instanceof Map<?, ?> group
                        && group.get("alias") instanceof String alias
                ? alias
                : null;
    }

    /** Which row of which list this is a round for; null outside of loops over lists, and for party groups. */
    @Nullable
    Row row() {
        var loop = execution == null ? null : loopOverList(execution.getActivity());
        return loop != null && execution != null && execution.getVariable("loopCounter") instanceof Number at
                ? new Row(loop.getCollectionVariable(), at.intValue())
                : null;
    }

    /** @param at from 0 */
    record Row(String list, int at) {}

    private static @Nullable MultiInstanceActivityBehavior loopOverList(@Nullable ActivityImpl activity) {
        ScopeImpl scope = activity;
        while (scope instanceof ActivityImpl inner) {
            if (inner.getActivityBehavior() instanceof MultiInstanceActivityBehavior loop) {
                return loop.getCollectionVariable() == null
                                || KnownAnswers.GROUP.equals(loop.getCollectionElementVariable())
                        ? null
                        : loop;
            }
            scope = inner.getFlowScope();
        }
        return null;
    }

    private @Nullable TaskDefinition taskDefinition() {
        return execution != null
                        && execution.getActivity() != null
                        && execution.getActivity().getActivityBehavior() instanceof UserTaskActivityBehavior behavior
                ? behavior.getTaskDefinition()
                : null;
    }

    private static boolean isInGroupLoop(@Nullable ActivityImpl activity) {
        ScopeImpl scope = activity;
        while (scope instanceof ActivityImpl inner) {
            if (inner.getActivityBehavior() instanceof MultiInstanceActivityBehavior loop
                    && KnownAnswers.GROUP.equals(loop.getCollectionElementVariable())) {
                return true;
            }
            scope = inner.getFlowScope();
        }
        return false;
    }
}
