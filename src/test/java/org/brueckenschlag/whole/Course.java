package org.brueckenschlag.whole;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A scenario of the demonstration: who answers what on which day. */
record Course(String process, String socialSpace, List<Step> steps) {

    /**
     * One task of it.
     *
     * @param day days after the enquiry
     * @param group letter of the party group, null where the task is about the whole matter
     */
    record Step(int day, String element, @Nullable String group, Map<String, ?> answers) {}

    @SuppressWarnings("unchecked")
    static Course read(String name) throws IOException {
        try (var file = Objects.requireNonNull(Course.class.getResourceAsStream("/demo/szenarien/" + name + ".yaml"))) {
            Map<String, Object> scenario = new Yaml().load(file);
            var steps = ((List<Map<String, Object>>) scenario.get("schritte"))
                    .stream()
                            .filter(step -> step.containsKey("aufgabe"))
                            .map(step -> new Step(
                                    (Integer) step.get("tag"),
                                    (String) step.get("aufgabe"),
                                    (String) step.get("gruppe"),
                                    (Map<String, ?>) step.getOrDefault("antworten", Map.of())))
                            .toList();
            return new Course((String) scenario.get("prozess"), (String) scenario.get("sozialraum"), steps);
        }
    }
}
