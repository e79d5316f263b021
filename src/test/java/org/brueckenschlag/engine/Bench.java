package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Deploys and starts small models on the real engine, and takes them away again. */
final class Bench implements AutoCloseable {

    static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    static final AgencyId SUEDTOR = new AgencyId("suedtor");

    final ProcessEngine engine;
    private final List<String> deployments = new ArrayList<>();

    Bench(ProcessEngine engine) {
        this.engine = engine;
    }

    void deploy(String file, String text) {
        deployFor(null, file, text);
    }

    void deployFor(AgencyId agency, String file, String text) {
        var deployment = engine.getRepositoryService().createDeployment().addString(file, text);
        if (agency != null) {
            deployment.tenantId(agency.value());
        }
        deployments.add(deployment.deploy().getId());
    }

    void deployModel(String text) {
        deploy("test.bpmn", text);
    }

    ProcessInstance start(String key) {
        return start(key, Map.of());
    }

    ProcessInstance start(String key, Map<String, Object> variables) {
        return startFor(NORDWINKEL, key, variables);
    }

    /** Starts the shared version. */
    ProcessInstance startFor(AgencyId agency, String key, Map<String, Object> variables) {
        return StartingAgency.during(
                agency,
                () -> engine.getRuntimeService()
                        .createProcessInstanceByKey(key)
                        .processDefinitionWithoutTenantId()
                        .setVariables(variables)
                        .execute());
    }

    Task task(ProcessInstance instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    List<String> activities(ProcessInstance instance) {
        return engine.getRuntimeService().getActiveActivityIds(instance.getId());
    }

    boolean isOver(ProcessInstance instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count()
                == 0;
    }

    /** Past the command interceptor: our engine takes no model away. */
    @Override
    public void close() {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        deployments
                .reversed()
                .forEach(id ->
                        commands.execute(context -> new DeleteDeploymentCmd(id, true, true, true).execute(context)));
    }
}
