package org.brueckenschlag.catalogue.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.shared.Refused;

/** Which steps of a process bring forth which answers, by key; and what people call them. */
final class Answers {

    private static final List<String> RESULTS = List.of(
            "resultVariable", "elementVariable", "escalationCodeVariable", "errorCodeVariable", "errorMessageVariable");

    private final Candidate candidate;
    private final Map<String, FormSchema> forms = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<Node>> steps = new LinkedHashMap<>();
    private final Set<Node> unknown = new LinkedHashSet<>();

    Answers(Candidate candidate, Forms reading, Node process) {
        this.candidate = candidate;
        candidate.forms().forEach((key, text) -> {
            try {
                var form = reading.read(text);
                forms.put(key, form);
                form.fields().forEach(field -> labels.putIfAbsent(field.key(), field.label()));
                form.rowLists().forEach(rows -> labels.putIfAbsent(rows.key(), rows.label()));
            } catch (Refused unreadable) {
                // is told by another rule, and may ask for anything
            }
        });
        process.all().filter(Model::isFlowNode).forEach(this::step);
    }

    /** Whether a form of the package asks for it, whoever shows that form. */
    boolean isAsked(String key) {
        return labels.containsKey(key);
    }

    String label(String key) {
        return Optional.ofNullable(labels.get(key))
                .filter(label -> !label.isBlank())
                .orElse(key);
    }

    /** Those that answer it, in the order of the file. */
    Set<Node> stepsThatAnswer(String key) {
        return steps.getOrDefault(key, Set.of());
    }

    /** Steps of which nobody knows what they bring. */
    Set<Node> unknown() {
        return unknown;
    }

    private void step(Node step) {
        step.camunda("formRef").ifPresent(key -> form(step, key));
        if (step.is("businessRuleTask")) {
            step.camunda("decisionRef").stream()
                    .flatMap(key -> candidate.table(key).stream())
                    .flatMap(table -> table.all().filter(node -> node.name().equals("output")))
                    .forEach(output -> put(output.attribute("name"), step));
        }
        step.extensions("out").forEach(out -> {
            if (out.attribute("variables").equals("all")) {
                unknown.add(step);
            }
            put(out.attribute("target"), step);
        });
        step.children("extensionElements")
                .flatMap(Node::all)
                .filter(node -> node.isCamunda("inputParameter")
                        || node.isCamunda("outputParameter")
                        || node.isCamunda("formField"))
                .forEach(node -> put(node.isCamunda("formField") ? node.id() : node.attribute("name"), step));
        Stream.concat(Stream.of(step), step.children().stream().filter(child -> !Model.isFlowNode(child)))
                .forEach(node -> RESULTS.forEach(name -> node.camunda(name).ifPresent(key -> put(key, step))));
    }

    private void form(Node step, String key) {
        var form = forms.get(key);
        if (form == null) {
            unknown.add(step);
            return;
        }
        form.fields().stream().filter(field -> !field.readOnly()).forEach(field -> put(field.key(), step));
        form.rowLists().stream().filter(rows -> !rows.readOnly()).forEach(rows -> put(rows.key(), step));
    }

    private void put(String key, Node step) {
        steps.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(step);
    }
}
