package org.brueckenschlag.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Refused;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * A call that begins a matter of its own and waits until it is over. The engine would make the called process a part of
 * the calling one, without number, page and history of its own; an event inside of an opening process would not be
 * found among the events.
 *
 * <p>Where the call is given up (an event interrupts it), the called matter goes on: it may be half done, and people
 * have been invited.
 */
final class OwnMatterCall extends CallActivityBehavior {

    private static final String SOCIAL_SPACE = "sr_code";
    private static final String STARTED = "gestartet_am";

    private final Clock clock;

    OwnMatterCall(CallableElement called, Clock clock) {
        this.clock = clock;
        setCallableElement(called);
    }

    /** The business key tells the called matter which step of the calling one waits for it. */
    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, @Nullable String unused) {
        var calling = (ExecutionEntity) execution;
        var definition = called(calling);
        var matter = definition.createProcessInstance(calling.getId());
        variables.putValue(Matter.CALLED_BY, calling.getRootProcessInstanceId());
        variables.putValue(
                STARTED, LocalDate.ofInstant(clock.instant(), EngineClock.ZONE).toString());
        if (!variables.containsKey(SOCIAL_SPACE) && calling.getVariable(SOCIAL_SPACE) instanceof String space) {
            variables.putValue(SOCIAL_SPACE, space);
        }
        matter.start(variables);
    }

    /** Refused before anything has happened: the transaction takes back what led here, and the task stays open. */
    private ProcessDefinitionEntity called(ExecutionEntity calling) {
        try {
            var definition = (ProcessDefinitionEntity) CallableElementUtil.getProcessDefinitionToCall(
                    calling, calling.getProcessDefinitionTenantId(), getCallableElement());
            if (!definition.isSuspended()) {
                return definition;
            }
        } catch (NullValueException absent) {
            // said below, in a sentence instead of the engine's words
        }
        var step = calling.getActivity().getProperty("name");
        throw new Refused(
                EngineRefusal.CALLED_NOT_RELEASED,
                step == null ? getCallableElement().getDefinitionKey(calling) : step);
    }

    @Override
    public void signal(ActivityExecution execution, @Nullable String name, @Nullable Object called) {
        if (called instanceof VariableScope answers) {
            passOutputVariables(execution, answers);
        }
        leave(execution);
    }

    /** Goes on with the calling matter when the called one ends, in the same transaction. */
    static final class Return implements ExecutionListener {

        @Override
        public void notify(DelegateExecution called) {
            var step = called.getProcessBusinessKey();
            if (step == null || called.getSuperExecution() != null) {
                return;
            }
            var calling = Context.getCommandContext().getExecutionManager().findExecutionById(step);
            if (calling != null
                    && calling.getActivity() != null
                    && calling.getActivity().getActivityBehavior() instanceof OwnMatterCall
                    && Objects.equals(calling.getTenantId(), called.getTenantId())) {
                calling.signal(null, called);
            }
        }
    }
}
