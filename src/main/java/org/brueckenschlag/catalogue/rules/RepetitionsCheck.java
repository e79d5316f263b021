package org.brueckenschlag.catalogue.rules;

import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.ModelExpressions;
import org.springframework.stereotype.Component;

/**
 * What is repeated is repeated so often that somebody can do it ({@code security.md} 2.3, 7). The engine checks the
 * number of a variable when the loop begins.
 */
@Component
class RepetitionsCheck implements ModelCheck {

    private static final int MOST = 50;
    private static final int MOST_TOGETHER = 200;

    /** What a variable is taken for where loops stand inside each other: two of them may, three may not. */
    private static final int VARIABLE = 14;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final ModelExpressions expressions;

    RepetitionsCheck(ModelExpressions expressions) {
        this.expressions = expressions;
    }

    @Override
    public void look(Candidate candidate, Findings findings) {
        candidate.models().forEach(model -> {
            model.root().all("multiInstanceLoopCharacteristics").forEach(loop -> look(model, loop, findings));
            model.root()
                    .all("standardLoopCharacteristics")
                    .forEach(loop -> findings.error("repetition", model, loop, "catalogue.standard-loop"));
        });
    }

    private void look(Model model, Node loop, Findings findings) {
        var cardinality = loop.child("loopCardinality").map(Node::text).orElse("");
        if (cardinality.isEmpty()
                && loop.camunda("collection").orElse("").isBlank()
                && loop.child("loopDataInputRef").isEmpty()) {
            findings.error("repetition", model, loop, "catalogue.repetition-of-what");
            return;
        }
        if (ExpressionsCheck.isExpression(cardinality) && asksForNothing(cardinality)) {
            findings.error("repetition", model, loop, "catalogue.repetition-calculated", MOST);
            return;
        }
        loop.child("completionCondition")
                .map(Node::text)
                .filter(text -> !text.isEmpty() && !ExpressionsCheck.isExpression(text))
                .ifPresent(text -> findings.error("repetition", model, loop, "catalogue.repetition-until", text));
        if (!cardinality.isEmpty() && !ExpressionsCheck.isExpression(cardinality)) {
            if (!NUMBER.matcher(cardinality).matches() || times(loop) < 1 || times(loop) > MOST) {
                findings.error("repetition", model, loop, "catalogue.repetition", MOST);
                return;
            }
        }
        var together = 1L;
        for (var around = loop.parent(); around != null; around = around.parent()) {
            together *= around.child("multiInstanceLoopCharacteristics")
                    .map(RepetitionsCheck::times)
                    .orElse(1);
        }
        if (together > MOST_TOGETHER) {
            findings.error("repetition", model, loop, "catalogue.repetition-together", MOST_TOGETHER);
        }
    }

    private boolean asksForNothing(String cardinality) {
        var read = expressions.juel(cardinality);
        return read.refusal() == null && read.variables().isEmpty();
    }

    private static int times(Node loop) {
        var cardinality = loop.child("loopCardinality").map(Node::text).orElse("");
        return NUMBER.matcher(cardinality).matches() ? Integer.parseInt(cardinality) : VARIABLE;
    }
}
