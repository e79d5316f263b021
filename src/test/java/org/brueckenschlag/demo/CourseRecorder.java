package org.brueckenschlag.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.demo.RecordedCourse.Step;
import org.brueckenschlag.demo.RecordedCourse.Timer;
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
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Plays a scenario once, in its own time, and writes down what was done. */
public final class CourseRecorder {

    private static final AgencyId NORDWINKEL = new AgencyId("nordwinkel");
    private static final Instant START = Instant.parse("2024-01-15T08:10:00Z");

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Matters matters;
    private final TaskLists taskLists;
    private final TaskWork taskWork;
    private final ManagementService management;
    private final MovableClock clock;
    private final Trail trail;

    private CourseRecorder(ConfigurableApplicationContext product) {
        accounts = product.getBean(Accounts.class);
        currentActor = product.getBean(CurrentActor.class);
        matters = product.getBean(Matters.class);
        taskLists = product.getBean(TaskLists.class);
        taskWork = product.getBean(TaskWork.class);
        management = product.getBean(ManagementService.class);
        clock = product.getBean(MovableClock.class);
        trail = product.getBean(Trail.class);
    }

    /** Before the product starts: lets the recorder hear what goes to the engine. */
    public static void listenIn(GenericApplicationContext product) {
        product.registerBean(GivenToTheEngine.class);
    }

    /** The clock is the machine's again afterwards. */
    public static RecordedCourse record(ConfigurableApplicationContext product, String scenario) {
        var recorder = new CourseRecorder(product);
        try {
            return recorder.play(
                    Objects.requireNonNull(ScenarioFiles.scenarios().get(scenario)));
        } finally {
            recorder.clock.startAt(Clock.systemUTC().instant());
        }
    }

    private RecordedCourse play(Scenario scenario) {
        clock.startAt(START);
        var starter = actor(Role.FACHKRAFT);
        var matter = currentActor.as(
                starter, () -> matters.start(new StartMatter(scenario.process(), scenario.socialSpace(), Map.of())));
        var steps = new ArrayList<Step>();
        var course = new Course(
                1,
                scenario,
                NORDWINKEL,
                START,
                matter.number(),
                0,
                scenario.steps().size());
        for (; !course.isPlayed(); course = course.advanced()) {
            steps.add(step(course, matter));
        }
        if (as(() -> matters.get(matter.number())).state() != Matter.State.CLOSED) {
            throw new IllegalStateException(scenario.id() + " was not played to its end");
        }
        return new RecordedCourse(
                scenario.id(),
                scenario.process(),
                scenario.socialSpace(),
                Map.of(
                        "sr_code",
                        scenario.socialSpace(),
                        "gestartet_am",
                        START.toString().substring(0, 10)),
                starter,
                steps,
                endElement(matter));
    }

    private Step step(Course course, Matter matter) {
        var timers = reach(course.nextAt(), matter);
        var task = (Scenario.Do) course.step();
        var alike = as(() -> taskLists.ofMatter(matter.id())).stream()
                .filter(open -> open.element().equals(task.element()))
                .sorted(Comparator.comparing(open -> open.id().value()))
                .toList();
        var card = alike.stream()
                .filter(open -> task.group() == null || task.group().equals(open.group()))
                .findFirst()
                .orElseThrow();
        var actor = actor(card.role());
        var answers = Scenario.dated(task.answers(), course.firstDay());
        var given = GivenToTheEngine.during(() ->
                currentActor.as(actor, () -> taskWork.complete(new CompleteTask(card.id(), answers))));
        return new Step(
                timers,
                card.element(),
                alike.indexOf(card),
                actor,
                answers,
                given.getFirst().routing(),
                given.getFirst().local());
    }

    private List<Timer> reach(Instant time, Matter matter) {
        var ran = new ArrayList<Timer>();
        for (var due = due(matter, time); !due.isEmpty(); due = due(matter, time)) {
            var job = due.getFirst();
            ran.add(timer(job, matter));
            clock.startAt(job.getDuedate().toInstant().plus(Duration.ofMillis(1)));
            management.executeJob(job.getId());
        }
        clock.startAt(time);
        return ran;
    }

    private Timer timer(Job job, Matter matter) {
        var element = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        var alike = management
                .createJobQuery()
                .processInstanceId(matter.id().value())
                .activityId(element)
                .orderByJobId()
                .asc()
                .list();
        return new Timer(element, alike.stream().map(Job::getId).toList().indexOf(job.getId()));
    }

    private List<Job> due(Matter matter, Instant time) {
        return management
                .createJobQuery()
                .processInstanceId(matter.id().value())
                .duedateLowerThan(Date.from(time))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    private String endElement(Matter matter) {
        return as(() -> trail.of(matter.id())).getLast().steps().stream()
                .filter(step -> step.kind() == HistoryStep.Kind.MATTER_ENDED)
                .map(HistoryStep::element)
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Supplier<T> work) {
        return currentActor.as(actor(Role.LEITUNG), work);
    }

    private Actor actor(Role role) {
        return accounts.ofAgency(NORDWINKEL).stream()
                .filter(account -> account.roles().contains(role))
                .findFirst()
                .orElseThrow()
                .actor();
    }
}
