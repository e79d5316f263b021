package org.brueckenschlag.audit.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.verify.Entry.Step;
import org.brueckenschlag.audit.verify.ProcessModel.Node;
import org.jspecify.annotations.Nullable;

/** Where one matter stands, followed step by step along its models. */
final class Course {

    private static final String BODY = "#multiInstanceBody";
    private static final Set<String> AFTER_THE_END = Set.of(
            "redacted",
            "question_asked",
            "question_answered",
            "annotation_made",
            "annotation_answered",
            "annotation_withdrawn",
            "survey_opened",
            "survey_closed",
            "survey_answers_deleted");
    private static final Set<String> BY_THE_SYSTEM =
            Set.of("job_ran", "job_failed", "incident_opened", "incident_resolved", "operation");

    private record Run(String element, ProcessModel model) {}

    private record Task(
            String element, Set<String> groups, @Nullable String assignee) {}

    /** How often an element began and ended within one run of what is around it. */
    private static final class Count {
        private int started;
        private int ended;
    }

    private final Models models;
    private final Map<String, ProcessModel> instances = new HashMap<>();
    private final Map<String, Run> runs = new HashMap<>();
    private final Map<String, Map<String, Count>> counts = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private boolean isStarted;
    private boolean isEnded;
    /** Where a model changed under a running matter, or an administrator moved it, what led where is not known. */
    private boolean isMoved;

    Course(Models models) {
        this.models = models;
    }

    void follow(long index, Entry entry) throws FaultFound {
        var wasEnded = isEnded;
        // what was moved may stand before the step that says so
        for (var step : entry.steps()) {
            isMoved |= moves(step);
        }
        for (var step : entry.steps()) {
            if (wasEnded && !mayFollowTheEnd(step, entry)) {
                throw Fault.REPLAY_ENDED.at(index, step.kind());
            }
            follow(index, entry, step);
        }
        if (isEnded && !wasEnded) {
            if (!tasks.isEmpty()) {
                throw Fault.REPLAY_OPEN.at(
                        index, tasks.values().iterator().next().element());
            }
            runs.clear();
            counts.clear();
        }
    }

    private static boolean moves(Step step) {
        return step.kind().equals("matter_migrated")
                || step.kind().equals("operation") && "ModifyProcessInstance".equals(step.text("operation"));
    }

    private static boolean mayFollowTheEnd(Step step, Entry entry) {
        return AFTER_THE_END.contains(step.kind())
                || entry.actor().equals("system") && BY_THE_SYSTEM.contains(step.kind());
    }

    private void follow(long index, Entry entry, Step step) throws FaultFound {
        switch (step.kind()) {
            case "matter_started" -> start(index, entry, step);
            case "matter_migrated" -> migrate(index, entry, step);
            case "matter_ended" -> end(index, entry, step);
            case "activity_started" -> startRun(index, step);
            case "activity_ended" -> endRun(index, step);
            case "activity_migrated" -> migrateRun(index, step);
            case "task_created" -> createTask(index, step);
            case "task_assigned" -> assign(index, entry, step);
            case "task_changed" -> change(index, step);
            case "task_migrated" -> migrateTask(index, step);
            case "task_completed" -> complete(index, entry, step);
            case "task_cancelled" -> tasks.remove(task(index, step));
            case "task_reminded", "task_escalated" -> open(index, step);
            case "answers_given" -> {
                if (step.task() != null) {
                    open(index, step);
                }
            }
            case "decision_made" -> decide(index, step);
            default -> {}
        }
    }

    private void start(long index, Entry entry, Step step) throws FaultFound {
        var isOuter = step.text("parent") == null;
        var instance = isOuter ? entry.chain() : step.text("instance");
        if (instance == null || isOuter == isStarted || instances.containsKey(instance)) {
            throw Fault.REPLAY_STARTED.at(index, String.valueOf(step.text("process")));
        }
        instances.put(instance, model(index, step));
        isStarted = true;
    }

    private void migrate(long index, Entry entry, Step step) throws FaultFound {
        var inner = step.text("instance");
        var instance = inner == null ? entry.chain() : inner;
        if (!instances.containsKey(instance)) {
            throw Fault.REPLAY_STARTED.at(index, String.valueOf(step.text("process")));
        }
        var model = model(index, step);
        var old = instances.put(instance, model);
        runs.replaceAll((id, run) -> run.model() == old ? new Run(run.element(), model) : run);
    }

    /** The same run, at another element of the version that it now belongs to. */
    private void migrateRun(long index, Step step) throws FaultFound {
        var element = String.valueOf(step.element());
        var run = step.activity() == null ? null : runs.get(step.activity());
        if (run == null) {
            throw Fault.REPLAY_RUN.at(index, element);
        }
        node(index, run.model(), element);
        runs.put(step.activity(), new Run(element, run.model()));
    }

    private void migrateTask(long index, Step step) throws FaultFound {
        var element = String.valueOf(step.element());
        var task = open(index, step);
        var node = userTask(index, element);
        var role = step.text("role");
        if (role != null && !node.groups().contains(role)) {
            throw Fault.REPLAY_ROLE.at(index, element);
        }
        tasks.put(task(index, step), new Task(element, role == null ? task.groups() : Set.of(role), task.assignee()));
    }

    private static Node node(long index, ProcessModel model, String element) throws FaultFound {
        var isBody = element.endsWith(BODY);
        var node = model.node(isBody ? element.substring(0, element.length() - BODY.length()) : element);
        if (node == null || isBody && !node.isLoop()) {
            throw Fault.REPLAY_ELEMENT.at(index, element);
        }
        return node;
    }

    private ProcessModel model(long index, Step step) throws FaultFound {
        var model = models.file(index, step.text("model"), "bpmn").process(step.text("process"));
        if (model == null) {
            throw Fault.REPLAY_MODEL.at(index, String.valueOf(step.text("process")));
        }
        return model;
    }

    private void end(long index, Entry entry, Step step) throws FaultFound {
        var inner = step.text("parent") == null ? null : step.text("instance");
        if (instances.remove(inner == null ? entry.chain() : inner) == null) {
            throw Fault.REPLAY_ENDED.at(index, step.kind());
        }
        isEnded |= inner == null;
    }

    private void startRun(long index, Step step) throws FaultFound {
        var element = String.valueOf(step.element());
        var parent = step.text("parent");
        var around = parent == null ? null : runs.get(parent);
        var model = parent == null ? null : around == null ? instances.get(parent) : around.model();
        if (parent == null || model == null || step.activity() == null || runs.containsKey(step.activity())) {
            throw Fault.REPLAY_RUN.at(index, element);
        }
        var isBody = element.endsWith(BODY);
        var node = node(index, model, element);
        var here = counts.computeIfAbsent(parent, unused -> new HashMap<>());
        var isRound = !isBody && around != null && around.element().equals(element + BODY);
        if (!isRound && !isMoved && !(isIn(node, around) && isBody == node.isLoop() && mayStart(node, here, model))) {
            throw Fault.REPLAY_FLOW.at(index, element);
        }
        count(here, node.id()).started++;
        runs.put(step.activity(), new Run(element, model));
    }

    private static boolean isIn(Node node, @Nullable Run around) {
        return around == null ? node.scope() == null : around.element().equals(node.scope());
    }

    private static boolean mayStart(Node node, Map<String, Count> here, ProcessModel model) {
        if (node.type().equals("startEvent")) {
            // one of them begins what is around it, nothing was before
            return here.isEmpty();
        }
        if (node.attachedTo() != null) {
            return has(here, node.attachedTo());
        }
        if (node.isTriggeredByEvent()) {
            return true;
        }
        var sources = node.link() != null && node.sources().isEmpty() ? model.linkSources(node) : node.sources();
        return count(here, node.id()).started < arrived(sources, here, model);
    }

    private static boolean has(Map<String, Count> here, String element) {
        var count = here.get(element);
        return count != null && count.started > 0;
    }

    private static int arrived(List<String> sources, Map<String, Count> here, ProcessModel model) {
        var arrived = 0;
        for (var source : sources) {
            var count = here.get(source);
            var node = model.node(source);
            if (count != null && node != null) {
                arrived += node.type().equals("eventBasedGateway") ? count.started : count.ended;
            }
        }
        return arrived;
    }

    private static Count count(Map<String, Count> here, String element) {
        return here.computeIfAbsent(element, unused -> new Count());
    }

    private void endRun(long index, Step step) throws FaultFound {
        var run = step.activity() == null ? null : runs.remove(step.activity());
        var parent = step.text("parent");
        if (run == null || parent == null || !run.element().equals(step.element())) {
            throw Fault.REPLAY_RUN.at(index, String.valueOf(step.element()));
        }
        counts.remove(step.activity());
        var here = counts.get(parent);
        if (here != null && !Boolean.TRUE.equals(step.data().get("cancelled"))) {
            var element = run.element();
            count(here, element.endsWith(BODY) ? element.substring(0, element.length() - BODY.length()) : element)
                    .ended++;
        }
    }

    private void createTask(long index, Step step) throws FaultFound {
        var element = String.valueOf(step.element());
        var node = userTask(index, element);
        var role = step.text("role");
        if (role == null ? !node.groups().isEmpty() : !node.groups().contains(role)) {
            throw Fault.REPLAY_ROLE.at(index, element);
        }
        if (step.task() == null || tasks.containsKey(step.task())) {
            throw Fault.REPLAY_TASK.at(index, element);
        }
        tasks.put(step.task(), new Task(element, role == null ? Set.of() : Set.of(role), null));
    }

    private Node userTask(long index, String element) throws FaultFound {
        Node node = null;
        for (var model : instances.values()) {
            node = node == null ? model.node(element) : node;
        }
        if (node == null || !node.type().equals("userTask")) {
            throw Fault.REPLAY_ELEMENT.at(index, element);
        }
        return node;
    }

    private void assign(long index, Entry entry, Step step) throws FaultFound {
        var task = open(index, step);
        var assignee = step.text("assignee");
        if (entry.actor().equals(assignee) && !holds(entry, task)) {
            throw Fault.REPLAY_ACTOR.at(index, task.element());
        }
        tasks.put(task(index, step), new Task(task.element(), task.groups(), assignee));
    }

    private void change(long index, Step step) throws FaultFound {
        var task = open(index, step);
        var candidate = step.text("candidate");
        if (candidate != null) {
            var groups = new HashSet<>(task.groups());
            if ("delete".equals(step.text("operation"))) {
                groups.remove(candidate);
            } else {
                groups.add(candidate);
            }
            tasks.put(task(index, step), new Task(task.element(), groups, task.assignee()));
        }
    }

    private void complete(long index, Entry entry, Step step) throws FaultFound {
        var task = open(index, step);
        if (!task.element().equals(step.element())) {
            throw Fault.REPLAY_TASK.at(index, String.valueOf(step.element()));
        }
        if (!entry.actor().equals(task.assignee()) && !holds(entry, task)) {
            throw Fault.REPLAY_ACTOR.at(index, task.element());
        }
        tasks.remove(task(index, step));
    }

    private static boolean holds(Entry entry, Task task) {
        return task.groups().stream().anyMatch(entry.roles()::contains);
    }

    private void decide(long index, Step step) throws FaultFound {
        if (!models.file(index, step.text("model"), "dmn").decides(step.text("decision"))) {
            throw Fault.REPLAY_DECISION.at(index, String.valueOf(step.text("decision")));
        }
    }

    private Task open(long index, Step step) throws FaultFound {
        var task = tasks.get(task(index, step));
        if (task == null) {
            throw Fault.REPLAY_TASK.at(index, String.valueOf(step.task()));
        }
        return task;
    }

    private String task(long index, Step step) throws FaultFound {
        var task = step.task();
        if (task == null || !tasks.containsKey(task)) {
            throw Fault.REPLAY_TASK.at(index, String.valueOf(task));
        }
        return task;
    }
}
