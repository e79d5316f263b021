package org.brueckenschlag.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the packages that come with the product, each as one deployment for all agencies, before the application
 * takes requests. Names are those of folder and files, never paths, so that a package that did not change is found
 * again wherever it is started from; only what running matters need is deployed, so that a correction in a README makes
 * no new version.
 */
@Component
class PackageDeployment implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PackageDeployment.class);

    private static final String FOLDER = "processes/";
    private static final Set<String> DEPLOYED = Set.of("bpmn", "dmn", "form", "properties");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final Set<String> wanted;
    private volatile boolean running;

    /** @param wanted keys of the packages that an operator wants; empty for all */
    PackageDeployment(
            RepositoryService repository,
            ResourcePatternResolver resources,
            @Value("${brueckenschlag.processes}") Set<String> wanted) {
        this.repository = repository;
        this.resources = resources;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        wanted(packages()).forEach(this::deploy);
        running = true;
    }

    private Map<String, Map<String, Resource>> wanted(Map<String, Map<String, Resource>> packages) {
        if (wanted.isEmpty()) {
            return packages;
        }
        if (!packages.keySet().containsAll(wanted)) {
            throw new IllegalStateException(
                    "brueckenschlag.processes names " + wanted + "; there are " + packages.keySet());
        }
        packages.keySet().retainAll(wanted);
        return packages;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last of all. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void deploy(String key, Map<String, Resource> files) {
        if (!files.containsKey(key + ".bpmn")) {
            throw new IllegalStateException("the package " + key + " has no " + key + ".bpmn");
        }
        var deployment =
                repository.createDeployment().name(key).source("product").enableDuplicateFiltering(false);
        files.forEach((name, file) -> {
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var deployed = deployment.deployWithResult();
        if (deployed.getDeployedProcessDefinitions() != null) {
            LOG.info("Deployed {}", key);
        }
    }

    private Map<String, Map<String, Resource>> packages() {
        try {
            var packages = new TreeMap<String, Map<String, Resource>>();
            for (var file : resources.getResources("classpath*:" + FOLDER + "*/*")) {
                var name = file.getFilename();
                if (name != null && DEPLOYED.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    packages.computeIfAbsent(folder(file), key -> new TreeMap<>())
                            .put(name, file);
                }
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(Resource file) throws IOException {
        var path = Objects.requireNonNull(file.getURL().getPath());
        var end = path.lastIndexOf('/');
        return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }
}
