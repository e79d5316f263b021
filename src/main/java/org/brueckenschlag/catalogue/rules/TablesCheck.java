package org.brueckenschlag.catalogue.rules;

import java.util.Set;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.brueckenschlag.catalogue.ReadExpression;
import org.brueckenschlag.catalogue.rules.Node.Name;
import org.springframework.stereotype.Component;

/**
 * Decision tables consist of what is listed and speak FEEL, of which every cell can be read ({@code security.md} 2.3,
 * 5).
 */
@Component
class TablesCheck implements ModelCheck {

    private static final Set<String> HIT_POLICIES = Set.of("", "UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");

    private final ModelExpressions expressions;

    TablesCheck(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.tables().forEach(table -> {
            if (!Namespaces.isDmn(table.root().namespace())
                    || !table.root().name().equals("definitions")) {
                findings.error("not-dmn", table, table.root(), "catalogue.not-dmn");
                return;
            }
            table.root().all().forEach(node -> look(table, node, findings));
        });
    }

    private void look(Model table, Node node, Findings findings) {
        if (Namespaces.isDmn(node.namespace())) {
            if (!Allowed.has("dmn.elements", node.name())) {
                findings.error("not-allowed", table, node, "catalogue.not-allowed", "dmn:" + node.name());
            }
            cell(table, node, findings);
            if (node.name().equals("decisionTable") && !HIT_POLICIES.contains(node.attribute("hitPolicy"))) {
                findings.error("not-allowed", table, node, "catalogue.hit-policy-unknown", node.attribute("hitPolicy"));
            }
        } else if (node.namespace().equals(Node.CAMUNDA) || node.namespace().equals(Namespaces.CAMUNDA_DMN)) {
            findings.error("not-allowed", table, node, "catalogue.not-allowed", "camunda:" + node.name());
        }
        node.attributes().forEach((name, value) -> attribute(table, node, name, value, findings));
    }

    private static void attribute(Model table, Node node, Name name, String value, Findings findings) {
        if (name.local().equals("expressionLanguage")) {
            if (!isFeel(value)) {
                findings.error("code", table, node, "catalogue.not-feel", value);
            }
        } else if (name.namespace().equals(Node.CAMUNDA)
                || name.namespace().equals(Namespaces.CAMUNDA_DMN)
                        && !Allowed.has("camunda.dmn.attributes", name.local())
                || name.namespace().isEmpty()
                        && Namespaces.isDmn(node.namespace())
                        && !Allowed.has("dmn.attributes", name.local())) {
            findings.error("not-allowed", table, node, "catalogue.not-allowed", name.local());
        }
    }

    private void cell(Model table, Node node, Findings findings) {
        var text = node.children().stream()
                .filter(child -> child.name().equals("text"))
                .map(Node::text)
                .findFirst()
                .orElse("");
        if (text.isEmpty() || text.equals("-") || findings.hasEnough("expression")) {
            return;
        }
        switch (node.name()) {
            case "inputEntry" -> told(table, node, expressions.feelTests(text), text, findings);
            case "inputExpression", "outputEntry", "literalExpression", "defaultOutputEntry" ->
                told(table, node, expressions.feel(text), text, findings);
            default -> {}
        }
    }

    private static void told(Model table, Node node, ReadExpression read, String text, Findings findings) {
        var refusal = read.refusal();
        if (refusal != null) {
            findings.error("expression", table, node, refusal, read.what(), text);
        }
        read.variables().stream()
                .filter(Declared::isTheEngines)
                .forEach(name -> findings.error("expression", table, node, "catalogue.expression-reaches", name, text));
    }

    /** As the engine knows FEEL: by its name, or by what one of the editions of DMN calls it. */
    private static boolean isFeel(String language) {
        return language.equalsIgnoreCase("feel") || Allowed.has("dmn.languages", language);
    }
}
