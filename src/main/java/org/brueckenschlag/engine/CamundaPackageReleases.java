package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.catalogue.PackageReleases;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class CamundaPackageReleases implements PackageReleases {

    private final RepositoryService repository;
    private final ManagementService management;

    CamundaPackageReleases(RepositoryService repository, ManagementService management) {
        this.repository = repository;
        this.management = management;
    }

    @Override
    public ProcessVersionId release(AgencyId agency, String process, Map<String, String> files) {
        var deployment =
                repository.createDeployment().name(process).source("workshop").tenantId(agency.value());
        files.forEach((name, text) -> deployment.addInputStream(name, new ByteArrayInputStream(text.getBytes(UTF_8))));
        var deployed = deployment.deployWithResult();
        return Objects.requireNonNullElse(deployed.getDeployedProcessDefinitions(), List.<ProcessDefinition>of())
                .stream()
                .filter(definition -> definition.getKey().equals(process))
                .map(definition -> new ProcessVersionId(definition.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the package has no process " + process));
    }

    /** With a definition the engine also stops the timers that its running matters come to: those go on. */
    @Override
    public void followShared(AgencyId agency, String process) {
        repository
                .updateProcessDefinitionSuspensionState()
                .byProcessDefinitionKey(process)
                .processDefinitionTenantId(agency.value())
                .suspend();
        management
                .updateJobDefinitionSuspensionState()
                .byProcessDefinitionKey(process)
                .processDefinitionTenantId(agency.value())
                .activate();
    }
}
