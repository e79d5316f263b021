package org.brueckenschlag.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.jspecify.annotations.Nullable;

/** The engine as the product sets it up, on a database in memory, without Spring and without agencies. */
public final class RealEngine {

    private RealEngine() {}

    /**
     * @param name of engine and database
     * @param listener hears what happens
     * @param parsed sees each model as it is deployed
     */
    public static ProcessEngine start(String name, HistoryEventHandler listener, BpmnParseListener... parsed) {
        var spans = new TimeSpans(new NrwWorkingDays());
        var setup = new EngineSetup(
                new DefaultJobExecutor(),
                spans,
                new NoAgencies(),
                Stream.concat(
                                Stream.of(new ModelConventions(spans, new EngineClock(EngineClock.ZONE))),
                                Stream.of(parsed))
                        .toList(),
                List.of());
        var config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName(name);
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        config.getProcessEnginePlugins().add(setup);
        config.setCustomHistoryEventHandlers(List.of(listener));
        return config.buildProcessEngine();
    }

    private static final class NoAgencies implements TenantIdProvider {

        @Override
        public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
            return null;
        }

        @Override
        public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
            return null;
        }

        @Override
        public @Nullable String provideTenantIdForHistoricDecisionInstance(
                TenantIdProviderHistoricDecisionInstanceContext context) {
            return null;
        }
    }
}
