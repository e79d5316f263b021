package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrozenFiguresTests {

    private static final Checksum FIGURES =
            Checksum.declared("snapshot_hash = planjahr, ziele").orElseThrow();

    @Test
    void areTheSameHoweverTheyWereStored() {
        var asAnswered = FIGURES.of(
                Map.of("ziele", List.of(Map.of("ziel_nr", 1, "zielwert", 12.0, "ebene", "leit")), "planjahr", 2027));
        var asRead = FIGURES.of(
                Map.of("planjahr", 2027L, "ziele", List.of(Map.of("ebene", "leit", "zielwert", 12L, "ziel_nr", 1L))));

        assertThat(asAnswered).isEqualTo(asRead).matches("[0-9a-f]{64}");
    }

    @Test
    void areOthersWhereOneValueIsAnother() {
        assertThat(FIGURES.of(Map.of("planjahr", 2027))).isNotEqualTo(FIGURES.of(Map.of("planjahr", 2028)));
        assertThat(FIGURES.of(Map.of("ziele", List.of(1, 2)))).isNotEqualTo(FIGURES.of(Map.of("ziele", List.of(2, 1))));
        assertThat(FIGURES.of(Map.of("planjahr", 1))).isNotEqualTo(FIGURES.of(Map.of("planjahr", "1")));
    }

    @Test
    void doNotDependOnWhatTheModelDoesNotName() {
        assertThat(FIGURES.of(Map.of("planjahr", 2027, "dauer_min", 90)))
                .isEqualTo(FIGURES.of(Map.of("planjahr", 2027)));
    }

    @Test
    void areKeptAsAnAnswerOfTheTask() {
        assertThat(FIGURES.addedTo(Map.of("stichtag", "2028-01-15"), Map.of("planjahr", 2027)))
                .containsEntry("stichtag", "2028-01-15")
                .containsEntry("snapshot_hash", FIGURES.of(Map.of("planjahr", 2027)));
    }

    @Test
    void areNoneWhereTheModelFreezesNothing() {
        assertThat(Checksum.declared(null)).isEmpty();
        assertThat(Checksum.declared("snapshot_hash")).isEmpty();
    }
}
