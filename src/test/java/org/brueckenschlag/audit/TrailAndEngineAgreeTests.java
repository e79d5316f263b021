package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.PRUEFUNG;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.Difference.Kind;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.AuditAccess;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody changes by hand in the tables of engine or task lists is found and named; what our doors do is not. */
@ModuleTest
class TrailAndEngineAgreeTests {

    @Autowired
    Probelauf people;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    NightlyReconciliation nightly;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditAccesses accesses;

    @Autowired
    MovableClock clock;

    @Autowired
    TaskWork work;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTrailForTests tables;

    @Test
    void afterEverythingThatOurDoorsDo() {
        var matter = people.startedUpToTalks();
        people.as(
                MEDIATION,
                () -> work.claim(people.only(matter, "Task_Gespraech", "A").id()));
        people.complete(
                MEDIATION,
                people.only(matter, "Task_Gespraech", "B"),
                Map.of("freiwillig", "ja", "teilnehmende_anzahl", 9));
        var other = people.startedUpToBranches();
        var task = people.only(other, "Task_Links").id().value();
        tasks.addCandidateGroup(task, "leitung");
        tasks.setDueDate(task, new java.util.Date(86_400_000));
        tasks.setVariableLocal(task, "oertlich", List.of("a"));
        runtime.setVariable(other.id().value(), "leer", null);
        runtime.createMessageCorrelation("rueckzug_gemeldet")
                .processInstanceId(other.id().value())
                .correlate();
        var ended = people.start();
        runtime.deleteProcessInstance(ended.id().value(), null);

        assertThat(of(matter, other, ended)).isEmpty();
    }

    @Test
    void unlessAnAssigneeWasChangedByHand() {
        var matter = people.startedUpToBranches();

        tables.alter(
                "UPDATE ACT_RU_TASK SET ASSIGNEE_ = 'k-fremd' WHERE TASK_DEF_KEY_ = 'Task_Links' AND PROC_INST_ID_ = '"
                        + matter.id().value() + "'");

        assertThat(of(matter))
                .containsExactly(new Difference(matter.number(), Kind.TASK_OF_OTHER_ASSIGNEE, "Task_Links"));
    }

    @Test
    void orADeadlineOrARole() {
        var matter = people.startedUpToBranches();
        var id = people.only(matter, "Task_Links").id().value();

        tables.alter("UPDATE ACT_RU_TASK SET DUE_DATE_ = TIMESTAMP '2099-01-01 00:00:00' WHERE ID_ = '" + id + "'");
        tables.alter("INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, TASK_ID_)"
                + " VALUES ('erfunden', 1, 'candidate', 'leitung', '" + id + "')");

        assertThat(of(matter))
                .extracting(Difference::kind)
                .containsExactlyInAnyOrder(Kind.TASK_WITH_OTHER_DEADLINE, Kind.TASK_OF_OTHER_ROLES);
    }

    @Test
    void orAVariable() {
        var matter = people.startedUpToBranches();

        tables.alter("UPDATE ACT_RU_VARIABLE SET LONG_ = 1 WHERE NAME_ = 'stufe' AND PROC_INST_ID_ = '"
                + matter.id().value() + "'");

        assertThat(of(matter))
                .containsExactly(new Difference(matter.number(), Kind.VARIABLE_WITH_OTHER_VALUE, "stufe"));
    }

    @Test
    void orATaskTakenAway() {
        var matter = people.startedUpToBranches();
        var id = people.only(matter, "Task_Rechts").id().value();

        tables.alter("DELETE FROM ACT_RU_TASK WHERE ID_ = '" + id + "'");

        assertThat(of(matter)).contains(new Difference(matter.number(), Kind.TASK_NOT_OPEN, "Task_Rechts"));
    }

    @Test
    void orTheStepThatRuns() {
        var matter = people.start();

        tables.alter("UPDATE ACT_RU_EXECUTION SET ACT_ID_ = 'Task_Pruefen', ACT_INST_ID_ = 'Task_Pruefen:erfunden'"
                + " WHERE ACT_ID_ = 'Task_Aufnehmen' AND PROC_INST_ID_ = '"
                + matter.id().value() + "'");

        assertThat(of(matter)).containsExactly(new Difference(matter.number(), Kind.MATTER_UNREADABLE, ""));
    }

    @Test
    void orWhatATaskListShows() {
        for (var change : Map.of(
                        "role = 'leitung', pile = 'role:leitung'", Kind.CARD_OF_OTHER_ROLE,
                        "assignee = 'k-fremd', pile = 'actor:k-fremd'", Kind.CARD_OF_OTHER_ASSIGNEE,
                        "due_at = TIMESTAMP WITH TIME ZONE '2099-01-01 00:00:00Z'", Kind.CARD_WITH_OTHER_DEADLINE,
                        "pile = 'role:leitung'", Kind.CARD_ALTERED,
                        "form = 'auswerten'", Kind.CARD_ALTERED,
                        "escalated = NOT escalated", Kind.CARD_ALTERED,
                        "agency = 'suedtor'", Kind.CARD_ALTERED,
                        "role = 'gibtesnicht'", Kind.CARD_OF_OTHER_ROLE)
                .entrySet()) {
            var matter = people.startedUpToBranches();

            tables.alter("UPDATE task_card SET " + change.getKey() + " WHERE element = 'Task_Links' AND matter = '"
                    + matter.id().value() + "'");

            assertThat(of(matter))
                    .as(change.getKey())
                    .containsExactly(new Difference(matter.number(), change.getValue(), "Task_Links"));
        }
    }

    @Test
    void orATaskThatNoListShowsAnyMore() {
        var matter = people.startedUpToBranches();

        tables.alter("DELETE FROM task_card WHERE element = 'Task_Links' AND matter = '"
                + matter.id().value() + "'");

        assertThat(of(matter)).containsExactly(new Difference(matter.number(), Kind.CARD_MISSING, "Task_Links"));
    }

    @Test
    void orATaskThatOnlyAListShows() {
        var matter = people.startedUpToBranches();
        var closed = people.start();
        runtime.deleteProcessInstance(closed.id().value(), null);
        tables.closedLongAgo(closed.id().value());

        copyCard(matter, "erfunden-1", matter.id().value(), matter.number());
        copyCard(matter, "erfunden-2", closed.id().value(), closed.number());
        copyCard(matter, "erfunden-3", "nie-gewesen", "XX-2026-0001");

        var tooMany = people.as(ADMIN, reconciliation::compare).differences().stream()
                .filter(difference -> difference.kind() == Kind.CARD_TOO_MANY)
                .toList();
        assertThat(tooMany)
                .containsExactlyInAnyOrder(
                        new Difference(matter.number(), Kind.CARD_TOO_MANY, "Task_Links"),
                        new Difference(closed.number(), Kind.CARD_TOO_MANY, "Task_Links"),
                        new Difference("XX-2026-0001", Kind.CARD_TOO_MANY, "Task_Links"));
        tables.alter("DELETE FROM task_card WHERE id LIKE 'erfunden-%'");
    }

    private void copyCard(Matter from, String id, String matter, String number) {
        tables.alter("""
                INSERT INTO task_card (id, agency, pile, matter, matter_number, matter_title, social_space, social_space_name,
                                       process, version, element, name, role, assignee, party, party_type, form, created_at,
                                       due_at, remind_at, watch_at, reminded, escalated, priority, due_order, created_order,
                                       urgency, search_matter, search_task)
                SELECT '%s', agency, pile, '%s', '%s', matter_title, social_space, social_space_name,
                       process, version, element, name, role, assignee, party, party_type, form, created_at,
                       due_at, remind_at, watch_at, reminded, escalated, priority, due_order, created_order,
                       urgency, search_matter, search_task
                FROM task_card WHERE element = 'Task_Links' AND id NOT LIKE 'erfunden-%%' AND matter = '%s'
                """.formatted(id, matter, number, from.id().value()));
    }

    @Test
    void orWhatTheMatterItselfSays() {
        for (var column : Map.of(
                        "title", "title = 'Anderes'",
                        "state", "state = 'CLOSED'",
                        "end_code", "end_code = 'erfunden'",
                        "social_space", "social_space = 'S99'",
                        "priority", "priority = 'erfunden'",
                        "closed_at", "closed_at = started_at",
                        "number", "number = 'XX-1999-0009'")
                .entrySet()) {
            var matter = people.startedUpToBranches();

            tables.alter("UPDATE matter SET " + column.getValue() + " WHERE id = '"
                    + matter.id().value() + "'");

            assertThat(of(matter))
                    .as(column.getKey())
                    .contains(new Difference(matter.number(), Kind.MATTER_ALTERED, column.getKey()));
            tables.alter("DELETE FROM matter WHERE id = '" + matter.id().value() + "'");
        }
    }

    @Test
    void orAnAnswerThatItKnows() {
        var matter = people.startedUpToTalks();

        tables.alter("UPDATE matter SET known = REPLACE(known, '\"alias\":\"A\"', '\"alias\":\"X\"') WHERE id = '"
                + matter.id().value() + "'");

        assertThat(of(matter)).containsExactly(new Difference(matter.number(), Kind.ANSWER_ALTERED, "parteigruppen"));
    }

    @Test
    void orWhatThePruefungSearches() {
        var matter = people.startedUpToBranches();

        tables.alter("UPDATE audit_matter SET late = 7, method = 'erfunden' WHERE id = '"
                + matter.id().value() + "'");

        assertThat(of(matter))
                .containsExactlyInAnyOrder(
                        new Difference(matter.number(), Kind.SEARCH_ROW_ALTERED, "late"),
                        new Difference(matter.number(), Kind.SEARCH_ROW_ALTERED, "method"));
        tables.alter("DELETE FROM audit_matter WHERE id = '" + matter.id().value() + "'");
        assertThat(of(matter)).containsExactly(new Difference(matter.number(), Kind.SEARCH_ROW_MISSING, ""));
    }

    @Test
    void orAStoredModel() {
        var model = Models.userTask("geaendert", "", "");
        var deployment =
                repository.createDeployment().addString("geaendert.bpmn", model).deploy();

        tables.alter("UPDATE ACT_GE_BYTEARRAY SET BYTES_ = X'00' WHERE DEPLOYMENT_ID_ = '" + deployment.getId() + "'");

        assertThat(people.as(ADMIN, reconciliation::compare).differences())
                .contains(new Difference("", Kind.MODEL_ALTERED, "geaendert.bpmn"));
        tables.alter("UPDATE ACT_GE_BYTEARRAY SET BYTES_ = STRINGTOUTF8('" + model.replace("'", "''")
                + "') WHERE DEPLOYMENT_ID_ = '" + deployment.getId() + "'");
    }

    @Test
    void eachRunIsWrittenDownAndSaidInPlainWords() {
        var matter = people.startedUpToBranches();
        tables.alter(
                "UPDATE ACT_RU_TASK SET ASSIGNEE_ = 'k-fremd' WHERE TASK_DEF_KEY_ = 'Task_Links' AND PROC_INST_ID_ = '"
                        + matter.id().value() + "'");

        var told = people.as(ADMIN, reconciliation::compare);

        assertThat(people.as(ADMIN, reconciliation::last)).contains(told);
        var last = tables.contentsOf("system/nordwinkel").getLast();
        assertThat(last)
                .contains(
                        "\"kind\":\"reconciled\"",
                        "{\"kind\":\"task-of-other-assignee\",\"number\":\"" + matter.number()
                                + "\",\"what\":\"Task_Links\"}")
                .doesNotContain("k-fremd");
        var words = people.as(ADMIN, () -> reconciliation.words(Texts.GERMAN));
        var difference = new Difference(matter.number(), Kind.TASK_OF_OTHER_ASSIGNEE, "Task_Links");
        assertThat(told.differences()).contains(difference);
        assertThat(words.sentence(difference))
                .isEqualTo(matter.number()
                        + ": Die Aufgabe „Linken Zweig erledigen“ hat im Ablauf jemand anderes als im Verlauf.");
        assertThat(words.id(difference)).contains("Task_Links");
        assertThat(words.sentence(new Difference("XX-2026-0001", Kind.CARD_TOO_MANY, "Task_Links")))
                .contains("„Task_Links“");
    }

    @Test
    void inTheBackgroundItListsWhatDiffersAndWhatToDo() throws Exception {
        var matter = people.startedUpToBranches();
        tables.alter(
                "UPDATE matter SET title = 'Anderes' WHERE id = '" + matter.id().value() + "'");
        var export = people.as(ADMIN, () -> reconciliation.open(Texts.GERMAN));
        var parts = new ArrayList<Double>();
        var file = new ByteArrayOutputStream();

        export.writeTo(file, parts::add);

        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains(matter.number() + ": „Titel“ steht im Vorgang anders, als der Verlauf sagt.")
                .contains("Maßgeblich ist der Verlauf. Der Betrieb setzt die Zeile in der Tabelle „matter“");
        assertThat(parts).isNotEmpty().isSorted();
    }

    @Test
    void oneThatIsCancelledTellsNothing() {
        people.startedUpToBranches();
        var export = people.as(ADMIN, () -> reconciliation.open(Texts.GERMAN));
        var before = runs();

        assertThatThrownBy(() -> export.writeTo(new ByteArrayOutputStream(), part -> false))
                .isInstanceOf(CancellationException.class);

        assertThat(runs()).isEqualTo(before);
    }

    @Test
    void happensEachNightOnce() {
        var night = clock.now().atZone(RetentionOfMatters.ZONE).plusDays(1).truncatedTo(ChronoUnit.DAYS);
        clock.advanceTo(night.plusHours(1).toInstant());
        var before = runs();
        nightly.look();
        assertThat(runs()).isEqualTo(before);

        clock.advanceTo(night.plusHours(3).toInstant());
        nightly.look();
        nightly.look();

        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void isForTechnikAndForAPruefungWhoseTimeBoxIsOpen() {
        for (var actor : List.of(FACHKRAFT, LEITUNG, PRUEFUNG)) {
            assertThatThrownBy(() -> people.as(actor, reconciliation::compare))
                    .hasMessage("reconciliation.may-not-compare");
        }
        var pruefung = accounts.find("pruefung").orElseThrow().actor();

        people.as(
                LEITUNG,
                () -> accesses.open(
                        pruefung.id(),
                        AuditAccess.Purpose.STICHPROBE,
                        clock.now().plus(Duration.ofDays(3))));

        assertThat(people.as(pruefung, reconciliation::compare).matters()).isNotNegative();
    }

    private long runs() {
        return tables.contentsOf("system/nordwinkel").stream()
                .filter(content -> content.contains("\"kind\":\"reconciled\""))
                .count();
    }

    private List<Difference> of(Matter... some) {
        var numbers = List.of(some).stream().map(Matter::number).toList();
        return people.as(ADMIN, reconciliation::compare).differences().stream()
                .filter(difference -> numbers.contains(difference.number()))
                .toList();
    }
}
