package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.catalogue.rules.Safeguards.Kind;
import org.springframework.stereotype.Component;

/** Elements and tables that protect people can be moved and renamed, not removed; some stay with their role. */
@Component
class ProtectedElementsCheck implements SafeguardCheck {

    private static final String RULE = "protected";

    @Override
    public void look(Candidate candidate, Model model, Node process, Safeguards safeguards, Findings findings) {
        safeguards
                .of(Kind.ELEMENT)
                .filter(element -> !has(process, element))
                .forEach(element -> findings.error(
                        RULE, model, process, "catalogue.protected", new SafeguardName(Safeguards.id(element))));
        safeguards
                .of(Kind.ELEMENT)
                .filter(element -> !Safeguards.role(element).isEmpty())
                .forEach(element -> Safeguards.nodes(process, element)
                        .filter(task -> !isOfRole(task, Safeguards.role(element)))
                        .forEach(task -> findings.error(RULE, model, task, "catalogue.protected-role", task)));
        safeguards
                .of(Kind.TABLE)
                .filter(table -> candidate.decisions().noneMatch(table::equals))
                .forEach(table ->
                        findings.error(RULE, model, process, "catalogue.protected-table", new SafeguardName(table)));
    }

    @Override
    public Safeguards held(Candidate candidate, Model model, Node process, Safeguards possible) {
        return Safeguards.only(Kind.ELEMENT, possible.of(Kind.ELEMENT).filter(element -> has(process, element)))
                .and(Safeguards.only(
                        Kind.TABLE,
                        possible.of(Kind.TABLE)
                                .filter(table -> candidate.decisions().anyMatch(table::equals))));
    }

    private static boolean isOfRole(Node task, String role) {
        return task.camunda("candidateGroups").orElse("").strip().equals(role);
    }

    private static boolean has(Node process, String element) {
        return Safeguards.nodes(process, element).findAny().isPresent();
    }
}
