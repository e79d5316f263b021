package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

class HistoryInWordsTests {

    private final SampleMatter matter = new SampleMatter().on("2026-11-06");

    private List<HistoryLine> history() {
        return History.of(matter.trail(), SampleMatter.words(Texts.GERMAN), "selbst_geloest");
    }

    @Test
    void newestFirst() {
        matter.step(Kind.MATTER_STARTED, null, null, null, Map.of())
                .on("2026-11-12")
                .step(Kind.TASK_COMPLETED, "Task_Anfrage", "a1", "T1", Map.of());

        assertThat(history()).extracting(HistoryLine::title).containsExactly("Anfrage aufnehmen", "Vorgang begonnen");
    }

    @Test
    void aCompletedTaskNamesItsGroupAndWhatItBrought() {
        matter.step(Kind.TASK_CREATED, "Task_Vorgespraech", "v1", "T1", Map.of("group", "B"))
                .step(
                        Kind.ANSWERS_GIVEN,
                        "Task_Vorgespraech",
                        null,
                        "T1",
                        Map.of("answers", Map.of("einigung", "voll")))
                .step(Kind.TASK_COMPLETED, "Task_Vorgespraech", "v1", "T1", Map.of());

        var line = history().getFirst();

        assertThat(line.title()).isEqualTo("Vorgespräch führen: Gruppe B");
        assertThat(line.details()).containsExactly("erledigt", "Einigung: ja, voll");
    }

    @Test
    void aDecisionNamesItsResultAndTheRuleThatHit() {
        matter.step(
                Kind.DECISION_MADE,
                null,
                null,
                null,
                Map.of(
                        "decision",
                        "triage",
                        "rules",
                        List.of("Rule_Triage_9"),
                        "outputs",
                        List.of(Map.of("triage", "annehmen"))));

        var line = history().getFirst();

        assertThat(line.title()).isEqualTo("triage");
        assertThat(line.details()).containsExactly("triage: Annehmen", "Regel 9 der Entscheidungstabelle");
    }

    @Test
    void aReportedAlarmStandsOut() {
        matter.step(Kind.EVENT_REPORTED, "Start_Rueckzug", null, null, Map.of("message", "rueckzug_gemeldet"));

        var line = history().getFirst();

        assertThat(line.title()).isEqualTo("Rückzug gemeldet");
        assertThat(line.alarming()).isTrue();
    }

    @Test
    void remindersAndPassedDeadlinesAreTold() {
        matter.step(Kind.TASK_REMINDED, "Task_Anfrage", "a1", "T1", Map.of())
                .step(Kind.TASK_ESCALATED, "Task_Anfrage", "a1", "T1", Map.of());

        assertThat(history())
                .extracting(line -> String.join("", line.details()))
                .containsExactly(
                        "Frist überschritten, die Leitung weiß Bescheid", "Erinnerung: Die Frist läuft bald ab");
        assertThat(history().getFirst().alarming()).isTrue();
    }

    @Test
    void whatOnlyTheEngineNeedsIsNotTold() {
        matter.step(Kind.VARIABLE_SET, null, null, null, Map.of("name", "nrOfInstances", "value", 3L))
                .does("Gateway_Triage", "g1")
                .step(Kind.TASK_ASSIGNED, "Task_Anfrage", null, "T1", Map.of());

        assertThat(history()).isEmpty();
    }

    @Test
    void aTimeThatWasWaitedForIsTold() {
        matter.begins("Warten", "w1").step(Kind.ACTIVITY_ENDED, "Warten", "w1", null, Map.of());

        assertThat(history().getFirst().title()).isEqualTo("Nach drei Monaten");
    }

    @Test
    void theEndSaysHowItEndedNotWhichStepWasTheLast() {
        matter.step(Kind.MATTER_ENDED, null, null, null, Map.of("end", "Task_Rueckzug"));

        assertThat(history().getFirst().details()).containsExactly("selbst_geloest");
    }

    @Test
    void anotherLanguageSaysTheSame() {
        matter.step(Kind.MATTER_STARTED, null, null, null, Map.of());

        assertThat(History.of(matter.trail(), SampleMatter.words(Texts.ENGLISH), null)
                        .getFirst()
                        .title())
                .isEqualTo("Matter begun");
    }
}
