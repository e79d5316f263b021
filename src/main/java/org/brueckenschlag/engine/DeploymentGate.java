package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.DeploymentRefused;
import org.brueckenschlag.catalogue.ModelAltered;
import org.brueckenschlag.catalogue.ReleasedFiles;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks at every file before the engine parses it. Of a new deployment, whichever way it came, it refuses what could
 * run code: the engine's switches leave classes and shell tasks open, and some of it would run while it is parsed. A
 * refusal names all it found and leaves nothing behind but an entry in the trail. When a node reads a stored model
 * again, its bytes must be those that the trail knows; a model that somebody has changed in the database is not run.
 *
 * <p>This is the last line and knows nothing of good style; what makes a good package is the catalogue's business.
 */
@Component
class DeploymentGate implements Deployer {

    /** Nothing else is ever deployed: no CMMN, no scripts, no HTML, none of the double suffixes that hide a model. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+\\.(bpmn|dmn|form|properties)");

    private final ModelHashes hashes;
    private final ObjectProvider<ReleasedFiles> released;
    private final ObjectProvider<CurrentActor> currentActor;
    private final ApplicationEventPublisher events;

    // Looked up late: the engine needs this gate before almost everything else exists.
    DeploymentGate(
            ModelHashes hashes,
            ObjectProvider<ReleasedFiles> released,
            ObjectProvider<CurrentActor> currentActor,
            ApplicationEventPublisher events) {
        this.hashes = hashes;
        this.released = released;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            refuseCode(deployment);
            CollectedHistory.ofThisTransaction(events).deployed(deployment, actor());
        } else {
            refuseAltered(deployment);
        }
        deployment
                .getResources()
                .forEach(
                        (name, file) -> hashes.remember(deployment.getId(), name, ModelHashes.sha256(file.getBytes())));
    }

    private void refuseCode(DeploymentEntity deployment) {
        var findings = new ArrayList<String>();
        deployment.getResources().forEach((name, file) -> {
            if (!NAME.matcher(name).matches()) {
                findings.add("\"" + name.replaceAll("\\p{Cntrl}", " ")
                        + "\" is no file of a package (.bpmn, .dmn, .form, .properties)");
            } else if (name.endsWith(".bpmn") || name.endsWith(".dmn")) {
                CodeInModels.find(file.getBytes(), deployment.getTenantId() == null)
                        .forEach(finding -> findings.add(name + ", " + finding));
            }
        });
        if (!findings.isEmpty()) {
            tellRefused(deployment, findings);
            throw new ProcessEngineException("Deployment refused: " + String.join("; ", findings));
        }
    }

    private void tellRefused(DeploymentEntity deployment, List<String> findings) {
        var files = new TreeMap<String, String>();
        deployment.getResources().forEach((name, file) -> {
            if (NAME.matcher(name).matches()) {
                files.put(name, ModelHashes.sha256(file.getBytes()));
            }
        });
        events.publishEvent(new DeploymentRefused(agency(deployment), actor(), files, findings.size()));
    }

    private void refuseAltered(DeploymentEntity deployment) {
        deployment.getResources().forEach((name, file) -> {
            var found = ModelHashes.sha256(file.getBytes());
            var expected = released.getObject().sha256(deployment.getId(), name).orElse(null);
            if (!found.equals(expected)) {
                events.publishEvent(new ModelAltered(deployment.getId(), name, expected, found));
                throw new ProcessEngineException("Stored model " + name + " of deployment " + deployment.getId()
                        + " is not the one that was deployed");
            }
        });
    }

    private ActorId actor() {
        return currentActor.stream()
                .findFirst()
                .flatMap(CurrentActor::find)
                .map(Actor::id)
                .orElse(ActorId.SYSTEM);
    }

    private static @Nullable AgencyId agency(DeploymentEntity deployment) {
        return deployment.getTenantId() == null ? null : new AgencyId(deployment.getTenantId());
    }
}
