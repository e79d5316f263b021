package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions are put together from comparisons, and what nobody touches stays as it is written. */
class ComposingConditionsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "einigung = \"ja\"",
                "einigung=\"ja\" and stufe >= 3",
                "einigung = \"ja\" or d1.triage != \"schutz\" or list contains(orte,\"hof\")"
            })
    void whatIsReadIsWrittenAsItWas(String feel) {
        assertThat(ComposedCondition.of(feel)).map(ComposedCondition::feel).contains(feel);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1 and b = 2 or c = 3",
                "a = 1 and (b = 2 or c = 3)",
                "not(a = 1) and b = 2",
                "a in (\"x\", \"y\")",
                "a = \"3\"",
                "a = null",
                "${a == 1}",
                "a = \"x and y = z\" and b",
                ""
            })
    void whatSaysMoreIsLeftAlone(String feel) {
        assertThat(ComposedCondition.of(feel)).isEmpty();
    }

    @Test
    void oneJoinerHoldsForAll() {
        assertThat(ComposedCondition.of("a = 1 or b = 2").orElseThrow().all()).isFalse();
        assertThat(ComposedCondition.of("a = 1 and b = 2").orElseThrow().all()).isTrue();
    }
}
