package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

/** Whoever moves matters reads before what becomes of deadlines. */
class TellingWhichDeadlinesChangeTests {

    private static final VersionChange RENAMED_AND_LATER = new VersionChange(
            "user_task",
            "Task_Planen",
            Manner.CHANGED,
            "Plan aufstellen",
            List.of(
                    new Difference(Aspect.NAME, "Planen", "Plan aufstellen"),
                    new Difference(Aspect.PROPERTY, "frist: 3 WT", "frist: 5 WT"),
                    new Difference(Aspect.PROPERTY, "danach: Fertig.", "danach: Weiter.")));

    private static final VersionChange LONGER = new VersionChange(
            "catch_event",
            "Event_Warten",
            Manner.CHANGED,
            "Warten",
            List.of(new Difference(Aspect.WAIT, "P3M", "P4M")));

    @Test
    void namesEachDeadlineAndWaitInBothVersionsAndNothingElse() {
        var said = said(List.of(RENAMED_AND_LATER, LONGER), Texts.GERMAN);

        assertThat(said)
                .contains("Plan aufstellen", "3 Arbeitstage", "5 Arbeitstage", "Warten", "3 Monate", "4 Monate")
                .contains("Was schon läuft, behält seine Frist")
                .doesNotContain("Fertig", ">Planen<");
        assertThat(said(List.of(LONGER), Texts.ENGLISH)).contains("3 months", "4 months", "Which deadlines change");
    }

    @Test
    void saysSoWhereNoneIsAnother() {
        var added = new VersionChange("user_task", "Task_Neu", Manner.ADDED, "Neu", List.of());

        assertThat(said(List.of(added), Texts.GERMAN)).contains("Keine Frist und keine Wartezeit");
    }

    private static String said(List<VersionChange> changes, Locale locale) {
        return new ChangedDeadlinesCard(changes, Texts.in(locale)).getElement().getOuterHTML();
    }
}
