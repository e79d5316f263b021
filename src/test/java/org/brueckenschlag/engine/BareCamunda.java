package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Camunda as it comes, with its own full history, to measure against. It gets from us only what our models could not
 * run without: FEEL for conditions, deadlines in working days, lists as JSON (one row each, where its own serializer
 * would need a second one), and ids that cost no statement.
 */
public final class BareCamunda {

    private BareCamunda() {}

    public static ProcessEngine start(String name, DataSource source) {
        var spans = new TimeSpans(new NrwWorkingDays());
        var config = new StandaloneProcessEngineConfiguration();
        config.setProcessEngineName(name);
        config.setDataSource(source);
        config.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        config.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        config.setHistoryTimeToLive("P1825D");
        config.setJobExecutorActivate(false);
        config.setDbMetricsReporterActivate(false);
        config.setIdGenerator(new TimeOrderedIds());
        config.setScriptEngineResolver(new FeelOnly());
        config.setCustomPreVariableSerializers(List.of(new JsonSerializer()));
        config.setDefaultSerializationFormat(JsonSerializer.FORMAT);
        config.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new ModelConventions(spans, new EngineClock(EngineClock.ZONE)))));
        config.getProcessEnginePlugins().add(new AbstractProcessEnginePlugin() {
            @Override
            public void postInit(ProcessEngineConfigurationImpl engine) {
                ((MapBusinessCalendarManager) engine.getBusinessCalendarManager())
                        .addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDayTimers(spans));
            }
        });
        return config.buildProcessEngine();
    }
}
