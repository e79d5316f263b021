package org.brueckenschlag.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.engine.RealEngine;
import org.camunda.bpm.engine.ProcessEngine;

/** A folder of {@code processes/}, deployed to an engine that is started once for all tests of the package. */
final class ShippedPackage {

    private static ShippedPackage konfliktmediation;

    private final Path folder;
    private final Visits visits = new Visits();
    private final ProcessEngine engine;

    private ShippedPackage(String key) {
        folder = Path.of("processes", key);
        engine = RealEngine.start(key, visits);
        var deployment = engine.getRepositoryService().createDeployment().name(key);
        for (var file : files()) {
            if (file.toString().matches(".*\\.(bpmn|dmn|form)")) {
                deployment.addString(file.getFileName().toString(), read(file));
            }
        }
        deployment.deploy();
    }

    static synchronized ShippedPackage konfliktmediation() {
        if (konfliktmediation == null) {
            konfliktmediation = new ShippedPackage("konfliktmediation");
        }
        return konfliktmediation;
    }

    ProcessEngine engine() {
        return engine;
    }

    Visits visits() {
        return visits;
    }

    List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> files(String suffix) {
        return files().stream().filter(file -> file.toString().endsWith(suffix)).toList();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a matter as the start dialogue does. */
    Course begin() {
        var known = Map.<String, Object>of("gestartet_am", "2026-01-08", "sr_code", "S03");
        var instance = engine.getRuntimeService().startProcessInstanceByKey("konfliktmediation", known);
        return course(instance.getId()).knows(known);
    }

    Course course(String instance) {
        return new Course(engine, visits, instance);
    }

    /** What one decision of the package says. */
    Map<String, Object> decide(String decision, Map<String, Object> values) {
        var result = engine.getDecisionService()
                .evaluateDecisionTableByKey(decision, values)
                .getSingleResult();
        return result == null ? Map.of() : result.getEntryMap();
    }
}
