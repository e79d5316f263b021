package org.brueckenschlag.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.forms.RealForms;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * One matter on its way through a process, told as a mediator would tell it. Answers pass the real forms before the
 * engine sees them, and party groups are kept as {@code docs/process-packages.md} says.
 */
final class Course {

    private static final Forms FORMS = RealForms.forms();
    private static final String GROUPS = "parteigruppen";
    private static final String GROUP = "gruppe";
    private static final String ALIAS = "alias";

    /** Takes a usual answer away. */
    static final String NOT_ANSWERED = "(not answered)";

    private final ProcessEngine engine;
    private final Visits visits;
    private final String id;
    private final Map<String, Object> known = new HashMap<>();

    Course(ProcessEngine engine, Visits visits, String id) {
        this.engine = engine;
        this.visits = visits;
        this.id = id;
    }

    Course knows(Map<String, Object> values) {
        known.putAll(values);
        return this;
    }

    /** Completes the one open task of that element. */
    Course does(String element, Object... answers) {
        var open = open(element);
        assertThat(open)
                .as("open tasks of %s, beside %s", element, openElements())
                .hasSize(1);
        complete(open.getFirst(), answers(answers));
        return this;
    }

    /** Completes that of several open tasks of the element which was there first. */
    Course doesFirst(String element, Object... answers) {
        complete(open(element).getFirst(), answers(answers));
        return this;
    }

    /** Completes the task of that element for one party group. */
    Course doesFor(String group, String element, Object... answers) {
        var task = open(element).stream()
                .filter(candidate -> group.equals(groupOf(candidate)))
                .findFirst();
        assertThat(task).as("open task of %s for group %s", element, group).isPresent();
        complete(task.orElseThrow(), answers(answers));
        return this;
    }

    /** Completes the tasks of that element for all party groups, in the order in which they come up. */
    Course doesForAll(String element, Object... answers) {
        assertThat(open(element))
                .as("open tasks of %s, beside %s", element, openElements())
                .isNotEmpty();
        for (var open = open(element); !open.isEmpty(); open = open(element)) {
            complete(open.getFirst(), answers(answers));
        }
        return this;
    }

    /** Lets the time come that this timer waits for, in each of several rounds. */
    Course waitsForAll(String timer) {
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(timer)
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        return this;
    }

    /** The matters that this step has called and that are open, in the order of their coming. */
    List<Course> called(String step) {
        var waiting = engine.getRuntimeService().getActivityInstance(id);
        var ids = new ArrayList<String>();
        collect(waiting, step, ids);
        return engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .filter(instance -> ids.contains(instance.getBusinessKey()))
                .map(instance ->
                        new Course(engine, visits, instance.getId()).knows(Map.of("gestartet_am", "2026-01-08")))
                .toList();
    }

    private static void collect(ActivityInstance around, String step, List<String> ids) {
        for (var inside : around.getChildActivityInstances()) {
            if (inside.getActivityId().equals(step)) {
                ids.addAll(List.of(inside.getExecutionIds()));
            }
            collect(inside, step, ids);
        }
    }

    /** Ends it past its model: for tests of a process that only waits for it. */
    void isOver(Map<String, Object> results) {
        engine.getRuntimeService().setVariables(id, results);
        engine.getRuntimeService().deleteProcessInstance(id, "over");
    }

    Course report(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(id)
                .correlateWithResult();
        return this;
    }

    /** Reported and done; what else is open stays so. */
    void redactsPersonalData() {
        var before = openElements();
        report("personendaten_entdeckt").does("Task_SchwaerzungDurchfuehren");
        assertThat(openElements()).isNotEmpty().isEqualTo(before);
    }

    /** Lets the time come that this timer waits for. */
    Course waitsFor(String timer) {
        var jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(id)
                .activityId(timer)
                .list();
        assertThat(jobs).as("timer %s", timer).hasSize(1);
        engine.getManagementService().executeJob(jobs.getFirst().getId());
        return this;
    }

    boolean awaits(String message) {
        return engine.getRuntimeService()
                        .createEventSubscriptionQuery()
                        .processInstanceId(id)
                        .eventName(message)
                        .count()
                > 0;
    }

    List<String> openElements() {
        return engine.getTaskService().createTaskQuery().processInstanceId(id).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Optional<Task> task(String element) {
        return open(element).stream().findFirst();
    }

    /** Elements with a running timer. */
    List<String> waiting() {
        return engine.getManagementService().createJobQuery().processInstanceId(id).list().stream()
                .map(job -> engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    /** The latest outputs of a decision table. */
    Map<?, ?> decision(String variable) {
        return (Map<?, ?>) Objects.requireNonNull(variable(variable));
    }

    @Nullable
    Object variable(String name) {
        return engine.getRuntimeService().getVariable(id, name);
    }

    /** What was answered so far, also what the model does not read. */
    @Nullable
    Object answer(String key) {
        return known.get(key);
    }

    /** The rows as the form shows them, and one more. */
    List<Map<String, Object>> groupsAnd(Map<String, Object> another) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var group : groups()) {
            var row = new LinkedHashMap<>(group);
            row.keySet().retainAll(List.of(ALIAS, "typ", "groesse_band", "rolle", "bereit_gemeinsam_vermutet"));
            rows.add(row);
        }
        rows.add(another);
        return rows;
    }

    boolean isOpen() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(id)
                        .count()
                > 0;
    }

    /** Elements that were reached, in their order. */
    List<String> visited() {
        return visits.of(id);
    }

    /** All is over, and this end was reached last. */
    Course ends(String endEvent) {
        assertThat(openElements()).isEmpty();
        assertThat(isOpen()).as("still open").isFalse();
        assertThat(visited()).endsWith(endEvent);
        return this;
    }

    /** All is over; what stood beside the frame ended before it, or not at all. */
    Course endsAt(String endEvent) {
        assertThat(openElements()).isEmpty();
        assertThat(isOpen()).as("still open").isFalse();
        assertThat(visited()).endsWith(endEvent, "Event_BearbeitungBeendet");
        return this;
    }

    /** What was done in the frame is over, and its end said how; the last redaction closes the matter. */
    Course endsWithRedactionAfter(String endEvent) {
        assertThat(openElements()).containsExactly("Task_SchwaerzungDurchfuehren");
        assertThat(isOpen()).as("still open").isTrue();
        assertThat(visited()).endsWith(endEvent, "Event_BearbeitungBeendet");
        does("Task_SchwaerzungDurchfuehren");
        assertThat(isOpen()).as("still open").isFalse();
        return this;
    }

    /** Its usual answers tell a story of their own; those of all others are the first ones that a form takes. */
    private static boolean isMediation(Task task) {
        return task.getProcessDefinitionId().startsWith("konfliktmediation:");
    }

    private List<Task> open(String element) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .taskDefinitionKey(element)
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list();
    }

    private void complete(Task task, Map<String, Object> answers) {
        var group = groupOf(task);
        var values = new HashMap<>(known);
        if (group != null) {
            groups().stream().filter(entry -> group.equals(entry.get(ALIAS))).forEach(values::putAll);
        }
        var form = FORMS.read(form(task));
        var given = isMediation(task)
                ? new LinkedHashMap<>(UsualAnswers.to(form.key(), values))
                : new LinkedHashMap<String, Object>();
        given.putAll(answers);
        given.values().removeIf(NOT_ANSWERED::equals);
        if (!isMediation(task)) {
            given = FirstChoices.completed(form, given, values);
        }
        var checked = FORMS.check(form, given, values);
        assertThat(checked.findings()).as("answers to %s", task.getName()).isEmpty();
        if (group != null) {
            merge(group, checked.answers());
            engine.getTaskService().setVariablesLocal(task.getId(), checked.answers());
            moveOn(task, Map.of(GROUPS, groups()));
        } else {
            known.putAll(withoutGroups(checked.answers()));
            if (checked.answers().get(GROUPS) instanceof List<?> rows) {
                rows.forEach(row -> mergeRow((Map<?, ?>) row));
            }
            if (checked.answers().get(ALIAS) instanceof String alias) {
                merge(alias, checked.answers());
            }
            var routing = withoutGroups(checked.answers());
            if (known.containsKey(GROUPS)) {
                routing.put(GROUPS, groups());
            }
            moveOn(task, routing);
        }
    }

    private void moveOn(Task task, Map<String, Object> routing) {
        engine.getRuntimeService().setVariables(id, routing);
        engine.getTaskService().complete(task.getId());
        if (isOpen()) {
            // Outputs of decision tables are known under their own names.
            engine.getRuntimeService().getVariables(id).values().stream()
                    .filter(Map.class::isInstance)
                    .forEach(outputs -> ((Map<?, ?>) outputs).forEach((name, value) -> {
                        if (value != null) {
                            known.put((String) name, value);
                        }
                    }));
        }
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> groups() {
        return (List<Map<String, Object>>) known.getOrDefault(GROUPS, List.of());
    }

    private void merge(String alias, Map<String, Object> answers) {
        var merged = new ArrayList<Map<String, Object>>();
        for (var entry : groups()) {
            var copy = new LinkedHashMap<>(entry);
            if (alias.equals(entry.get(ALIAS))) {
                copy.putAll(answers);
            }
            merged.add(copy);
        }
        known.put(GROUPS, merged);
    }

    private static Map<String, Object> withoutGroups(Map<String, Object> answers) {
        var others = new HashMap<>(answers);
        others.remove(GROUPS);
        return others;
    }

    @SuppressWarnings("unchecked")
    private void mergeRow(Map<?, ?> row) {
        var alias = (String) row.get(ALIAS);
        if (groups().stream().noneMatch(group -> alias.equals(group.get(ALIAS)))) {
            var more = new ArrayList<>(groups());
            more.add(new LinkedHashMap<>(Map.of(ALIAS, alias)));
            known.put(GROUPS, more);
        }
        merge(alias, (Map<String, Object>) row);
    }

    private @Nullable String groupOf(Task task) {
        return engine.getRuntimeService().getVariable(task.getExecutionId(), GROUP) instanceof Map<?, ?> group
                ? (String) group.get(ALIAS)
                : null;
    }

    private String form(Task task) {
        try (var in = engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> answers(Object... keysAndValues) {
        var answers = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            answers.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return answers;
    }
}
