package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/**
 * What the engine tells the trail. A definition's key, name and version, which never change, come from the model in
 * memory. A failing job is told without its exception: the engine would store the stack trace for ever, even with its
 * history switched off, and nobody has looked at what it says.
 */
final class EventsForTheTrail extends CacheAwareHistoryEventProducer {

    @Override
    protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
        var known = id == null ? null : inMemory(id);
        return known == null ? super.getProcessDefinitionEntity(id) : known;
    }

    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, @Nullable Throwable exception) {
        return super.createHistoricJobLogFailedEvt(job, null);
    }

    static @Nullable ProcessDefinitionEntity inMemory(String id) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .getProcessDefinitionCache()
                .get(id);
    }
}
