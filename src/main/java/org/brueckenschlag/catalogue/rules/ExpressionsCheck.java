package org.brueckenschlag.catalogue.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.ReadExpression;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.springframework.stereotype.Component;

/**
 * The gate for expressions ({@code security.md} 2.3, 4–5): where the engine evaluates one, it reads variables and
 * nothing else; everywhere else, and the engine evaluates names and documentation too, there is none.
 */
@Component
class ExpressionsCheck implements ModelCheck {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private static final Pattern JUEL = Pattern.compile("[$#]\\{");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern VARIABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,99}");

    /** Attributes in the engine's namespace that may hold an expression. */
    private static final Set<String> EVALUATED =
            Set.of("dueDate", "followUpDate", "priority", "jobPriority", "collection");

    /** Attributes that name a variable. */
    private static final Set<String> VARIABLES = Set.of(
            "resultVariable", "elementVariable", "escalationCodeVariable", "errorCodeVariable", "errorMessageVariable");

    private static final Set<String> EVALUATED_TEXTS =
            Set.of("timeDate", "timeDuration", "timeCycle", "loopCardinality", "completionCondition");

    private static final Map<String, Set<String>> EVALUATED_IN_EXTENSIONS =
            Map.of("in", Set.of("sourceExpression"), "out", Set.of("sourceExpression"));

    private final ModelExpressions expressions;

    ExpressionsCheck(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        var declared = Declared.by(candidate);
        candidate
                .models()
                .forEach(model -> model.root()
                        .all()
                        .filter(node -> node.namespace().equals(Node.BPMN)
                                || node.namespace().equals(Node.CAMUNDA))
                        .forEach(node -> new Look(model, node, declared, findings).look()));
    }

    static boolean isExpression(String text) {
        return JUEL.matcher(text).find();
    }

    private final class Look {

        private final Model model;
        private final Node node;
        private final Declared declared;
        private final Findings findings;

        Look(Model model, Node node, Declared declared, Findings findings) {
            this.model = model;
            this.node = node;
            this.declared = declared;
            this.findings = findings;
        }

        void look() {
            node.attributes().forEach(this::attribute);
            if (node.isCamunda("inputParameter") || node.isCamunda("outputParameter")) {
                notReserved(node.attribute("name"));
            } else if (node.isCamunda("in") || node.isCamunda("out")) {
                notReserved(node.attribute("target"));
            } else if (node.isCamunda("formField")) {
                notReserved(node.id());
            }
            if (node.is("conditionExpression")) {
                condition();
            } else if (EVALUATED_TEXTS.contains(node.name())
                    || node.isCamunda("inputParameter")
                    || node.isCamunda("outputParameter")) {
                value(node.text());
            } else {
                none(node.text());
            }
        }

        private void attribute(Name name, String text) {
            if (name.namespace().equals(Node.CAMUNDA) && EVALUATED.contains(name.local())
                    || node.namespace().equals(Node.CAMUNDA)
                            && EVALUATED_IN_EXTENSIONS
                                    .getOrDefault(node.name(), Set.of())
                                    .contains(name.local())) {
                value(text);
            } else if (name.namespace().equals(Node.CAMUNDA) && VARIABLES.contains(name.local())) {
                variable(text);
            } else if (node.isCamunda("in") && name.local().equals("businessKey")) {
                if (!text.strip().equals(BUSINESS_KEY)) {
                    findings.error("expression", model, node, "catalogue.business-key");
                }
            } else if (node.isCamunda("property")
                    && name.local().equals("value")
                    && node.attribute("name").equals("frist")) {
                value(text);
            } else {
                none(text);
            }
            if (name.local().equals("priority")
                    && !isExpression(text)
                    && !NUMBER.matcher(text.strip()).matches()) {
                findings.error("expression", model, node, "catalogue.number", text);
            }
        }

        private void condition() {
            var language = node.attribute("language");
            if (language.isEmpty() && isExpression(node.text())) {
                value(node.text());
            } else if (language.equalsIgnoreCase("feel")) {
                var read = expressions.feel(node.text());
                told(read, node.text(), true);
                // FEEL sees answers alone; there the engine's own objects are no more than what JUEL would make of
                // them.
                read.variables().stream()
                        .filter(Declared::isTheEngines)
                        .forEach(name -> findings.error(
                                "expression", model, node, "catalogue.expression-reaches", name, node.text()));
            } else if (language.isEmpty()) {
                findings.error("expression", model, node, "catalogue.condition-is-text", node.text());
            } else {
                findings.error("code", model, node, "catalogue.not-feel", language);
            }
        }

        private void value(String text) {
            if (isExpression(text)) {
                told(expressions.juel(text), text, false);
            }
        }

        private void none(String text) {
            if (isExpression(text)) {
                findings.error("expression", model, node, "catalogue.no-expression-here", text);
            }
        }

        private void variable(String text) {
            if (!VARIABLE.matcher(text).matches()) {
                findings.error("variable", model, node, "catalogue.variable-name", text);
            }
            notReserved(text);
        }

        private void notReserved(String text) {
            if (Declared.isReserved(text)) {
                findings.error("variable", model, node, "catalogue.variable-name", text);
            }
        }

        /**
         * Beans are reached by opening what no form declares. They are written in camel case, answers are not; and
         * nobody needs an answer's part for the three of a task.
         */
        private boolean looksLikeABean(String variable) {
            return variable.chars().anyMatch(Character::isUpperCase) || node.is("userTask");
        }

        private void told(ReadExpression read, String text, boolean feel) {
            Optional.ofNullable(read.refusal())
                    .ifPresent(key -> findings.error("expression", model, node, key, read.what(), text));
            for (var variable : read.variables()) {
                if (!declared.has(variable)) {
                    if (!feel && read.opened().contains(variable) && looksLikeABean(variable)) {
                        findings.error("variable", model, node, "catalogue.unknown-opened", variable);
                    } else {
                        findings.warn("variable", model, node, "catalogue.unknown-variable", variable);
                    }
                }
            }
        }
    }
}
