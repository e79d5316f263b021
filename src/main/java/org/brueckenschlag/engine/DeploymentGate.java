package org.brueckenschlag.engine;

import java.util.HashMap;
import java.util.Objects;
import org.brueckenschlag.catalogue.DeploymentPolicy;
import org.brueckenschlag.catalogue.DeploymentRefused;
import org.brueckenschlag.catalogue.ModelAltered;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageRefused;
import org.brueckenschlag.catalogue.ReleasedFiles;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.AgencyId;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one place that sees every file before the engine parses it. A new deployment, whichever way it came, passes the
 * catalogue's policy; a refusal names all that was found and leaves nothing behind but an entry in the trail. When a
 * node reads a stored model again, its bytes must be those that the trail knows; a model that somebody has changed in
 * the database is not run.
 */
@Component
class DeploymentGate implements Deployer {

    private final ModelHashes hashes;
    private final ObjectProvider<DeploymentPolicy> policy;
    private final ObjectProvider<ReleasedFiles> released;
    private final ObjectProvider<CurrentActor> currentActor;
    private final ApplicationEventPublisher events;

    // Looked up late: the engine needs this gate before almost everything else exists.
    DeploymentGate(
            ModelHashes hashes,
            ObjectProvider<DeploymentPolicy> policy,
            ObjectProvider<ReleasedFiles> released,
            ObjectProvider<CurrentActor> currentActor,
            ApplicationEventPublisher events) {
        this.hashes = hashes;
        this.policy = policy;
        this.released = released;
        this.currentActor = currentActor;
        this.events = events;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            refuseUnsafe(deployment);
            CollectedHistory.ofThisTransaction(events).deployed(deployment, actor());
        } else {
            refuseAltered(deployment);
        }
        deployment
                .getResources()
                .forEach((name, file) ->
                        hashes.remember(deployment.getId(), name, PackageFiles.sha256(file.getBytes())));
    }

    private void refuseUnsafe(DeploymentEntity deployment) {
        var files = new HashMap<String, byte[]>();
        deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
        try {
            policy.getObject()
                    .refuseUnsafe(new PackageFiles(
                            Objects.requireNonNullElse(deployment.getName(), ""),
                            files,
                            deployment.getTenantId() == null));
        } catch (PackageRefused refused) {
            events.publishEvent(DeploymentRefused.of(agency(deployment), actor(), files, refused));
            throw refused;
        }
    }

    private void refuseAltered(DeploymentEntity deployment) {
        deployment.getResources().forEach((name, file) -> {
            var found = PackageFiles.sha256(file.getBytes());
            var expected = released.getObject().sha256(deployment.getId()).get(name);
            if (!found.equals(expected)) {
                events.publishEvent(new ModelAltered(deployment.getId(), name, expected, found));
                throw ModelAltered.refused();
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
