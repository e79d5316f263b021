package org.brueckenschlag.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.MEDIATION_2;
import static org.brueckenschlag.Probelauf.MEDIATION_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Probelauf.enquiry;
import static org.brueckenschlag.Refusals.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.TaskId;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CompletingATaskTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    TaskLists lists;

    @Autowired
    Matters matters;

    @Autowired
    Trail trail;

    @Autowired
    RuntimeService runtime;

    @Test
    void claimsAFreeTaskOnTheWayAndSaysWhatIsNext() {
        var matter = probelauf.start();
        var card = probelauf.only(matter, "Task_Aufnehmen");

        var both = new Actor(
                FACHKRAFT.id(),
                NORDWINKEL,
                java.util.Set.of(
                        org.brueckenschlag.identity.Role.FACHKRAFT, org.brueckenschlag.identity.Role.MEDIATION));
        var next = probelauf.complete(both, card, enquiry());

        assertThat(next).extracting(TaskCard::element).containsExactlyInAnyOrder("Task_Links", "Task_Rechts");
        var entries = probelauf.as(FACHKRAFT, () -> trail.of(matter.id()));
        assertThat(entries).hasSize(2);
        assertThat(entries.getLast().steps())
                .filteredOn(step -> card.id().value().equals(step.task()))
                .extracting(HistoryStep::kind)
                .containsExactly(
                        HistoryStep.Kind.ANSWERS_GIVEN,
                        HistoryStep.Kind.TASK_ASSIGNED,
                        HistoryStep.Kind.TASK_COMPLETED);
        assertThat(next.getFirst().role().key()).isEqualTo("mediation");
    }

    @Test
    void givesTheEngineOnlyWhatTheModelReads() {
        var matter = probelauf.start();
        probelauf.complete(FACHKRAFT, probelauf.only(matter, "Task_Aufnehmen"), enquiry());

        var variables = runtime.getVariables(matter.id().value());
        assertThat(variables).containsKeys("stufe", "parteigruppen", "sr_code", "gestartet_am");
        assertThat(variables).doesNotContainKeys("thema", "ort_typ", "kurznotiz");
        assertThat((List<?>) variables.get("parteigruppen"))
                .first()
                .isEqualTo(Map.of(
                        "alias", "A", "typ", "mieterinitiative", "groesse_band", "3-9", "rolle", "konfliktpartei"));
    }

    @Test
    void givesAGroupsAnswersToItsOwnScope() {
        var matter = probelauf.startedUpToTalks();

        probelauf.complete(
                MEDIATION,
                probelauf.only(matter, "Task_Gespraech", "A"),
                Map.of("freiwillig", "ja", "teilnehmende_anzahl", 7));

        var local = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(matter.id().value())
                .variableName("freiwillig")
                .list();
        assertThat(local).singleElement().satisfies(variable -> {
            assertThat(variable.getValue()).isEqualTo("ja");
            assertThat(variable.getExecutionId()).isNotEqualTo(matter.id().value());
        });
        assertThat(runtime.getVariable(matter.id().value(), "parteigruppen").toString())
                .contains("freiwillig=ja")
                .doesNotContain("teilnehmende_anzahl");
        var seen = probelauf.as(
                MEDIATION,
                () -> lists.get(probelauf.only(matter, "Task_Bestaetigen").id()));
        assertThat(seen.known()).containsEntry("freiwillig", "ja").containsEntry("teilnehmende_anzahl", 7L);
    }

    @Test
    void isRefusedWithAllFindingsAndNothingHappens() {
        var matter = probelauf.start();
        var card = probelauf.only(matter, "Task_Aufnehmen");
        var answers = new HashMap<>(enquiry());
        answers.remove("thema");
        answers.put("stufe", 12);
        answers.put("telefon", "0171 1234567");

        var refusal = refused("tasks.answers-refused", () -> probelauf.complete(FACHKRAFT, card, answers));

        assertThat(refusal.findings()).extracting(Finding::field).contains("thema", "stufe", "telefon");
        assertThat(probelauf.only(matter, "Task_Aufnehmen").assignee()).isNull();
        assertThat(probelauf.as(FACHKRAFT, () -> trail.of(matter.id()))).hasSize(1);
    }

    @Test
    void refusesAnswersToATaskWithoutForm() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        refused("tasks.answers-refused", () -> probelauf.complete(MEDIATION, card, Map.of("einigung", "voll")));
    }

    @Test
    void refusesAMegabyteAndStoresHtmlAsWhatItIs() {
        var matter = probelauf.start();
        var card = probelauf.only(matter, "Task_Aufnehmen");
        var large = new HashMap<>(enquiry());
        large.put("kurznotiz", "x".repeat(1_000_000));
        refused("tasks.answers-refused", () -> probelauf.complete(FACHKRAFT, card, large));

        var html = new HashMap<>(enquiry());
        html.put("kurznotiz", "<script>alert(1)</script> & \"mehr\"");
        probelauf.complete(FACHKRAFT, card, html);

        assertThat(probelauf.now(matter).known()).containsEntry("kurznotiz", "<script>alert(1)</script> & \"mehr\"");
        assertThat(answersIn(
                        probelauf.as(FACHKRAFT, () -> trail.of(matter.id())).getLast()))
                .containsEntry("kurznotiz", "<script>alert(1)</script> & \"mehr\"");
    }

    @Test
    void twiceIsAlreadyDone() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");
        probelauf.complete(MEDIATION, card, Map.of());

        refused("tasks.already-done", () -> probelauf.complete(MEDIATION, card, Map.of()));
        refused("tasks.already-done", () -> probelauf.as(MEDIATION, () -> work.claim(card.id())));
        refused("tasks.already-done", () -> probelauf.as(MEDIATION, () -> lists.get(card.id())));
        refused("tasks.unknown", () -> probelauf.complete(FACHKRAFT, card, Map.of()));
        refused("tasks.unknown", () -> probelauf.complete(MEDIATION_B, card, Map.of()));
    }

    @Test
    void ofATaskThatFellAwaySaysSo() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");
        probelauf.as(LEITUNG, () -> matters.report(matter.number(), "abbruch_gemeldet"));

        refused("tasks.no-longer-needed", () -> probelauf.complete(MEDIATION, card, Map.of()));
    }

    @Test
    void isRefusedWhereSomebodyElseHasTaken() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");
        probelauf.as(MEDIATION, () -> work.claim(card.id()));
        probelauf.as(MEDIATION, () -> work.claim(card.id())); // again is no fault

        refused("tasks.taken", () -> probelauf.as(MEDIATION_2, () -> work.claim(card.id())));
        refused("tasks.taken", () -> probelauf.complete(MEDIATION_2, card, Map.of()));
        refused("tasks.taken", () -> probelauf.as(MEDIATION_2, () -> work.release(card.id())));

        probelauf.as(MEDIATION, () -> work.release(card.id()));
        assertThat(probelauf.only(matter, "Task_Links").assignee()).isNull();
        probelauf.complete(MEDIATION_2, card, Map.of());
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .extracting(TaskCard::element)
                .containsExactly("Task_Rechts");
    }

    @Test
    void isForTheRoleOfTheTaskInItsAgencyAlone() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        for (var stranger : List.of(FACHKRAFT, LEITUNG, ADMIN, MEDIATION_B, LEITUNG_B)) {
            for (var task : List.of(card.id(), new TaskId("gibt-es-nicht"))) {
                refused("tasks.unknown", () -> probelauf.as(stranger, () -> work.claim(task)));
                refused("tasks.unknown", () -> probelauf.as(stranger, () -> work.release(task)));
                refused(
                        "tasks.unknown",
                        () -> probelauf.as(stranger, () -> work.complete(new CompleteTask(task, Map.of()))));
                refused("tasks.unknown", () -> probelauf.as(stranger, () -> work.saveDraft(task, Map.of("a", "b"))));
                refused("tasks.unknown", () -> probelauf.as(stranger, () -> lists.get(task)));
            }
        }
        assertThat(probelauf.as(MEDIATION, () -> lists.get(card.id())).card()).isEqualTo(card);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> answersIn(TrailEntry entry) {
        return entry.steps().stream()
                .filter(step -> step.kind() == HistoryStep.Kind.ANSWERS_GIVEN)
                .map(step -> (Map<String, Object>) step.data().get("answers"))
                .findFirst()
                .orElseThrow();
    }
}
