package org.brueckenschlag.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.brueckenschlag.ProductClasses;
import org.brueckenschlag.engine.RealExpressions;
import org.junit.jupiter.api.Test;

/** A rule that tests do not ask could be deleted and nobody would notice. */
class EveryRuleIsAskedTests {

    @Test
    void byTheTestsWithoutSpring() {
        var rules = ProductClasses.all().stream()
                .filter(type -> type.isAssignableTo(ModelCheck.class) && !type.isInterface())
                .map(type -> type.getSimpleName())
                .toList();

        assertThat(Rules.checks(RealExpressions.expressions()))
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
