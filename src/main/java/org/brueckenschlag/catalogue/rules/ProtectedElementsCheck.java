package org.brueckenschlag.catalogue.rules;

import java.util.List;
import org.springframework.stereotype.Component;

/** Elements and tables that protect people can be moved and renamed, not removed; some stay with their role. */
@Component
class ProtectedElementsCheck implements SafeguardCheck {

    private static final String RULE = "protected";

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards.elements().stream()
                .filter(element -> !has(process, element))
                .forEach(element -> findings.error(
                        RULE, model, process, "catalogue.protected", new SafeguardName(Safeguards.id(element))));
        safeguards.elements().stream()
                .filter(element -> !Safeguards.role(element).isEmpty())
                .forEach(element -> Safeguards.nodes(process, element)
                        .filter(task -> !isOfRole(task, Safeguards.role(element)))
                        .forEach(task -> findings.error(RULE, model, task, "catalogue.protected-role", task)));
        safeguards.tables().stream()
                .filter(table -> candidate.decisions().noneMatch(table::equals))
                .forEach(table ->
                        findings.error(RULE, model, process, "catalogue.protected-table", new SafeguardName(table)));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return new Safeguards(
                possible.elements().stream()
                        .filter(element -> has(process, element))
                        .toList(),
                List.of(),
                possible.tables().stream()
                        .filter(table -> candidate.decisions().anyMatch(table::equals))
                        .toList(),
                List.of(),
                List.of());
    }

    private static boolean isOfRole(Node task, String role) {
        return task.camunda("candidateGroups").orElse("").strip().equals(role);
    }

    private static boolean has(Node process, String element) {
        return Safeguards.nodes(process, element).findAny().isPresent();
    }
}
