package org.brueckenschlag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.brueckenschlag.StatementCount;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.demo.CountedCourse.Done;
import org.brueckenschlag.demo.Effort.Part;
import org.brueckenschlag.engine.BareCamunda;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.rehearsal.ScenarioFiles;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ClockFollower;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * One matter of DEMO-01 in the product, and the same steps with the same answers in Camunda with its own full history:
 * what each sends to the database. Numbers, not times; the report is {@code target/reports/anweisungen-demo-01.md}.
 */
@SpringBootTest(properties = {"brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"})
@ActiveProfiles({"demo", "test"})
class StatementReportTests {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final Instant START = Instant.parse("2024-01-15T08:10:00Z");
    private static final int PAGE = 50;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Matters matters;

    @Autowired
    TaskLists taskLists;

    @Autowired
    TaskWork taskWork;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    List<ClockFollower> followers;

    @Autowired
    Trail trail;

    private final List<Done> done = new ArrayList<>();
    private String end = "";
    private Effort reminding = new Effort();

    @Test
    void theSameMatterNeedsFewerStatementsThanInCamundaWithItsOwnHistory() throws IOException {
        // The first one reads forms and models that later ones find in memory.
        product();
        var product = product();

        var engine = BareCamunda.start("bare", database());
        try {
            deploy(engine);
            camunda(engine, true);
            var everything = camunda(engine, true);
            var routing = camunda(engine, false);
            write(new StatementReport(product, everything, routing, reminding, done.size()));

            assertThat(product.times(Part.COMPLETE))
                    .isEqualTo(everything.times(Part.COMPLETE))
                    .isEqualTo(scenario().steps().size());
            assertThat(product.times(Part.TIMER)).isEqualTo(everything.times(Part.TIMER));
            assertThat(product.statements()).isLessThan(routing.statements());
            assertThat(product.roundTrips()).isLessThan(routing.roundTrips());
            assertThat(routing.statements()).isLessThan(everything.statements());
        } finally {
            engine.close();
        }
    }

    private Effort product() {
        done.clear();
        reminding = new Effort();
        var counted = new CountedCourse(clock, management);
        var course = new Course(
                1, scenario(), NORDWINKEL, START, null, 0, scenario().steps().size());
        counted.begin(START);
        var matter = counted.effort.of(
                Part.START,
                () -> as(
                        Role.FACHKRAFT,
                        () -> matters.start(
                                new StartMatter(scenario().process(), scenario().socialSpace(), Map.of()))));
        for (course = course.begun(matter.number()); !course.isPlayed(); course = course.advanced()) {
            var at = course.nextAt();
            counted.reach(at, matter.id().value());
            reminding.of(Part.TIMER, () -> {
                followers.forEach(follower -> follower.timeIs(at));
                return true;
            });
            done.add(step(counted.effort, course, matter));
        }
        var closed = as(Role.LEITUNG, () -> matters.get(matter.number()));
        assertThat(closed.state()).isEqualTo(Matter.State.CLOSED);
        assertThat(closed.endCode()).isEqualTo(scenario().expected().get("ende_code"));
        end = as(Role.LEITUNG, () -> trail.of(matter.id())).getLast().steps().stream()
                .filter(step -> step.kind() == HistoryStep.Kind.MATTER_ENDED)
                .map(HistoryStep::element)
                .findFirst()
                .orElseThrow();
        return counted.effort;
    }

    private Done step(Effort effort, Course course, Matter matter) {
        var task = (Scenario.Do) course.step();
        var card = as(Role.LEITUNG, () -> taskLists.ofMatter(matter.id())).stream()
                .filter(open -> open.element().equals(task.element()))
                .filter(open -> task.group() == null || task.group().equals(open.group()))
                .findFirst()
                .orElseThrow();
        var actor = actor(card.role());
        var answers = Scenario.dated(task.answers(), course.firstDay());
        var given = GivenToTheEngine.during(() -> currentActor.as(actor, () -> {
            var page = effort.of(Part.LIST, () -> taskLists.page(TaskFilter.all(PAGE)));
            assertThat(page.items()).extracting(TaskCard::id).contains(card.id());
            effort.of(Part.CLAIM, () -> {
                taskWork.claim(card.id());
                return true;
            });
            return effort.of(Part.COMPLETE, () -> taskWork.complete(new CompleteTask(card.id(), answers)));
        }));
        var passed = given.getFirst();
        return new Done(
                course.nextAt(), card.element(), card.group(), actor, answers, passed.routing(), passed.local());
    }

    /** @param everything all answers become variables, as with the engine's own forms; else those the model reads */
    private Effort camunda(ProcessEngine engine, boolean everything) {
        var counted = new CountedCourse(clock, engine.getManagementService());
        counted.begin(START);
        authenticate(engine, actor(Role.FACHKRAFT));
        var known = Map.<String, Object>of(
                "sr_code",
                scenario().socialSpace(),
                "gestartet_am",
                START.toString().substring(0, 10));
        var instance = counted.effort
                .of(
                        Part.START,
                        () -> engine.getRuntimeService()
                                .startProcessInstanceByKey(scenario().process(), known))
                .getId();
        for (var step : done) {
            engine.getIdentityService().clearAuthentication();
            counted.reach(step.at(), instance);
            authenticate(engine, step.actor());
            repeat(engine, counted.effort, instance, step, everything);
        }
        var ended = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(ended.getState()).isEqualTo("COMPLETED");
        assertThat(ended.getEndActivityId()).isEqualTo(end);
        assertThat(engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .processInstanceId(instance)
                        .taskDeleteReason("completed")
                        .count())
                .isEqualTo(done.size());
        return counted.effort;
    }

    private static void repeat(ProcessEngine engine, Effort effort, String instance, Done step, boolean everything) {
        var tasks = engine.getTaskService();
        var user = step.actor().id().value();
        var open = tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(step.element()).list().stream()
                .filter(task -> step.group() == null || step.group().equals(group(engine, task)))
                .findFirst()
                .orElseThrow();
        var variables = new HashMap<String, Object>(everything ? step.answers() : Map.of());
        variables.putAll(step.local());
        variables.putAll(step.routing());
        var page = effort.of(
                Part.LIST,
                () -> tasks.createTaskQuery()
                        .or()
                        .taskAssignee(user)
                        .taskCandidateGroupIn(
                                step.actor().roles().stream().map(Role::key).toList())
                        .endOr()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE + 1));
        assertThat(page).extracting(Task::getId).contains(open.getId());
        effort.of(Part.CLAIM, () -> {
            tasks.claim(open.getId(), user);
            return true;
        });
        effort.of(Part.COMPLETE, () -> {
            tasks.complete(open.getId(), variables);
            return true;
        });
    }

    private static Object group(ProcessEngine engine, Task task) {
        return engine.getRuntimeService().getVariable(task.getExecutionId(), "gruppe") instanceof Map<?, ?> group
                ? group.get("alias")
                : null;
    }

    private static void authenticate(ProcessEngine engine, Actor actor) {
        // Without somebody the engine would leave out its log of operations.
        engine.getIdentityService()
                .setAuthentication(
                        actor.id().value(),
                        actor.roles().stream().map(Role::key).toList());
    }

    private static void deploy(ProcessEngine engine) throws IOException {
        var deployment = engine.getRepositoryService().createDeployment();
        var folder = Path.of("processes", "konfliktmediation");
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .toList()) {
                deployment.addString(file.getFileName().toString(), Files.readString(file));
            }
        }
        deployment.deploy();
    }

    private static DataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:bare-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return StatementCount.counting(database);
    }

    private static void write(StatementReport report) throws IOException {
        var file = Path.of("target", "reports", "anweisungen-demo-01.md");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, report.text());
    }

    private static Scenario scenario() {
        return Objects.requireNonNull(ScenarioFiles.scenarios().get("DEMO-01"));
    }

    private <T> T as(Role role, Supplier<T> work) {
        return currentActor.as(actor(role), work);
    }

    private Actor actor(Role role) {
        return accounts.ofAgency(NORDWINKEL).stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .actor();
    }
}
