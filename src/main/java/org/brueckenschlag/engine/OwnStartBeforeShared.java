package org.brueckenschlag.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.runtime.CorrelationSet;
import org.camunda.bpm.engine.impl.runtime.DefaultCorrelationHandler;

/** A message of an agency that starts a process starts its own version, or the shared one where it has none. */
final class OwnStartBeforeShared extends DefaultCorrelationHandler {

    @Override
    protected List<EventSubscriptionEntity> findMessageStartEventSubscriptions(
            CommandContext commands, String message, CorrelationSet correlation) {
        var found = super.findMessageStartEventSubscriptions(commands, message, correlation).stream()
                .filter(AgencyDefinitions::mayStart)
                .toList();
        if (!found.isEmpty() || correlation.getTenantId() == null) {
            return found;
        }
        var shared = commands.getEventSubscriptionManager()
                .findMessageStartEventSubscriptionByNameAndTenantId(message, null);
        return shared == null ? found : List.of(shared);
    }
}
