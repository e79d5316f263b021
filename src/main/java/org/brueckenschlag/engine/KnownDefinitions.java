package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Takes a definition's key, name and version for the history, which never change, from the model in memory. */
final class KnownDefinitions extends CacheAwareHistoryEventProducer {

    @Override
    protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        var known = id == null ? null : inMemory(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }

    static @Nullable ProcessDefinitionEntity inMemory(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
    }
}
