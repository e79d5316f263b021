package org.brueckenschlag.catalogue.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFiles;

/**
 * A package, read once for all rules about its models.
 *
 * @param tables DMN files
 * @param forms texts of the forms in it, by key
 * @param answers keys of what its forms ask for
 * @param shared whether it is for all agencies
 */
record Candidate(
        List<Model> models, List<Model> tables, Map<String, String> forms, Set<String> answers, boolean shared) {

    private static final Pattern KEY = Pattern.compile("\"(?:key|path|id)\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    Candidate {
        models = List.copyOf(models);
        tables = List.copyOf(tables);
        forms = Map.copyOf(forms);
        answers = Set.copyOf(answers);
    }

    static Candidate read(PackageFiles files) {
        var models = new ArrayList<Model>();
        var tables = new ArrayList<Model>();
        var forms = new HashMap<String, String>();
        var answers = new HashSet<String>();
        files.files().forEach((name, bytes) -> {
            if (name.endsWith(".bpmn")) {
                read(name, bytes, models::add);
            } else if (name.endsWith(".dmn")) {
                read(name, bytes, tables::add);
            } else if (name.endsWith(".form")) {
                var text = new String(bytes, UTF_8);
                forms.put(name.substring(0, name.length() - ".form".length()), text);
                KEY.matcher(text).results().forEach(key -> answers.add(key.group(1)));
            }
        });
        return new Candidate(models, tables, forms, answers, files.shared());
    }

    private static void read(String name, byte[] bytes, Consumer<Model> models) {
        try {
            models.accept(new Model(name, XmlTree.read(bytes)));
        } catch (Unreadable refusedByTheGate) {
            // which has said so
        }
    }

    Candidate without(Set<String> files) {
        return new Candidate(
                models.stream().filter(model -> !files.contains(model.file())).toList(),
                tables.stream().filter(table -> !files.contains(table.file())).toList(),
                forms,
                answers,
                shared);
    }

    Stream<Model> all() {
        return Stream.concat(models.stream(), tables.stream());
    }

    /** A decision in it. */
    Optional<Node> table(String key) {
        return tables.stream()
                .flatMap(file -> file.root().children().stream())
                .filter(decision ->
                        decision.name().equals("decision") && decision.id().equals(key))
                .findFirst();
    }

    /** Keys of the decisions in it. */
    Stream<String> decisions() {
        return tables.stream()
                .flatMap(table -> table.root().children().stream())
                .filter(child -> child.name().equals("decision"))
                .map(Node::id);
    }
}
