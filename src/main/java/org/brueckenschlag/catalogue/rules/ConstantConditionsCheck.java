package org.brueckenschlag.catalogue.rules;

import org.brueckenschlag.catalogue.ModelExpressions;
import org.springframework.stereotype.Component;

/** A condition that asks for no answer holds always or never: it looks like a decision and is none. */
@Component
class ConstantConditionsCheck implements ModelCheck {

    private final ModelExpressions expressions;

    ConstantConditionsCheck(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate
                .models()
                .forEach(model -> model.root()
                        .all("sequenceFlow")
                        .forEach(flow -> flow.child("conditionExpression")
                                .filter(condition -> asksForNothing(condition, expressions))
                                .ifPresent(condition -> findings.warn(
                                        "constant-condition", model, flow, "catalogue.constant-condition", flow))));
    }

    static boolean asksForNothing(Node condition, ModelExpressions expressions) {
        var text = condition.text();
        if (text.isEmpty()) {
            return false;
        }
        var read = ExpressionsCheck.isExpression(text) ? expressions.juel(text) : expressions.feel(text);
        return read.refusal() == null && read.variables().isEmpty();
    }
}
