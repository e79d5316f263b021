package org.brueckenschlag.catalogue.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Forms and decisions that a model names are in its package: tasks read them from there. */
@Component
class ReferencesCheck implements ModelCheck {

    private static final Set<String> RESULTS =
            Set.of("singleEntry", "singleResult", "collectEntries", "resultList", "");

    @Override
    public void look(Candidate candidate, Findings findings) {
        var decisions = candidate.decisions().collect(Collectors.toSet());
        candidate
                .models()
                .forEach(model -> model.flowNodes().forEach(node -> {
                    form(candidate, model, node, findings);
                    if (node.is("businessRuleTask")) {
                        decision(decisions, model, node, findings);
                    }
                }));
        unused(candidate, findings);
    }

    private static void unused(Candidate candidate, Findings findings) {
        var used = candidate.models().stream()
                .flatMap(model -> model.flowNodes())
                .map(node -> node.camunda("formRef").orElse(""))
                .collect(Collectors.toSet());
        if (!candidate.models().isEmpty() && used.stream().noneMatch(ExpressionsCheck::isExpression)) {
            candidate.forms().keySet().stream()
                    .filter(form -> !used.contains(form))
                    .sorted()
                    .forEach(form -> findings.warn("form-unused", form + ".form", "catalogue.form-unused"));
        }
    }

    private static void form(Candidate candidate, Model model, Node node, Findings findings) {
        var key = node.camunda("formRef").orElse("");
        if (key.isEmpty()) {
            if (node.is("userTask")) {
                var isDrawn = node.extensions("formData").findAny().isPresent();
                findings.warn("no-form", model, node, isDrawn ? "catalogue.form-drawn" : "catalogue.no-form", node);
            }
        } else if (!candidate.forms().containsKey(key) && !ExpressionsCheck.isExpression(key)) {
            findings.error("form-missing", model, node, "catalogue.form-missing", key);
        } else if (node.camunda("formRefBinding").orElse("").isBlank()) {
            findings.error("form-missing", model, node, "catalogue.form-binding", node);
        }
    }

    private static void decision(Set<String> decisions, Model model, Node node, Findings findings) {
        var key = node.camunda("decisionRef").orElse("");
        if (key.isEmpty()) {
            findings.error("decision-missing", model, node, "catalogue.no-decision", node);
        } else if (!decisions.contains(key) && !ExpressionsCheck.isExpression(key)) {
            if (node.camunda("decisionRefBinding").orElse("latest").equals("deployment")) {
                findings.error("decision-missing", model, node, "catalogue.decision-missing", key);
            } else {
                findings.warn("decision-missing", model, node, "catalogue.decision-elsewhere", key, node);
            }
        }
        if (!RESULTS.contains(node.camunda("mapDecisionResult").orElse(""))) {
            findings.error("decision-missing", model, node, "catalogue.decision-result");
        }
    }
}
