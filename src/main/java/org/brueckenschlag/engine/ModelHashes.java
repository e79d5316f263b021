package org.brueckenschlag.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * SHA-256 of each model file that this node has read: filled by {@link DeploymentGate}, which sees the bytes before the
 * engine does. A deployed file never changes, so what is here never grows old.
 */
@Component
class ModelHashes {

    private final Map<String, String> byFile = new ConcurrentHashMap<>();

    void remember(String deployment, String file, String sha256) {
        byFile.put(key(deployment, file), sha256);
    }

    /** Of the file that a process version was read from; asked within a command, where the version is in the cache. */
    Optional<String> ofProcess(@Nullable String definition) {
        return definition == null ? Optional.empty() : of(process(definition));
    }

    /** The version as this node has it in its cache; asked within a command. */
    static @Nullable ProcessDefinitionEntity process(String definition) {
        return cache().findProcessDefinitionFromCache(definition);
    }

    Optional<String> ofDecision(@Nullable String definition) {
        return definition == null ? Optional.empty() : of(cache().findDecisionDefinitionFromCache(definition));
    }

    private Optional<String> of(@Nullable ResourceDefinitionEntity<?> definition) {
        return definition == null
                ? Optional.empty()
                : Optional.ofNullable(byFile.get(key(definition.getDeploymentId(), definition.getResourceName())));
    }

    private static DeploymentCache cache() {
        return Context.getProcessEngineConfiguration().getDeploymentCache();
    }

    private static String key(String deployment, String file) {
        return deployment + "/" + file;
    }
}
