package org.brueckenschlag.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.engine.RealEngine;
import org.camunda.bpm.engine.ProcessEngine;

/** A folder of {@code processes/}. All of them are deployed to one engine, since they call and signal each other. */
final class ShippedPackage {

    private static final Path PROCESSES = Path.of("processes");
    private static final Visits VISITS = new Visits();

    private final String key;
    private final Path folder;

    private ShippedPackage(String key) {
        this.key = key;
        this.folder = PROCESSES.resolve(key);
    }

    static ShippedPackage konfliktmediation() {
        return of("konfliktmediation");
    }

    static ShippedPackage of(String key) {
        return new ShippedPackage(key);
    }

    static Stream<ShippedPackage> all() {
        try (var folders = Files.list(PROCESSES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> new ShippedPackage(folder.getFileName().toString()))
                    .sorted(java.util.Comparator.comparing(ShippedPackage::key))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return key;
    }

    ProcessEngine engine() {
        return Started.ENGINE;
    }

    /** Elements and sequence flows of this process that were reached by any matter. */
    java.util.Set<String> visited() {
        return VISITS.all(key);
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
        var instance = engine().getRuntimeService().startProcessInstanceByKey(key, known);
        return course(instance.getId()).knows(known);
    }

    Course course(String instance) {
        return new Course(engine(), VISITS, instance);
    }

    /** Matters of this process that are open. */
    List<String> open() {
        return engine().getRuntimeService().createProcessInstanceQuery().processDefinitionKey(key).list().stream()
                .map(org.camunda.bpm.engine.runtime.ProcessInstance::getId)
                .toList();
    }

    /** The matter of this process that begins while something is done elsewhere. */
    Course begunBy(Runnable deed) {
        var before = open();
        deed.run();
        var begun = open().stream().filter(id -> !before.contains(id)).toList();
        org.assertj.core.api.Assertions.assertThat(begun)
                .as("new matters of %s", key)
                .hasSize(1);
        return course(begun.getFirst());
    }

    /** Every flow node of the model was reached and every sequence flow taken by a test before. */
    void assertAllReached() {
        var model = org.camunda.bpm.model.bpmn.Bpmn.readModelFromFile(
                file(key + ".bpmn").toFile());
        var elements = Stream.concat(
                        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class).stream(),
                        model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.SequenceFlow.class).stream())
                .map(org.camunda.bpm.model.bpmn.instance.FlowElement::getId)
                .toList();
        org.assertj.core.api.Assertions.assertThat(visited()).containsAll(elements);
    }

    /** What one decision of the package says. */
    Map<String, Object> decide(String decision, Map<String, Object> values) {
        var result = engine().getDecisionService()
                .evaluateDecisionTableByKey(decision, values)
                .getSingleResult();
        return result == null ? Map.of() : result.getEntryMap();
    }

    @Override
    public String toString() {
        return key;
    }

    private static final class Started {

        private static final ProcessEngine ENGINE = start();

        private static ProcessEngine start() {
            var engine = RealEngine.start("prozesse", VISITS, VISITS);
            all().forEach(each -> {
                var deployment =
                        engine.getRepositoryService().createDeployment().name(each.key);
                each.files().stream()
                        .filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                        .forEach(file -> deployment.addString(file.getFileName().toString(), read(file)));
                deployment.deploy();
            });
            return engine;
        }
    }
}
