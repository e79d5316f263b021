package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Probelauf.LEITUNG_B;
import static org.brueckenschlag.Probelauf.NORDWINKEL;
import static org.brueckenschlag.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.catalogue.Draft.State;
import org.brueckenschlag.catalogue.PlannedReleases.Plan;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorsNow;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A second person releases for a day to come; on that day everything is asked again. */
@ModuleTest
class PlanningAReleaseTests {

    private static final AtomicInteger PROCESSES = new AtomicInteger();

    /** No account of this installation: whoever planned is gone when the time comes. */
    private static final Actor GONE = Probelauf.actor("t-leitung-weg", NORDWINKEL, Role.LEITUNG);

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="termin_0" name="Termin" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Task_Planen" />
                <bpmn:userTask id="Task_Planen" name="Planen" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_Planen" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    PlannedReleases plans;

    @Autowired
    PlannedReleasesInTime inTime;

    @Autowired
    Drafts drafts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    Accounts accounts;

    @Autowired
    Probelauf people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ActorsNow actors;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final String key = "termin_" + PROCESSES.incrementAndGet();
    private final String file = key + ".bpmn";
    private Actor second;
    private Draft sent;

    @BeforeEach
    void send() {
        second = accounts.find("leitung2").orElseThrow().actor();
        var original = MODEL.replace("termin_0", key);
        repository.createDeployment().name(key).addString(file, original).deploy();
        sent = people.as(LEITUNG, () -> {
            var draft = drafts.begin(key);
            var saved = drafts.save(draft.id(), 1, Map.of(file, original.replace("\"Planen\"", "\"Vorbereiten\"")))
                    .draft();
            return drafts.send(draft.id(), saved.revision(), ChangeReason.FEHLER, WrittenText.of("Genauer"));
        });
    }

    @AfterEach
    void clean() {
        people.as(LEITUNG, () -> drafts.underWork().forEach(draft -> drafts.discard(draft.id())));
    }

    @Test
    void happensOnThatDayInTheNameOfTheSecondPerson() {
        var plan = plan(second);
        assertThat(people.as(LEITUNG, () -> plans.of(sent.id()))).contains(plan);

        inTime.timeIs(plan.at().minusSeconds(1));
        assertThat(state()).isEqualTo(State.SENT);

        inTime.timeIs(plan.at());
        assertThat(state()).isEqualTo(State.RELEASED);
        assertThat(nameOfTask()).isEqualTo("Vorbereiten");
        assertThat(people.as(LEITUNG, () -> plans.of(sent.id()))).isEmpty();
        assertThat(steps()).containsExactlyInAnyOrder("draft_begun", "draft_sent", "release_planned", "draft_released");
        assertThat(jdbc.sql(
                                "SELECT actor FROM audit_entry WHERE content LIKE '%draft_released%' AND content LIKE :draft")
                        .param("draft", "%" + sent.id() + "%")
                        .query(String.class)
                        .single())
                .isEqualTo(second.id().value());
    }

    /** Nothing of it is kept in memory: a program that was started anew, and even late, finds it. */
    @Test
    void happensAfterARestart() {
        var plan = plan(second);
        var startedAnew = node(new JdbcPlannedReleases(jdbc));
        assertThat(startedAnew.nextDue())
                .hasValueSatisfying(due -> assertThat(due).isBeforeOrEqualTo(plan.at()));

        startedAnew.timeIs(plan.at().plus(Duration.ofDays(2)));

        assertThat(state()).isEqualTo(State.RELEASED);
        assertThat(nameOfTask()).isEqualTo("Vorbereiten");
    }

    /** Both have seen that it is due before either begins. */
    @Test
    void happensOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        var plan = plan(second);
        var bothHaveSeenIt = new CyclicBarrier(2);

        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(() -> node(seeing(bothHaveSeenIt)).timeIs(plan.at()));
            var other = nodes.submit(() -> node(seeing(bothHaveSeenIt)).timeIs(plan.at()));
            one.get(30, TimeUnit.SECONDS);
            other.get(30, TimeUnit.SECONDS);
        }

        assertThat(state()).isEqualTo(State.RELEASED);
        assertThat(steps()).containsExactlyInAnyOrder("draft_begun", "draft_sent", "release_planned", "draft_released");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .tenantIdIn(NORDWINKEL.value())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void doesNotHappenWhereTheBaseHasMovedOnAndBothLearnWhy() {
        var plan = plan(second);
        repository
                .createDeployment()
                .name(key)
                .tenantId(NORDWINKEL.value())
                .addString(file, MODEL.replace("termin_0", key).replace("\"Planen\"", "\"Anders\""))
                .deploy();

        inTime.timeIs(plan.at().plus(Duration.ofDays(3)));
        inTime.timeIs(plan.at().plus(Duration.ofDays(4)));

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(nameOfTask()).isEqualTo("Anders");
        for (var person : List.of(LEITUNG, second)) {
            assertThat(people.as(person, () -> plans.of(sent.id())))
                    .map(Plan::hindered)
                    .contains("catalogue.draft-outdated");
        }
        assertThat(steps())
                .containsExactlyInAnyOrder("draft_begun", "draft_sent", "release_planned", "release_hindered");
    }

    @Test
    void doesNotHappenWhereWhoPlannedItIsNoLeitungAnyMore() {
        var plan = plan(GONE);

        inTime.timeIs(plan.at());

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(people.as(LEITUNG, () -> plans.of(sent.id())))
                .map(Plan::hindered)
                .contains("catalogue.plan-nobody");
    }

    @Test
    void isVoidOnceTheDraftIsTakenBack() {
        var plan = plan(second);
        people.as(LEITUNG, () -> drafts.takeBack(sent.id()));

        inTime.timeIs(plan.at());

        assertThat(state()).isEqualTo(State.OPEN);
        assertThat(people.as(LEITUNG, () -> plans.of(sent.id()))).isEmpty();
    }

    @Test
    void canBeMovedToALaterDay() {
        var plan = plan(second);
        var later = people.as(second, () -> plans.plan(sent.id(), sent.revision(), today().plusDays(9)));

        inTime.timeIs(plan.at());
        assertThat(state()).isEqualTo(State.SENT);

        inTime.timeIs(later.at());
        assertThat(state()).isEqualTo(State.RELEASED);
        assertThat(steps())
                .containsExactlyInAnyOrder(
                        "draft_begun", "draft_sent", "release_planned", "release_planned", "draft_released");
    }

    @Test
    void canBeCancelled() {
        var plan = plan(second);
        people.as(LEITUNG, () -> plans.cancel(sent.id()));

        inTime.timeIs(plan.at());

        assertThat(state()).isEqualTo(State.SENT);
        assertThat(steps())
                .containsExactlyInAnyOrder("draft_begun", "draft_sent", "release_planned", "release_cancelled");
    }

    @Test
    void isForTheSecondPersonAlone() {
        refused("catalogue.draft-four-eyes", () -> plan(LEITUNG));
        refused("catalogue.may-not-redesign", () -> plan(FACHKRAFT));
        refused("catalogue.draft-unknown", () -> plan(LEITUNG_B));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> plans.of(sent.id())));
        refused("catalogue.draft-unknown", () -> people.as(LEITUNG_B, () -> plans.cancel(sent.id())));
        refused("catalogue.may-not-redesign", () -> people.as(FACHKRAFT, () -> plans.cancel(sent.id())));
    }

    @Test
    void isAheadAndNotTooFar() {
        for (var day : List.of(today(), today().minusDays(1), today().plusDays(PlannedReleases.MOST_DAYS + 1L))) {
            refused("catalogue.plan-day", () -> people.as(second, () -> plans.plan(sent.id(), sent.revision(), day)));
        }
        refused(
                "catalogue.draft-changed",
                () -> people.as(second, () -> plans.plan(sent.id(), 1, today().plusDays(2))));
    }

    private PlannedReleasesInTime node(JdbcPlannedReleases kept) {
        return new PlannedReleasesInTime(drafts, kept, actors, currentActor, clock, transaction, events);
    }

    private JdbcPlannedReleases seeing(CyclicBarrier both) {
        return new JdbcPlannedReleases(jdbc) {
            @Override
            List<Due> due(Instant now) {
                var due = super.due(now);
                try {
                    both.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                    throw new AssertionError(e);
                }
                return due;
            }
        };
    }

    private Plan plan(Actor actor) {
        return people.as(actor, () -> plans.plan(sent.id(), sent.revision(), today().plusDays(2)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private State state() {
        return people.as(LEITUNG, () -> drafts.find(sent.id())).state();
    }

    private String nameOfTask() {
        return catalogue
                .latest(key, NORDWINKEL)
                .orElseThrow()
                .element("Task_Planen")
                .orElseThrow()
                .name();
    }

    private List<String> steps() {
        return jdbc
                .sql("SELECT content FROM audit_entry WHERE content LIKE :draft")
                .param("draft", "%" + sent.id() + "%")
                .query(String.class)
                .list()
                .stream()
                .flatMap(content -> Stream.of(
                                "draft_begun",
                                "draft_sent",
                                "draft_released",
                                "release_planned",
                                "release_cancelled",
                                "release_hindered")
                        .filter(content::contains))
                .toList();
    }
}
