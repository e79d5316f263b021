package org.brueckenschlag.wirkungsdialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which count is part of which other one, told from the way both formulas are written. */
class CountedTests {

    private static final Map<String, Object> LOUD = Map.of("answer", "thema", "in", List.of("laerm"));
    private static final Map<String, Object> LOUD_OR_DIRTY = Map.of("answer", "thema", "in", List.of("laerm", "muell"));
    private static final Map<String, Object> HIGH = Map.of("number", "stufe", "min", 5);
    private static final Map<String, Object> RATHER_HIGH = Map.of("number", "stufe", "min", 3, "max", 9);

    @Test
    void oneMoreConditionCountsAPart() {
        assertThat(tasks(LOUD).isPartOf(tasks())).isTrue();
        assertThat(tasks(LOUD, HIGH).isPartOf(tasks(HIGH))).isTrue();
        assertThat(tasks().isPartOf(tasks(LOUD))).isFalse();
        assertThat(tasks(LOUD).isPartOf(tasks(HIGH))).isFalse();
    }

    @Test
    void soDoFewerCodesAndNarrowerNumbers() {
        assertThat(tasks(LOUD).isPartOf(tasks(LOUD_OR_DIRTY))).isTrue();
        assertThat(tasks(LOUD_OR_DIRTY).isPartOf(tasks(LOUD))).isFalse();
        assertThat(tasks(Map.of("number", "stufe", "min", 4, "max", 8)).isPartOf(tasks(RATHER_HIGH)))
                .isTrue();
        assertThat(tasks(HIGH).isPartOf(tasks(RATHER_HIGH))).as("above nine").isFalse();
    }

    @Test
    void oneOfSeveralIsAPartOfAnyOfThem() {
        var any = Map.<String, Object>of("any", List.of(LOUD, HIGH));

        assertThat(tasks(LOUD).isPartOf(tasks(any))).isTrue();
        assertThat(tasks(any).isPartOf(tasks())).isTrue();
        assertThat(tasks(any).isPartOf(tasks(LOUD))).isFalse();
    }

    @Test
    void whatWasDoneInTimeIsAPartOfWhatHadADeadline() {
        var kept = counted(Map.of("tasks", List.of("Task_Aufnehmen"), "deadline", "kept"));
        var set = counted(Map.of("tasks", List.of("Task_Aufnehmen"), "deadline", "set"));

        assertThat(kept.isPartOf(set)).isTrue();
        assertThat(set.isPartOf(kept)).isFalse();
        assertThat(set.isPartOf(tasks())).isTrue();
    }

    @Test
    void somethingElseIsNoPart() {
        assertThat(tasks().isPartOf(tasks())).as("the same").isFalse();
        assertThat(counted(Map.of("tasks", List.of("Task_Gespraech"), "where", List.of(LOUD)))
                        .isPartOf(tasks()))
                .isFalse();
        assertThat(counted(Map.of("matters", "ended", "where", List.of(LOUD))).isPartOf(tasks()))
                .isFalse();
    }

    @SafeVarargs
    private static Counted tasks(Map<String, Object>... where) {
        return counted(Map.of("tasks", List.of("Task_Aufnehmen"), "where", List.of(where)));
    }

    private static Counted counted(Map<String, Object> measure) {
        var formula = (Formula.Count) new FormulaReading(new Problems()).formula(Map.of("count", measure));
        return new Counted.InMatters(formula.measure(), Set.of("probelauf"));
    }
}
