package org.brueckenschlag.catalogue.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.ProtectedElements;
import org.springframework.stereotype.Component;

/**
 * Safeguards can be moved and renamed, not removed ({@code domain.md} 12.1). Which they are stands in
 * {@code catalogue/protected.properties}.
 */
@Component
class ProtectedElementsCheck implements ModelCheck, ProtectedElements {

    private final Properties lists = load();

    @Override
    public Set<String> of(String process) {
        return named(process).stream()
                .map(element -> element.substring(0, element.indexOf(':')))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> questions(String process, String form) {
        return named(process + ".fields").stream()
                .filter(field -> field.startsWith(form + "."))
                .map(field -> field.substring(form.length() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.executable().forEach(process -> {
                    named(process.id()).forEach(element -> element(model, process, element, findings));
                    named(process.id() + ".fields").forEach(field -> field(candidate, model, process, field, findings));
                    named(process.id() + ".tables").forEach(table -> table(candidate, model, process, table, findings));
                }));
    }

    private static void element(Model model, Node process, String element, Findings findings) {
        var colon = element.indexOf(':');
        var id = element.substring(0, colon);
        var kind = element.substring(colon + 1);
        if (process.all(kind).noneMatch(node -> node.id().equals(id))) {
            findings.error("protected", model, process, "catalogue.protected", id);
        }
    }

    private static void field(Candidate candidate, Model model, Node process, String field, Findings findings) {
        var key = field.substring(field.indexOf('.') + 1);
        if (!candidate.answers().contains(key)) {
            findings.error("protected", model, process, "catalogue.protected-question", key);
        }
    }

    private static void table(Candidate candidate, Model model, Node process, String table, Findings findings) {
        if (candidate.decisions().noneMatch(table::equals)) {
            findings.error("protected", model, process, "catalogue.protected-table", table);
        }
    }

    private List<String> named(String key) {
        return Arrays.stream(lists.getProperty(key, "").split("\\s+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Properties load() {
        var lists = new Properties();
        try (var stream =
                Objects.requireNonNull(Allowed.class.getResourceAsStream("/catalogue/protected.properties"))) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
