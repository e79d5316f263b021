package org.brueckenschlag.engine;

import java.util.List;
import java.util.UUID;
import org.brueckenschlag.rehearsal.ScratchEngine;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Engines in memory, set up by the same {@link EngineSetup} as the one that works: the same switches keep the same
 * things out. They know no agencies, no Spring and no other database; their jobs run when they are told to.
 */
@Component
class CamundaScratchEngine implements ScratchEngine {

    private final TimeSpans spans;

    CamundaScratchEngine(TimeSpans spans) {
        this.spans = spans;
    }

    @Override
    public Scratch open() {
        var name = "scratch-" + UUID.randomUUID();
        var time = new ScratchTime();
        var history = new ScratchHistory();
        var config = new StandaloneInMemProcessEngineConfiguration();
        config.setProcessEngineName(name);
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        config.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE);
        config.setCustomHistoryEventHandlers(List.of(history));
        config.getProcessEnginePlugins()
                .add(new EngineSetup(
                        new DefaultJobExecutor(),
                        spans,
                        new NoAgencies(),
                        List.of(new ModelConventions(spans, time), new RolesOfTasks()),
                        List.of()));
        config.getProcessEnginePlugins().add(new OwnTime(spans, time));
        return new CamundaScratch(config.buildProcessEngine(), history, time);
    }

    /** After {@link EngineSetup}, whose calendars ask the program's clock. */
    private static final class OwnTime extends AbstractProcessEnginePlugin {

        private final TimeSpans spans;
        private final ScratchTime time;

        OwnTime(TimeSpans spans, ScratchTime time) {
            this.spans = spans;
            this.time = time;
        }

        @Override
        public void postInit(ProcessEngineConfigurationImpl config) {
            var calendars = (MapBusinessCalendarManager) config.getBusinessCalendarManager();
            calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDayTimers(spans, time));
            calendars.addBusinessCalendar(CycleBusinessCalendar.NAME, time.cycles());
        }
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
