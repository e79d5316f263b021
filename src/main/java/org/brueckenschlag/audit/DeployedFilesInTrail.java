package org.brueckenschlag.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public Map<String, String> sha256(String deployment) {
        var files = new HashMap<String, String>();
        trail.deploymentsNaming(deployment).stream()
                .filter(link -> ChainLink.leafHash(link.content()).equals(link.hash()))
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(DeploymentAuditing.DEPLOYED)
                        && deployment.equals(step.data().get("deployment")))
                .flatMap(step -> step.data().get("files") instanceof List<?> told ? told.stream() : null)
                .forEach(each -> {
                    if (each instanceof Map<?, ?> file) {
                        files.putIfAbsent(String.valueOf(file.get("name")), String.valueOf(file.get("sha256")));
                    }
                });
        return files;
    }
}
