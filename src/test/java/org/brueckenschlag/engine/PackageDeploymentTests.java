package org.brueckenschlag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.brueckenschlag.ModuleTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@ModuleTest
class PackageDeploymentTests {

    @Autowired
    RepositoryService repository;

    @Autowired
    PackageDeployment deployment;

    @Test
    void makesNoNewVersionWhereNothingChanged() {
        deployment.start();

        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("konfliktmediation")
                .withoutTenantId()
                .singleResult();
        assertThat(definition.getVersion()).isEqualTo(1);
        assertThat(repository
                        .createDeploymentQuery()
                        .deploymentName("konfliktmediation")
                        .count())
                .isOne();
    }

    @Test
    void refusesToStartWithAPackageThatIsNotDelivered() {
        var mistyped = new PackageDeployment(
                repository, new PathMatchingResourcePatternResolver(), Set.of("konfliktmediation", "konflikt"));

        assertThatIllegalStateException()
                .isThrownBy(mistyped::start)
                .withMessageContaining("konflikt")
                .withMessageContaining("konfliktmediation");
    }

    @Test
    void keepsFileNamesAndNoPaths() {
        var shipped = repository
                .createDeploymentQuery()
                .deploymentName("konfliktmediation")
                .singleResult();

        assertThat(repository.getDeploymentResourceNames(shipped.getId()))
                .contains("konfliktmediation.bpmn", "triage.dmn", "anfrage_aufnehmen.form")
                .noneMatch(name -> name.contains("/"))
                .doesNotContain("README.md", "bild.svg");
    }
}
