package org.brueckenschlag.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.jspecify.annotations.Nullable;

/**
 * A signal of an agency starts each process once: the agency's own version, or the shared one where it has none. The
 * engine alone starts both when an instance throws the signal, and never the shared one when a service does.
 */
final class SignalSubscriptions extends EventSubscriptionManager {

    @Override
    public List<EventSubscriptionEntity> findSignalEventSubscriptionsByEventNameAndTenantId(
            String signal, @Nullable String agency) {
        return agency == null
                ? super.findSignalEventSubscriptionsByEventNameAndTenantId(signal, null)
                : findSignalEventSubscriptionsByEventNameAndTenantIdIncludeWithoutTenantId(signal, agency);
    }

    @Override
    public List<EventSubscriptionEntity> findSignalEventSubscriptionsByEventNameAndTenantIdIncludeWithoutTenantId(
            String signal, String agency) {
        return super.findSignalEventSubscriptionsByEventNameAndTenantIdIncludeWithoutTenantId(signal, agency).stream()
                .filter(subscription -> !isReplaced(subscription, agency))
                .toList();
    }

    private static boolean isReplaced(EventSubscriptionEntity subscription, String agency) {
        var startsDefinition = subscription.getExecutionId() == null ? subscription.getConfiguration() : null;
        if (startsDefinition == null) {
            return false;
        }
        RunningDefinitions.of(Context.getCommandContext()).mayStart();
        if (subscription.getTenantId() != null) {
            return false;
        }
        var shared = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(startsDefinition);
        return AgencyDefinitions.hasProcess(shared.getKey(), agency);
    }
}
