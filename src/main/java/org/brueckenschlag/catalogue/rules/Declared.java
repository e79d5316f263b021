package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The variables that a package's forms, tables and models bring forth, and those that every matter has. */
final class Declared {

    /** Kept by the product or the engine; {@code docs/process-packages.md} "Variables". */
    private static final Set<String> ALWAYS = Set.of(
            "sr_code",
            "gestartet_am",
            "herkunft",
            "ende_code",
            "parteigruppen",
            "gruppe",
            "alias",
            "execution",
            "loopCounter",
            "nrOfInstances",
            "nrOfCompletedInstances",
            "nrOfActiveInstances");

    /** Names that the engine gives a meaning of its own. */
    private static final Set<String> RESERVED = Set.of(
            "execution",
            "task",
            "externalTask",
            "loopCounter",
            "nrOfInstances",
            "nrOfCompletedInstances",
            "nrOfActiveInstances",
            "processEngine",
            "authenticatedUserId",
            "__proto__",
            "constructor",
            "prototype");

    /** Counted by the engine: to be read, not to be written. */
    private static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances");

    private final Set<String> names = new HashSet<>(ALWAYS);

    private Declared() {}

    static Declared by(Candidate candidate) {
        var declared = new Declared();
        declared.names.addAll(candidate.answers());
        candidate.models().forEach(model -> model.root().all().forEach(declared::addFromModel));
        candidate
                .tables()
                .forEach(table -> table.root()
                        .all()
                        .filter(node -> node.name().equals("output"))
                        .forEach(output -> declared.names.add(output.attribute("name"))));
        return declared;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** No answer of anybody, but a way into the engine. */
    static boolean isTheEngines(String name) {
        return isReserved(name) && !COUNTERS.contains(name);
    }

    private void addFromModel(Node node) {
        for (var attribute : List.of(
                "resultVariable",
                "elementVariable",
                "escalationCodeVariable",
                "errorCodeVariable",
                "errorMessageVariable")) {
            node.camunda(attribute).ifPresent(names::add);
        }
        if (node.isCamunda("in") || node.isCamunda("out")) {
            names.add(node.attribute("target"));
            names.add(node.attribute("source"));
        } else if (node.isCamunda("inputParameter") || node.isCamunda("outputParameter")) {
            names.add(node.attribute("name"));
        } else if (node.isCamunda("formField")) {
            names.add(node.id());
        }
    }
}
