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
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.PackageFiles;
import org.brueckenschlag.catalogue.PackageFinding;
import org.brueckenschlag.catalogue.ProtectedElements;
import org.brueckenschlag.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Safeguards can be moved and renamed, not removed ({@code domain.md} 12.1). Which they are stands in
 * {@code catalogue/protected.properties}.
 */
@Component
class ProtectedElementsCheck implements ModelCheck, ProtectedElements {

    private static final String FIELDS = ".fields";
    private static final String TABLES = ".tables";

    private final Properties lists = load();

    @Override
    public Set<String> of(String process) {
        return possible(process, "").stream()
                .map(ProtectedElementsCheck::element)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> redactions() {
        return lists.stringPropertyNames().stream()
                .filter(key -> key.indexOf('.') < 0)
                .flatMap(key -> named(key).stream())
                .filter(element -> Role.DATENSCHUTZ.key().equals(role(element)))
                .map(ProtectedElementsCheck::element)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> questions(String process, String form) {
        return possible(process, FIELDS).stream()
                .filter(field -> field.startsWith(form + "."))
                .map(ProtectedElementsCheck::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.executable()
                        .forEach(process -> look(
                                candidate,
                                model,
                                process,
                                new Safeguards(
                                        named(process.id()),
                                        named(process.id() + FIELDS),
                                        named(process.id() + TABLES)),
                                findings)));
    }

    @Override
    public List<PackageFinding> lost(PackageFiles begun, PackageFiles now) {
        if (isShipped(begun.name())) {
            return List.of();
        }
        var before = Candidate.read(begun);
        var had = new Safeguards(
                possible(begun.name(), "").stream()
                        .filter(element -> before.models().stream()
                                .flatMap(model -> model.executable().stream())
                                .anyMatch(process -> has(process, element)))
                        .toList(),
                possible(begun.name(), FIELDS).stream()
                        .filter(field -> before.answers().contains(key(field)))
                        .toList(),
                possible(begun.name(), TABLES).stream()
                        .filter(table -> before.decisions().anyMatch(table::equals))
                        .toList());
        var findings = new Findings();
        var after = Candidate.read(now);
        after.models()
                .forEach(model -> model.executable().forEach(process -> look(after, model, process, had, findings)));
        return findings.all();
    }

    private static void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards.elements().stream()
                .filter(element -> !has(process, element))
                .forEach(element -> findings.error(
                        "protected", model, process, "catalogue.protected", new SafeguardName(element(element))));
        safeguards.elements().stream()
                .filter(element -> !role(element).isEmpty())
                .forEach(element -> nodes(process, element)
                        .filter(task -> !isOfRole(task, role(element)))
                        .forEach(task -> findings.error("protected", model, task, "catalogue.protected-role", task)));
        safeguards.fields().stream()
                .map(ProtectedElementsCheck::key)
                .filter(key -> !candidate.answers().contains(key))
                .forEach(key -> findings.error(
                        "protected", model, process, "catalogue.protected-question", new SafeguardName(key)));
        safeguards.tables().stream()
                .filter(table -> candidate.decisions().noneMatch(table::equals))
                .forEach(table -> findings.error(
                        "protected", model, process, "catalogue.protected-table", new SafeguardName(table)));
    }

    private static boolean isOfRole(Node task, String role) {
        return task.camunda("candidateGroups").orElse("").strip().equals(role);
    }

    private static boolean has(Node process, String element) {
        return nodes(process, element).findAny().isPresent();
    }

    private static Stream<Node> nodes(Node process, String element) {
        return process.all(part(element, 1)).filter(node -> node.id().equals(element(element)));
    }

    private static String element(String named) {
        return part(named, 0);
    }

    /** Empty where anybody may do it. */
    private static String role(String named) {
        return part(named, 2);
    }

    /** Of {@code id:kind:role}. */
    private static String part(String named, int number) {
        var parts = named.split(":", -1);
        return number < parts.length ? parts[number] : "";
    }

    private static String key(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    /** Of a shipped process its own, of any other all that there are. */
    private List<String> possible(String process, String kind) {
        return isShipped(process)
                ? named(process + kind)
                : lists.stringPropertyNames().stream()
                        .filter(key -> kind.isEmpty() ? key.indexOf('.') < 0 : key.endsWith(kind))
                        .flatMap(key -> named(key).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private boolean isShipped(String process) {
        return lists.containsKey(process);
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

    /** As the list names them: {@code id:kind:role}, {@code form.field}, and the key of a table. */
    private record Safeguards(List<String> elements, List<String> fields, List<String> tables) {}
}
