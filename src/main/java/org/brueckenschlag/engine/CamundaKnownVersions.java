package org.brueckenschlag.engine;

import java.util.Comparator;
import java.util.List;
import org.brueckenschlag.catalogue.KnownVersions;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

@Component
class CamundaKnownVersions implements KnownVersions {

    private final RepositoryService repository;

    CamundaKnownVersions(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<KnownVersion> of(String process, AgencyId agency) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .tenantIdIn(agency.value())
                .includeProcessDefinitionsWithoutTenantId()
                .list()
                .stream()
                .map(definition -> new KnownVersion(
                        new ProcessVersionId(definition.getId()),
                        definition.getVersion(),
                        definition.getTenantId() == null))
                .sorted(Comparator.comparing(KnownVersion::shared)
                        .thenComparing(KnownVersion::number, Comparator.reverseOrder()))
                .toList();
    }
}
