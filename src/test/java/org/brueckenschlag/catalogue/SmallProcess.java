package org.brueckenschlag.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process with one task, deployed past the workshop, and somebody who alters in the database what is stored of it.
 * What is deployed stays deployed: each test takes a key of its own.
 */
public final class SmallProcess {

    /** Beside the diagram. */
    public static final String TEXTS = "process.name=Yol\n";

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="umbau_0" name="Umbau" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" name="Los" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" name="Fertig" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final JdbcClient jdbc;

    public SmallProcess(RepositoryService repository, ProcessEngineConfigurationImpl engine, JdbcClient jdbc) {
        this.repository = repository;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Its diagram, {@code KEY.bpmn}. */
    public static String model(String key) {
        return MODEL.replace("umbau_0", key);
    }

    /** The same, but matters wait for years instead of for somebody. */
    static String waiting(String key) {
        return model(key)
                .replaceFirst(
                        "<bpmn:userTask id=\"Task_Planen\" name=\"Planen\"[^>]*>",
                        "<bpmn:intermediateCatchEvent id=\"Task_Planen\" name=\"Jahre später\"><bpmn:timerEventDefinition>"
                                + "<bpmn:timeDuration>P3000D</bpmn:timeDuration></bpmn:timerEventDefinition>"
                                + "</bpmn:intermediateCatchEvent>");
    }

    public ProcessVersionId deploy(String key, @Nullable AgencyId agency) {
        return deploy(key, agency, model(key));
    }

    ProcessVersionId deploy(String key, @Nullable AgencyId agency, String model) {
        var deployment = repository
                .createDeployment()
                .name(key)
                .tenantId(agency == null ? null : agency.value())
                .addString(key + ".bpmn", model)
                .addString("texte_tr.properties", TEXTS)
                .deployWithResult();
        return new ProcessVersionId(
                deployment.getDeployedProcessDefinitions().getFirst().getId());
    }

    /** As if the program had been started since. */
    public void alter(ProcessVersionId version, String file, String what, String by) {
        jdbc.sql("UPDATE ACT_GE_BYTEARRAY SET BYTES_ = :bytes WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                .param("bytes", stored(version, file).replace(what, by).getBytes(UTF_8))
                .param("deployment", deployment(version))
                .param("name", file)
                .update();
        engine.getDeploymentCache().removeProcessDefinition(version.value());
    }

    String stored(ProcessVersionId version, String file) {
        return new String(
                jdbc.sql("SELECT BYTES_ FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                        .param("deployment", deployment(version))
                        .param("name", file)
                        .query(byte[].class)
                        .single(),
                UTF_8);
    }

    String deployment(ProcessVersionId version) {
        // asking for the definition itself would load it
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionId(version.value())
                .singleResult()
                .getDeploymentId();
    }

    /** What the trail has of that kind about the version's deployment. */
    List<String> entries(String kind, ProcessVersionId version) {
        return jdbc.sql("SELECT content FROM audit_entry WHERE content LIKE :kind AND content LIKE :deployment")
                .param("kind", "%\"kind\":\"" + kind + "\"%")
                .param("deployment", "%\"deployment\":\"" + deployment(version) + "\"%")
                .query(String.class)
                .list();
    }
}
