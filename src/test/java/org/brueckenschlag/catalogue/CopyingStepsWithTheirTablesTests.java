package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.CopiedParts.Pasted;
import org.brueckenschlag.catalogue.CopiedParts.Renamed;
import org.junit.jupiter.api.Test;

/** A step that decides by a table finds it in the draft that it is copied into. */
class CopyingStepsWithTheirTablesTests {

    private static final String TWO = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="Triage">
              <decision id="triage" name="Triage">
                <informationRequirement id="R"><requiredDecision href="#gefahr"/></informationRequirement>
              </decision>
              <decision id="gefahr" name="Gefahr"/>
            </definitions>
            """;
    private static final Map<String, String> THERE = Map.of("triage.dmn", TWO);
    private static final List<Pasted> STEP = List.of(new Pasted("Task_A", "Task_N", "", "triage"));

    private final CopiedParts copied = CopiedParts.of("draft", THERE, List.of(), List.of("triage", "anderswo"));

    @Test
    void bringsTheWholeFileUnderKeysOfTheOtherProcess() {
        var renamed = copied.renamed(Map.of(), "beratung", Set.of());
        var brought = copied.into(Map.of(), renamed, STEP);

        assertThat(renamed.tables())
                .containsExactlyInAnyOrderEntriesOf(Map.of("triage", "beratung_triage", "gefahr", "beratung_gefahr"));
        assertThat(brought.tables()).containsExactly("beratung_triage");
        assertThat(brought.left()).isEmpty();
        assertThat(brought.files()).containsOnlyKeys("beratung_triage.dmn");
        assertThat(brought.files().get("beratung_triage.dmn"))
                .contains("<decision id=\"beratung_triage\"", "href=\"#beratung_gefahr\"")
                .contains("<decision id=\"beratung_gefahr\"");
    }

    @Test
    void bringsItOnce() {
        var here = new HashMap<>(copied.into(Map.of(), copied.renamed(Map.of(), "beratung", Set.of()), STEP)
                .files());
        var again = copied.renamed(here, "beratung", Set.of("beratung_triage", "beratung_gefahr"));

        assertThat(again.tables()).containsEntry("triage", "beratung_triage");
        assertThat(copied.into(here, again, STEP).files()).isEmpty();
    }

    @Test
    void givesItAnotherKeyWhereAnotherTableHasIt() {
        assertThat(copied.renamed(Map.of(), "beratung", Set.of("beratung_triage"))
                        .tables())
                .containsEntry("triage", "beratung_triage_2");
    }

    @Test
    void leavesItWhereTheSameOneIsThere() {
        assertThat(copied.renamed(THERE, "beratung", Set.of("triage", "gefahr")))
                .isEqualTo(Renamed.NOTHING);
        assertThat(copied.into(THERE, Renamed.NOTHING, STEP).files()).isEmpty();
    }

    @Test
    void saysWhatStaysBehind() {
        var elsewhere = List.of(new Pasted("Task_A", "Task_N", "", "anderswo"));
        assertThat(copied.into(Map.of(), copied.renamed(Map.of(), "beratung", Set.of()), elsewhere)
                        .left())
                .containsExactly("anderswo");

        var before = List.of(new Pasted("Task_A", "Task_N", "einladen", "triage"));
        assertThat(CopiedParts.UNKNOWN.into(Map.of(), Renamed.NOTHING, before).left())
                .containsExactly("einladen", "triage");
        assertThat(CopiedParts.UNKNOWN.into(THERE, Renamed.NOTHING, STEP).left())
                .isEmpty();
    }
}
