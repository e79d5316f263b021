package org.brueckenschlag.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.core.model.BaseCallableElement;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/** Answers, inside a command of the engine, whether an agency has a version of its own. */
final class AgencyDefinitions {

    private AgencyDefinitions() {}

    /** A suspended version counts as none: that is how an agency goes back to the shared one. */
    static boolean hasProcess(String key, String agency) {
        var own = Context.getCommandContext()
                .getProcessDefinitionManager()
                .findLatestProcessDefinitionByKeyAndTenantId(key, agency);
        return own != null && !own.isSuspended();
    }

    /** Whether the process that a message or signal is to start counts. */
    static boolean mayStart(EventSubscriptionEntity start) {
        return !Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(start.getConfiguration())
                .isSuspended();
    }

    /** The tables of a process that counts as none count as none with it. */
    static boolean hasDecision(String key, String agency) {
        var commands = Context.getCommandContext();
        var own = commands.getDecisionDefinitionManager().findLatestDecisionDefinitionByKeyAndTenantId(key, agency);
        return own != null
                && commands
                        .getProcessDefinitionManager()
                        .findProcessDefinitionsByDeploymentId(own.getDeploymentId())
                        .stream()
                        .noneMatch(ProcessDefinition::isSuspended);
    }

    /** Whose process a call activity calls: the agency's own where there is one, else the shared one. */
    static void callOwnProcessFirst(BaseCallableElement element) {
        element.setTenantIdProvider(new OwnFirst(element, AgencyDefinitions::hasProcess));
    }

    static void askOwnDecisionFirst(BaseCallableElement element) {
        element.setTenantIdProvider(new OwnFirst(element, AgencyDefinitions::hasDecision));
    }

    private interface Lookup {
        boolean has(String key, String agency);
    }

    private record OwnFirst(BaseCallableElement element, Lookup lookup) implements ParameterValueProvider {

        @Override
        public @Nullable Object getValue(VariableScope scope) {
            if (scope instanceof ExecutionEntity execution
                    && execution.getTenantId() != null
                    && lookup.has(element.getDefinitionKey(scope), execution.getTenantId())) {
                return execution.getTenantId();
            }
            return null;
        }

        /** It depends on the instance, so the engine must not decide it when the model is deployed. */
        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
