package org.brueckenschlag.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.brueckenschlag.Probelauf.ADMIN;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.MEDIATION;
import static org.brueckenschlag.Probelauf.NORDWINKEL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.engine.Models;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.HistoryStep.Kind;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class CompletedTaskLeavesATraceTests {

    @Autowired
    Probelauf probelauf;

    @Autowired
    TaskWork work;

    @Autowired
    Matters matters;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTrailForTests tables;

    @Autowired
    TaskService engineTasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void everyChainIsWhole() {
        var previous = Map.entry("", "");
        var sequence = 0L;
        for (var row : tables.rows()) {
            var isFirst = !row.chain().equals(previous.getKey());
            sequence = isFirst ? 1 : sequence + 1;
            assertThat(row.sequence()).as(row.chain()).isEqualTo(sequence);
            assertThat(row.previous()).isEqualTo(isFirst ? "0".repeat(64) : previous.getValue());
            assertThat(row.hash()).isEqualTo(ChainLink.leafHash(row.content()));
            assertThat(row.content())
                    .as("what the columns say")
                    .contains(
                            "\"chain\":\"" + row.chain() + "\"",
                            "\"seq\":" + row.sequence() + ",",
                            "\"prev\":\"" + row.previous() + "\"",
                            "\"at\":\"" + row.at() + "\"",
                            "\"actor\":\"" + row.actor() + "\"");
            previous = Map.entry(row.chain(), row.hash());
        }
        assertThat(tables.historyRowsOfTheEngine()).isZero();
    }

    @Test
    void oneForEachTransaction() {
        var matter = probelauf.startedUpToBranches();

        var entries = entries(matter);
        assertThat(entries).extracting(TrailEntry::sequence).containsExactly(1L, 2L);
        assertThat(entries).extracting(TrailEntry::actor).containsOnly(FACHKRAFT.id());
        assertThat(kinds(entries.getFirst()))
                .startsWith(Kind.MATTER_REGISTERED, Kind.MATTER_STARTED)
                .contains(Kind.TASK_CREATED, Kind.VARIABLE_SET);
        assertThat(only(entries.getFirst(), Kind.MATTER_REGISTERED).data())
                .containsEntry("number", matter.number())
                .containsEntry("social_space", "S01");
        assertThat(only(entries.getFirst(), Kind.MATTER_STARTED).data())
                .hasEntrySatisfying(
                        "model", model -> assertThat(model).asString().matches("[0-9a-f]{64}"));
        assertThat(kinds(entries.getLast()))
                .startsWith(Kind.ANSWERS_GIVEN)
                .contains(
                        Kind.TASK_COMPLETED,
                        Kind.DECISION_MADE,
                        Kind.TASK_CREATED,
                        Kind.ACTIVITY_STARTED,
                        Kind.ACTIVITY_ENDED);
        var decision = only(entries.getLast(), Kind.DECISION_MADE);
        assertThat(decision.data())
                .containsEntry("decision", "probe_dringlichkeit")
                .containsEntry("inputs", Map.of("Stufe", 6L))
                .containsEntry("rules", List.of("Rule_Hoch"))
                .containsEntry("outputs", List.of(Map.of("prio", "hoch")));
        assertThat(entries.getLast().steps())
                .filteredOn(step -> step.kind() == Kind.TASK_CREATED)
                .allSatisfy(step -> assertThat(step.data()).containsEntry("role", "mediation"));
    }

    @Test
    void evenWhenTheTaskIsCompletedPastOurOwnService() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        engineTasks.complete(card.id().value(), Map.of("neu", "wert"));

        assertThat(entries(matter)).hasSize(3);
        var last = entries(matter).getLast();
        assertThat(last.actor()).isEqualTo(ActorId.SYSTEM);
        assertThat(kinds(last)).contains(Kind.TASK_COMPLETED, Kind.VARIABLE_SET).doesNotContain(Kind.ANSWERS_GIVEN);
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .extracting(TaskCard::element)
                .containsExactly("Task_Rechts");
        assertThat(probelauf.now(matter).known()).containsEntry("neu", "wert");
    }

    @Test
    void andSoDoesEverythingElseThatIsDonePastOurServices() {
        probelauf.deploy();
        var instance = probelauf.as(
                LEITUNG,
                () -> runtime.startProcessInstanceByKey("probelauf", Map.<String, Object>of("sr_code", "S03")));
        var matter = probelauf
                .as(LEITUNG, () -> matters.find(new MatterId(instance.getId())))
                .orElseThrow();
        assertThat(matter.number()).startsWith("PL-");
        assertThat(matter.socialSpace()).isEqualTo("S03");
        var task = probelauf.only(matter, "Task_Aufnehmen").id().value();

        engineTasks.claim(task, "k-fremd");
        assertThat(probelauf.only(matter, "Task_Aufnehmen").assignee()).isEqualTo(new ActorId("k-fremd"));
        engineTasks.setAssignee(task, null);
        assertThat(probelauf.only(matter, "Task_Aufnehmen").assignee()).isNull();
        engineTasks.setDueDate(task, java.util.Date.from(clock.now().plus(Duration.ofDays(3))));
        assertThat(Duration.between(
                        clock.now(), probelauf.only(matter, "Task_Aufnehmen").due()))
                .isLessThanOrEqualTo(Duration.ofDays(3));
        engineTasks.addCandidateGroup(task, "leitung");
        assertThat(probelauf.only(matter, "Task_Aufnehmen").role().key()).isEqualTo("leitung");
        runtime.setVariable(instance.getId(), "prio", "mittel");
        assertThat(probelauf.now(matter).priority()).isEqualTo("mittel");
        runtime.suspendProcessInstanceById(instance.getId());
        runtime.activateProcessInstanceById(instance.getId());
        runtime.createProcessInstanceModification(instance.getId())
                .startBeforeActivity("Task_Pruefen")
                .execute();
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).hasSize(2);
        runtime.deleteProcessInstance(instance.getId(), "ein Grund, den niemand gelesen hat");

        assertThat(entries(matter)).hasSize(10);
        assertThat(entries(matter).stream()
                        .map(CompletedTaskLeavesATraceTests::kinds)
                        .map(List::getFirst)
                        .toList())
                .startsWith(Kind.MATTER_REGISTERED, Kind.TASK_ASSIGNED, Kind.TASK_ASSIGNED, Kind.TASK_CHANGED);
        assertThat(kinds(entries(matter).get(6))).contains(Kind.MATTER_SUSPENDED);
        assertThat(kinds(entries(matter).get(7))).contains(Kind.MATTER_RESUMED);
        var now = probelauf.now(matter);
        assertThat(now.isOpen()).isFalse();
        assertThat(now.endCode()).isNull();
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).isEmpty();
        assertThat(tables.rows().stream().map(JdbcTrailForTests.Row::content))
                .noneMatch(content -> content.contains("niemand gelesen"));
    }

    @Test
    void butNoneWhenTheCompletionIsRolledBack() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    probelauf.as(MEDIATION, () -> work.complete(new CompleteTask(card.id(), Map.of())));
                    throw new IllegalStateException("the caller changed its mind");
                }))
                .hasMessage("the caller changed its mind");

        nothingHappened(matter, card);
    }

    @Test
    void butNoneWhenTheEngineFails() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        // an object is no variable, and the engine finds out in the middle of the command
        assertThatThrownBy(() -> engineTasks.complete(card.id().value(), Map.of("falsch", new Object())));

        nothingHappened(matter, card);
    }

    @Test
    void andWithoutTraceNothingHappens() {
        var matter = probelauf.startedUpToBranches();
        var card = probelauf.only(matter, "Task_Links");

        tables.refuseNewRows(true);
        try {
            assertThatThrownBy(() -> probelauf.complete(MEDIATION, card, Map.of()))
                    .hasMessageContaining("NOTHING_MORE");
        } finally {
            tables.refuseNewRows(false);
        }

        nothingHappened(matter, card);
        probelauf.complete(MEDIATION, card, Map.of());
        assertThat(entries(matter)).hasSize(3);
    }

    @Test
    void twoCommandsInOneTransactionLeaveOne() {
        var matter = probelauf.startedUpToBranches();
        var left = probelauf.only(matter, "Task_Links");
        var right = probelauf.only(matter, "Task_Rechts");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            probelauf.as(MEDIATION, () -> work.complete(new CompleteTask(left.id(), Map.of())));
            probelauf.as(MEDIATION, () -> work.complete(new CompleteTask(right.id(), Map.of())));
        });

        assertThat(entries(matter)).hasSize(3);
        assertThat(kinds(entries(matter).getLast()).stream().filter(Kind.TASK_COMPLETED::equals))
                .hasSize(2);
        assertThat(probelauf.open(matter.id(), NORDWINKEL))
                .extracting(TaskCard::group)
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void aTransactionOfItsOwnInsideARolledBackOneLeavesItsOwn() {
        var outer = probelauf.startedUpToBranches();
        var inner = probelauf.startedUpToBranches();
        var outerCard = probelauf.only(outer, "Task_Links");
        var innerCard = probelauf.only(inner, "Task_Links");
        var ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            probelauf.as(MEDIATION, () -> work.complete(new CompleteTask(outerCard.id(), Map.of())));
            ownTransaction.executeWithoutResult(own ->
                    probelauf.as(MEDIATION, () -> work.complete(new CompleteTask(innerCard.id(), Map.of()))));
            status.setRollbackOnly();
        });

        nothingHappened(outer, outerCard);
        assertThat(entries(inner)).hasSize(3);
        assertThat(probelauf.open(inner.id(), NORDWINKEL))
                .extracting(TaskCard::element)
                .containsExactly("Task_Rechts");
    }

    @Test
    void aTimerLeavesOneOfTheSystem() {
        var matter = probelauf.startedUpToTalks();
        for (var group : List.of("A", "B")) {
            probelauf.complete(
                    MEDIATION,
                    probelauf.only(matter, "Task_Gespraech", group),
                    Map.of("freiwillig", "ja", "teilnehmende_anzahl", 9));
            probelauf.complete(MEDIATION, probelauf.only(matter, "Task_Bestaetigen"), Map.of());
        }
        var before = entries(matter).size();

        probelauf.as(ADMIN, () -> clock.advanceBy(Duration.ofDays(31)));

        var added = entries(matter).subList(before, entries(matter).size());
        assertThat(added).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(ActorId.SYSTEM);
            assertThat(kinds(entry)).contains(Kind.JOB_RAN, Kind.TASK_CANCELLED, Kind.MATTER_ENDED);
        });
    }

    @Test
    void aDeploymentLeavesOneInTheChainOfDeployments() {
        var before = tables.rowsOf("deployments");

        repository
                .createDeployment()
                .name("eine Datei")
                .addString("leer.form", "{\"id\":\"leer\",\"type\":\"default\",\"components\":[]}")
                .deploy();

        assertThat(tables.rowsOf("deployments")).isEqualTo(before + 1);
        assertThat(last("deployments"))
                .contains(
                        "\"kind\":\"package_deployed\"",
                        "\"name\":\"eine Datei\"",
                        "\"files\":[{\"name\":\"leer.form\",\"sha256\":\"");
    }

    @Test
    void aRefusedDeploymentLeavesOneAlthoughItIsRolledBack() {
        var before = tables.rowsOf("deployments");

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name("kein Paket")
                        .addString("boese.groovy", "1")
                        .deploy())
                .hasMessage("catalogue.package-refused");

        assertThat(tables.rowsOf("deployments")).isEqualTo(before + 1);
        assertThat(last("deployments")).contains("\"kind\":\"deployment_refused\"", "\"findings\":1");
    }

    @Test
    void anOperationOnADefinitionOfOneAgencyLeavesOneInThatAgencysChain() {
        var own = repository
                .createDeployment()
                .tenantId(NORDWINKEL.value())
                .name("eigener")
                .addString("eigener.bpmn", Models.userTask("eigener", "", ""))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .getFirst();
        var before = tables.rowsOf("deployments/nordwinkel");

        repository.suspendProcessDefinitionById(own.getId());

        assertThat(tables.rowsOf("deployments/nordwinkel")).isEqualTo(before + 1);
        assertThat(last("deployments/nordwinkel")).contains("\"entity\":\"ProcessDefinition\"");
    }

    private String last(String chain) {
        return tables.rows().stream()
                .filter(row -> row.chain().equals(chain))
                .toList()
                .getLast()
                .content();
    }

    @Test
    void loopCountersAreLeftOut() {
        var matter = probelauf.startedUpToTalks();

        var names = entries(matter).stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.kind() == Kind.VARIABLE_SET)
                .map(step -> (String) step.data().get("name"))
                .collect(Collectors.toSet());

        assertThat(names)
                .contains("gruppe", "parteigruppen", "stufe", "d3")
                .doesNotContainAnyElementsOf(
                        Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter"));
    }

    @Test
    void aMattersHistoryIsOneQuery() {
        var matter = probelauf.startedUpToTalks();
        var seen = new ArrayList<TrailEntry>();

        var counted = StatementCount.during(() -> seen.addAll(entries(matter)));

        assertThat(seen).hasSize(4);
        assertThat(counted.statements()).isEqualTo(1);
    }

    @Test
    void isReadByTheAgencysOwnPeopleAlone() {
        var matter = probelauf.start();

        assertThat(probelauf.as(LEITUNG_B, () -> trail.of(matter.id()))).isEmpty();
        assertThat(probelauf.as(ADMIN, () -> trail.of(matter.id()))).isEmpty();
        assertThat(probelauf.as(LEITUNG, () -> trail.of(new MatterId("system"))))
                .isEmpty();
        assertThat(entries(matter)).hasSize(1);
    }

    private void nothingHappened(Matter matter, TaskCard card) {
        assertThat(entries(matter)).hasSize(2);
        assertThat(engineTasks.createTaskQuery().taskId(card.id().value()).count())
                .isEqualTo(1);
        assertThat(probelauf.open(matter.id(), NORDWINKEL)).contains(card).hasSize(2);
        assertThat(probelauf.now(matter)).isEqualTo(matter(matter));
    }

    private Matter matter(Matter matter) {
        return probelauf.as(FACHKRAFT, () -> matters.find(matter.id())).orElseThrow();
    }

    private List<TrailEntry> entries(Matter matter) {
        return probelauf.as(FACHKRAFT, () -> trail.of(matter.id()));
    }

    private static List<Kind> kinds(TrailEntry entry) {
        return entry.steps().stream().map(HistoryStep::kind).toList();
    }

    private static HistoryStep only(TrailEntry entry, Kind kind) {
        return entry.steps().stream()
                .filter(step -> step.kind() == kind)
                .collect(Collectors.collectingAndThen(Collectors.toList(), steps -> {
                    assertThat(steps).hasSize(1);
                    return steps.getFirst();
                }));
    }
}
