package org.brueckenschlag.catalogue.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Spoken;
import org.springframework.stereotype.Component;

/** Tasks go to a role that exists and does tasks ({@code domain.md} 2.4); never to an account. */
@Component
class RolesCheck implements ModelCheck {

    /** Auditors only read, administrators see no contents. */
    private static final Set<Role> WITHOUT_TASKS = EnumSet.of(Role.PRUEFUNG, Role.ADMIN);

    private static final String POSSIBLE = EnumSet.complementOf(EnumSet.copyOf(WITHOUT_TASKS)).stream()
            .map(Role::key)
            .collect(Collectors.joining(", "));

    /** Ours, and told to its end, unlike what a file says. */
    private static final Spoken ALL_POSSIBLE = texts -> POSSIBLE;

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            model.root().all("userTask").forEach(task -> look(model, task, findings));
            model.root().all().filter(RolesCheck::names).forEach(performer -> performer(model, performer, findings));
        });
    }

    private static void look(Model model, Node task, Findings findings) {
        var groups = task.camunda("candidateGroups").orElse("");
        if (groups.isBlank()) {
            if (task.children().stream().noneMatch(RolesCheck::names)) {
                findings.warn("role", model, task, "catalogue.no-role", task);
            }
            return;
        }
        if (ExpressionsCheck.isExpression(groups)) {
            return; // refused for what it is
        }
        var keys = Arrays.stream(groups.split(",")).map(String::strip).toList();
        keys.forEach(key -> exists(model, task, key, findings));
        if (keys.size() > 1) {
            findings.warn("role", model, task, "catalogue.one-role", task);
        }
    }

    /** Plain BPMN's way to say it: {@code group(fachkraft)}, or the key alone. */
    private static void performer(Model model, Node performer, Findings findings) {
        var text = performer.all().map(Node::text).collect(Collectors.joining()).strip();
        if (text.isEmpty()) {
            return;
        }
        if (!performer.is("potentialOwner") || text.startsWith("user(")) {
            findings.error("role", model, performer, "catalogue.no-account", text);
            return;
        }
        exists(model, performer, text.replaceAll("^group\\((.*)\\)$", "$1").strip(), findings);
    }

    private static void exists(Model model, Node node, String key, Findings findings) {
        if (Role.ofKey(key).filter(role -> !WITHOUT_TASKS.contains(role)).isEmpty()) {
            findings.error("role", model, node, "catalogue.role", key, ALL_POSSIBLE);
        }
    }

    private static boolean names(Node node) {
        return node.is("potentialOwner") || node.is("humanPerformer") || node.is("performer");
    }
}
