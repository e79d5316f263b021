package org.brueckenschlag.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.rehearsal.Scenario;
import org.brueckenschlag.rehearsal.UsualAnswers;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays courses through the same services that people use, all of them side by side in the order of time: the clock
 * only ever moves forward, so that numbers, trail and deadlines look as if the agency had worked all year.
 */
@Component
@Profile("demo")
class CoursePlayer {

    private static final Logger LOG = LoggerFactory.getLogger(CoursePlayer.class);

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Matters matters;
    private final TaskLists taskLists;
    private final TaskWork taskWork;
    private final FormsOfAgency agencyForms;
    private final Forms forms;
    private final MovableClock clock;

    CoursePlayer(
            Accounts accounts,
            CurrentActor currentActor,
            Matters matters,
            TaskLists taskLists,
            TaskWork taskWork,
            FormsOfAgency agencyForms,
            Forms forms,
            MovableClock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.matters = matters;
        this.taskLists = taskLists;
        this.taskWork = taskWork;
        this.agencyForms = agencyForms;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * Plays all courses to their last step.
     *
     * @param played hears of each course after each of its steps
     */
    void play(List<Course> courses, Consumer<Course> played) {
        var queue = new PriorityQueue<>(Comparator.comparing(Course::nextAt).thenComparing(Course::position));
        courses.stream().filter(course -> !course.isPlayed()).forEach(queue::add);
        for (Course course; (course = queue.poll()) != null; ) {
            reach(course.nextAt());
            var after = course.number() == null ? begin(course) : step(course).advanced();
            played.accept(after);
            if (!after.isPlayed()) {
                queue.add(after);
            }
        }
    }

    private void reach(Instant time) {
        if (time.isAfter(clock.now())) {
            clock.advanceTo(time);
        }
    }

    private Course begin(Course course) {
        var command =
                new StartMatter(course.scenario().process(), course.scenario().socialSpace(), Map.of());
        return as(
                course.agency(),
                Role.FACHKRAFT,
                () -> course.begun(matters.start(command).number()));
    }

    private Course step(Course course) {
        var number = Objects.requireNonNull(course.number());
        switch (course.step()) {
            case Scenario.Report report -> {
                var role = reporter(course, number, report.event());
                as(course.agency(), role, () -> {
                    matters.report(number, report.event());
                    return course;
                });
            }
            case Scenario.Do task -> {
                var card = open(course, number, task);
                var command = new CompleteTask(card.id(), Scenario.dated(task.answers(), course.firstDay()));
                as(course.agency(), card.role(), () -> taskWork.complete(command));
            }
            case Scenario.Usual usual ->
                as(course.agency(), Role.LEITUNG, () -> {
                    find(number).ifPresent(matter -> workOn(matter, usual, course));
                    return course;
                });
        }
        return course;
    }

    /** What is open now: what that opens is for the next step, so that time goes by. */
    private void workOn(Matter matter, Scenario.Usual usual, Course course) {
        var open = new HashMap<String, Integer>();
        for (var card : taskLists.ofMatter(matter.id())) {
            var which = open.merge(card.element(), 1, Integer::sum) - 1;
            if (!hasAccount(card)) {
                continue;
            }
            var told = Scenario.dated(usual.toldTo(card.element(), which), course.firstDay());
            var answers = card.form() == null ? Map.<String, Object>of() : usual(card, card.form(), told);
            tryTo(card, answers);
        }
        matters.calledBy(matter).stream().filter(Matter::isOpen).forEach(called -> workOn(called, usual, course));
    }

    /** Empty where it was only counted, and is gone. */
    private Optional<Matter> find(String number) {
        try {
            return Optional.of(matters.get(number));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }

    /** A course that does not fit a form any more must not keep the demonstration from starting. */
    private void tryTo(TaskCard card, Map<String, Object> answers) {
        try {
            as(card.agency(), card.role(), () -> taskWork.complete(new CompleteTask(card.id(), answers)));
        } catch (Refused refused) {
            LOG.warn(
                    "{} {} stays open: {} {}",
                    card.matterNumber(),
                    card.element(),
                    refused.getMessage(),
                    refused.findings().stream()
                            .map(finding -> finding.field() + " " + finding.key())
                            .toList());
        }
    }

    private Map<String, Object> usual(TaskCard card, String key, Map<String, Object> told) {
        var known =
                as(card.agency(), card.role(), () -> taskLists.get(card.id())).known();
        var form = agencyForms.form(card.version(), key, card.agency(), Texts.GERMAN, known);
        var today = LocalDate.ofInstant(clock.now(), Course.ZONE);
        return new UsualAnswers(forms, told, today).of(form, known);
    }

    private boolean hasAccount(TaskCard card) {
        return accounts.ofAgency(card.agency()).stream()
                .anyMatch(account -> account.roles().contains(card.role()));
    }

    private TaskCard open(Course course, String number, Scenario.Do task) {
        var cards = as(
                course.agency(),
                Role.LEITUNG,
                () -> taskLists.ofMatter(matters.get(number).id()));
        return cards.stream()
                .filter(card -> card.element().equals(task.element()))
                .filter(card -> task.group() == null || task.group().equals(card.group()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s, step %d: %s %s is not open on day %d; open: %s"
                        .formatted(
                                course.scenario().id(),
                                course.nextStep() + 1,
                                task.element(),
                                task.group() == null ? "" : task.group(),
                                task.day(),
                                cards.stream().map(TaskCard::element).toList())));
    }

    private Role reporter(Course course, String number, String event) {
        for (var role : List.of(Role.MEDIATION, Role.FACHKRAFT, Role.LEITUNG)) {
            var may = as(
                    course.agency(),
                    role,
                    () -> matters.reportable(matters.get(number)).stream()
                            .anyMatch(reportable -> reportable.name().equals(event)));
            if (may) {
                return role;
            }
        }
        throw new IllegalStateException(
                "%s, step %d: %s cannot be reported".formatted(course.scenario().id(), course.nextStep() + 1, event));
    }

    private <T> T as(AgencyId agency, Role role, Supplier<T> work) {
        var account = accounts.ofAgency(agency).stream()
                .filter(candidate -> candidate.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no account of " + agency + " is " + role.key()));
        return currentActor.as(account.actor(), work);
    }
}
