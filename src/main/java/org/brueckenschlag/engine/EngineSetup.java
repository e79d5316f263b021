package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up. What is set in {@link #preInit} wins over the starter, because this plug-in comes last.
 *
 * <p>Other parts of the room contribute beans and leave this class alone: a {@code HistoryEventHandler} (the starter
 * registers it), {@link BpmnParseListener}s, {@link Deployer}s that look at every deployment before it is parsed, or a
 * further {@link ProcessEnginePlugin}.
 *
 * <p>Each switch here has a test in {@code HardenedEngineTests} that shows what it keeps out.
 */
@Component
// The engine makes its own tables; Flyway insists on seeing an empty schema, so it goes first.
@DependsOnDatabaseInitialization
class EngineSetup implements ProcessEnginePlugin {

    /** For models that name none; nothing is deleted by the engine anyway, its history tables stay empty. */
    private static final String RETENTION = "P1825D";

    private final JobExecutor jobExecutor;
    private final TimeSpans spans;
    private final TenantIdProvider agencies;
    private final List<BpmnParseListener> parseListeners;
    private final List<Deployer> deploymentChecks;

    EngineSetup(
            JobExecutor jobExecutor,
            TimeSpans spans,
            TenantIdProvider agencies,
            List<BpmnParseListener> parseListeners,
            List<Deployer> deploymentChecks) {
        this.jobExecutor = jobExecutor;
        this.spans = spans;
        this.agencies = agencies;
        this.parseListeners = List.copyOf(parseListeners);
        this.deploymentChecks = List.copyOf(deploymentChecks);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl config) {
        evaluateNothingButVariables(config);
        readModelsOffline(config);
        storeValuesAsJson(config);
        keepNoHistoryOfItsOwn(config);
        offerNothingUnused(config);
        knowAgencies(config);
        replaceManagers(config);
        config.setIdGenerator(new TimeOrderedIds());
        config.setFailedJobRetryTimeCycle("R3/PT5M");
        config.setJdbcStatementTimeout(30);
        config.setJobExecutor(jobExecutor);
        // A moved clock finds jobs by their due date.
        config.setEnsureJobDueDateNotNull(true);
        // JobExecution starts it, after the packages are deployed.
        config.setJobExecutorActivate(false);
        config.setCustomPreDeployers(deploymentChecks);
        // The engine adds to this list.
        config.setCustomPostBPMNParseListeners(new ArrayList<>(parseListeners));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl config) {
        JsonSerializer.removeAllOthers(config.getVariableSerializers());
        DaysInTables.readAsForms(config.getDmnEngineConfiguration().getTransformer());
        var calendars = (MapBusinessCalendarManager) config.getBusinessCalendarManager();
        calendars.addBusinessCalendar(DurationBusinessCalendar.NAME, new WorkingDayTimers(spans));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {}

    private void knowAgencies(ProcessEngineConfigurationImpl config) {
        config.setTenantCheckEnabled(true);
        config.setTenantIdProvider(agencies);
        config.setCorrelationHandler(new OwnStartBeforeShared());
    }

    private static void replaceManagers(ProcessEngineConfigurationImpl config) {
        config.setCustomSessionFactories(List.of(
                new OwnSession(EventSubscriptionManager.class, SignalSubscriptions::new),
                new OwnSession(ProcessDefinitionManager.class, RunningDefinitions::new),
                new OwnSession(TaskManager.class, TasksOfInstances::new)));
    }

    private static void evaluateNothingButVariables(ProcessEngineConfigurationImpl config) {
        config.setExpressionManager(new VariablesOnlyExpressions());
        config.setBeans(Map.of());
        config.setScriptEngineResolver(new FeelOnly());
        config.setResolverFactories(List.of(VariablesOnlyBindings::new));
        config.setEnableFetchScriptEngineFromProcessApplication(false);
        config.setEnableExpressionsInAdhocQueries(false);
        config.setEnableExpressionsInStoredQueries(false);
        config.setCmmnEnabled(false);
    }

    private static void readModelsOffline(ProcessEngineConfigurationImpl config) {
        config.setBpmnParseFactory(OfflineBpmnParse::new);
        config.setEnableXxeProcessing(false);
        config.setEnforceHistoryTimeToLive(true);
        config.setHistoryTimeToLive(RETENTION);
        // Whoever asks which versions there are would load each model, and one that was altered would refuse them all.
        config.setEnableFetchProcessDefinitionDescription(false);
    }

    private static void storeValuesAsJson(ProcessEngineConfigurationImpl config) {
        config.setCustomPreVariableSerializers(List.of(new JsonSerializer()));
        // Without this line the Java serializer would win for lists.
        config.setDefaultSerializationFormat(JsonSerializer.FORMAT);
        config.setJavaSerializationFormatEnabled(false);
        config.setDeserializationTypeValidationEnabled(true);
    }

    private static void keepNoHistoryOfItsOwn(ProcessEngineConfigurationImpl config) {
        config.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        config.setEnableDefaultDbHistoryEventHandler(false);
        config.setHistoryEventProducer(new EventsForTheTrail());
        // The default sends ten updates to the empty history tables whenever an instance ends.
        config.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        config.setHistoryCleanupStrategy("endTimeBased");
        config.setHistoryCleanupEnabled(false);
        // Otherwise deployments, suspensions and the like would leave no event, since the engine knows no users.
        config.setRestrictUserOperationLogToAuthenticatedUsers(false);
        config.setMetricsEnabled(false);
        config.setTaskMetricsEnabled(false);
    }

    private static void offerNothingUnused(ProcessEngineConfigurationImpl config) {
        config.setStandaloneTasksEnabled(false);
        config.setDisableExceptionCode(true);
        // Whoever catches the exception logs it, once; the engine would put its message into a line.
        config.setEnableCmdExceptionLogging(false);
        config.setCustomPreCommandInterceptorsTxRequired(List.of(new CommandsNotOffered()));
        config.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new CommandsNotOffered()));
    }
}
