package org.brueckenschlag.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.brueckenschlag.engine.RealExpressions;
import org.junit.jupiter.api.Test;

/** A rule that tests do not ask could be deleted and nobody would notice. */
class EveryRuleIsAskedTests {

    @Test
    void byTheTestsWithoutSpring() {
        var rules = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.brueckenschlag.catalogue.rules").stream()
                        .filter(type -> type.isAssignableTo(ModelCheck.class) && !type.isInterface())
                        .map(type -> type.getSimpleName())
                        .toList();

        assertThat(Rules.checks(RealExpressions.expressions()))
                .extracting(rule -> rule.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(rules);
    }
}
