package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brueckenschlag.catalogue.PackageReleases;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

@Component
class CamundaPackageReleases implements PackageReleases {

    private final RepositoryService repository;

    CamundaPackageReleases(RepositoryService repository) {
        this.repository = repository;
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
}
