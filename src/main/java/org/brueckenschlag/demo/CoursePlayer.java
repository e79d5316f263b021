package org.brueckenschlag.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays courses through the same services that people use, all of them side by side in the order of time: the clock
 * only ever moves forward, so that numbers, trail and deadlines look as if the agency had worked all year.
 */
@Component
@Profile("demo")
class CoursePlayer {

    private final Accounts accounts;
    private final CurrentActor currentActor;
    private final Matters matters;
    private final TaskLists taskLists;
    private final TaskWork taskWork;
    private final MovableClock clock;

    CoursePlayer(
            Accounts accounts,
            CurrentActor currentActor,
            Matters matters,
            TaskLists taskLists,
            TaskWork taskWork,
            MovableClock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.matters = matters;
        this.taskLists = taskLists;
        this.taskWork = taskWork;
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
                var command = new CompleteTask(card.id(), dated(task.answers(), course));
                as(course.agency(), card.role(), () -> taskWork.complete(command));
            }
        }
        return course;
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

    /** Answers of the form {@code T+144} are days of the course. */
    static Map<String, Object> dated(Map<String, Object> answers, Course course) {
        var result = new HashMap<String, Object>();
        answers.forEach((key, value) -> result.put(
                key,
                value instanceof String text && text.matches("T\\+\\d{1,3}")
                        ? course.startedAt()
                                .atZone(Course.ZONE)
                                .toLocalDate()
                                .plusDays(Long.parseLong(text.substring(2)))
                                .toString()
                        : value));
        return result;
    }
}
