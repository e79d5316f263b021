package org.brueckenschlag.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.catalogue.ReleasedFiles;
import org.springframework.stereotype.Component;

/**
 * Reads from the trail what was deployed. An entry counts only if its hash fits its content: whoever changes a model in
 * the database would otherwise change the entry, too.
 */
@Component
class DeployedFilesInTrail implements ReleasedFiles {

    private final JdbcTrail trail;

    DeployedFilesInTrail(JdbcTrail trail) {
        this.trail = trail;
    }

    @Override
    public Optional<String> sha256(String deployment, String file) {
        return trail.deploymentsNaming(deployment).stream()
                .filter(link -> ChainLink.leafHash(link.content()).equals(link.hash()))
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(DeploymentAuditing.DEPLOYED)
                        && deployment.equals(step.data().get("deployment")))
                .flatMap(step -> step.data().get("files") instanceof List<?> files ? files.stream() : null)
                .filter(each -> each instanceof Map<?, ?> named && file.equals(named.get("name")))
                .map(each -> String.valueOf(((Map<?, ?>) each).get("sha256")))
                .findFirst();
    }
}
