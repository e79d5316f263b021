package org.brueckenschlag.catalogue.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decisions that ask each other can be decided: each has a name, each that is asked stands in the same file and says
 * something, a formula has a name for what it gives, and none asks itself. The engine would refuse the file too, in
 * words for programmers.
 */
@Component
class RequiredDecisionsCheck implements ModelCheck {

    private static final String RULE = "required-decision";
    private static final Set<String> LOGIC = Set.of("decisionTable", "literalExpression");

    @Override
    public void look(Candidate candidate, Findings findings) {
        var asked = candidate.models().stream()
                .flatMap(Model::flowNodes)
                .flatMap(node -> node.camunda("decisionRef").stream())
                .collect(Collectors.toSet());
        candidate.tables().forEach(file -> look(file, asked, findings));
    }

    private static void look(Model file, Set<String> askedByDiagrams, Findings findings) {
        var decisions = new LinkedHashMap<String, Node>();
        children(file.root(), "decision").forEach(decision -> decisions.put(decision.id(), decision));
        var asked = new HashSet<>(askedByDiagrams);
        decisions.values().forEach(decision -> required(decision).forEach(asked::add));
        decisions.values().forEach(decision -> {
            required(decision)
                    .filter(key -> !decisions.containsKey(key))
                    .forEach(key ->
                            findings.error(RULE, file, decision, "catalogue.required-missing", called(decision), key));
            if (!decision.attributes().containsKey(new Node.Name("", "name"))) {
                findings.error(RULE, file, decision, "catalogue.decision-nameless", decision.id());
            }
            if (decision.children().stream().noneMatch(child -> LOGIC.contains(child.name()))) {
                empty(file, decision, asked.contains(decision.id()), findings);
            }
            if (children(decision, "literalExpression").findAny().isPresent()
                    && children(decision, "variable")
                            .allMatch(variable -> variable.attribute("name").isBlank())) {
                findings.error(RULE, file, decision, "catalogue.formula-unnamed", called(decision));
            }
            if (reaches(decision, decision.id(), decisions, new HashSet<>())) {
                findings.error(RULE, file, decision, "catalogue.decision-loop", called(decision));
            }
        });
    }

    private static void empty(Model file, Node decision, boolean isAsked, Findings findings) {
        if (isAsked) {
            findings.error(RULE, file, decision, "catalogue.decision-empty", called(decision));
        } else {
            findings.warn(RULE, file, decision, "catalogue.decision-empty", called(decision));
        }
    }

    private static boolean reaches(Node from, String key, Map<String, Node> decisions, Set<String> seen) {
        return required(from)
                .anyMatch(next -> next.equals(key)
                        || decisions.containsKey(next)
                                && seen.add(next)
                                && reaches(decisions.get(next), key, decisions, seen));
    }

    private static String called(Node decision) {
        return decision.attribute("name").isBlank() ? decision.id() : decision.attribute("name");
    }

    /** Keys of the decisions that it asks. */
    private static Stream<String> required(Node decision) {
        return children(decision, "informationRequirement")
                .flatMap(requirement -> children(requirement, "requiredDecision"))
                .map(required -> required.attribute("href").replaceFirst("^#", ""));
    }

    private static Stream<Node> children(Node parent, String name) {
        return parent.children().stream()
                .filter(child ->
                        Namespaces.isDmn(child.namespace()) && child.name().equals(name));
    }
}
