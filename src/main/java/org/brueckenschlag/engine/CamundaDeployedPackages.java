package org.brueckenschlag.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.DeployedPackages;
import org.brueckenschlag.catalogue.DeployedProcess;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

@Component
class CamundaDeployedPackages implements DeployedPackages {

    private final RepositoryService repository;

    CamundaDeployedPackages(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<DeployedProcess> latest(AgencyId agency) {
        return ownBeforeShared(newest(agency)).stream()
                .map(CamundaDeployedPackages::described)
                .toList();
    }

    @Override
    public Optional<DeployedProcess> latest(String key, AgencyId agency) {
        return ownBeforeShared(newest(agency).processDefinitionKey(key)).stream()
                .map(CamundaDeployedPackages::described)
                .findFirst();
    }

    @Override
    public Optional<DeployedProcess> shared(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .withoutTenantId()
                        .latestVersion()
                        .active()
                        .singleResult())
                .map(CamundaDeployedPackages::described);
    }

    @Override
    public Optional<DeployedProcess> find(ProcessVersionId version) {
        return definition(version).map(CamundaDeployedPackages::described);
    }

    @Override
    public Optional<byte[]> file(String deployment, String name) {
        return repository.getDeploymentResources(deployment).stream()
                .filter(file -> file.getName().equals(name))
                .map(Resource::getBytes)
                .findFirst();
    }

    @Override
    public Map<String, String> files(ProcessVersionId version) {
        var definition = definition(version)
                .orElseThrow(() -> new IllegalArgumentException("no such version of a process: " + version));
        var files = new HashMap<String, String>();
        for (Resource file : repository.getDeploymentResources(definition.getDeploymentId())) {
            files.put(file.getName(), new String(file.getBytes(), UTF_8));
        }
        return files;
    }

    private ProcessDefinitionQuery newest(AgencyId agency) {
        return repository
                .createProcessDefinitionQuery()
                .tenantIdIn(agency.value())
                .includeProcessDefinitionsWithoutTenantId()
                .latestVersion()
                .active();
    }

    private Optional<ProcessDefinition> definition(ProcessVersionId version) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionId(version.value())
                .singleResult());
    }

    private static Collection<ProcessDefinition> ownBeforeShared(ProcessDefinitionQuery query) {
        var byKey = new HashMap<String, ProcessDefinition>();
        for (var definition : query.list()) {
            byKey.merge(definition.getKey(), definition, (one, other) -> one.getTenantId() == null ? other : one);
        }
        return byKey.values();
    }

    private static DeployedProcess described(ProcessDefinition definition) {
        return new DeployedProcess(
                new ProcessVersionId(definition.getId()),
                definition.getKey(),
                definition.getVersion(),
                definition.getTenantId() != null,
                definition.getDeploymentId(),
                definition.getResourceName());
    }
}
