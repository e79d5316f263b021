package org.brueckenschlag.engine;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/**
 * Reports a failing job without its exception. The engine would store the stack trace for ever, even with its history
 * switched off; nobody has looked at what it says.
 */
final class WithoutStackTraces extends CacheAwareHistoryEventProducer {

    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, @Nullable Throwable exception) {
        return super.createHistoricJobLogFailedEvt(job, null);
    }
}
