package org.brueckenschlag.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the trail says, read from its table alone. */
final class TrailInSentences {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private final Map<String, List<String>> byTable = new TreeMap<>();
    private final Map<String, Instance> instances = new LinkedHashMap<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    TrailInSentences(JdbcClient jdbc) {
        jdbc.sql("SELECT chain, content FROM audit_entry WHERE content IS NOT NULL ORDER BY chain, seq")
                .query((row, number) -> Map.entry(row.getString("chain"), row.getString("content")))
                .list()
                .forEach(row -> {
                    Map<String, Object> content = JSON.readValue(row.getValue(), new TypeReference<>() {});
                    for (var step : (List<?>) content.get("steps")) {
                        take(row.getKey(), new Step((Map<?, ?>) step));
                    }
                });
        instances.values().forEach(each -> about("ACT_HI_PROCINST").add(each.said()));
        activities.values().forEach(each -> about("ACT_HI_ACTINST").add(each.said()));
        tasks.values().forEach(each -> about("ACT_HI_TASKINST").add(each.said()));
        variables.forEach((place, value) -> about("ACT_HI_VARINST").add(place + " " + value));
    }

    List<String> about(String table) {
        return byTable.computeIfAbsent(table, unused -> new ArrayList<>());
    }

    private void take(String chain, Step step) {
        var instance = step.data("instance") == null ? chain : String.valueOf(step.data("instance"));
        switch (step.kind()) {
            case "matter_started" -> {
                instances.put(
                        instance,
                        new Instance(instance, chain, step.data("definition"), step.element(), step.data("parent")));
                if (step.data("caller") != null) {
                    activities.get(step.data("caller")).called = instance;
                }
            }
            case "matter_migrated" -> instances.get(instance).definition = step.data("definition");
            case "matter_suspended" -> instances.get(instance).state = "suspended";
            case "matter_resumed" -> instances.get(instance).state = "active";
            case "matter_ended" -> {
                instances.get(instance).state = String.valueOf(step.data("state"));
                instances.get(instance).end = step.data("end");
            }
            case "activity_started" -> activities.put(step.activity(), new Activity(step));
            case "activity_migrated" -> activities.get(step.activity()).is(step);
            case "activity_ended" ->
                activities.get(step.activity()).state = step.data("cancelled") == null ? "ended" : "cancelled";
            case "task_created", "task_migrated", "task_changed", "task_assigned", "task_completed", "task_cancelled" ->
                takeTask(step);
            case "variable_set", "variable_deleted" -> takeVariable(chain, step);
            case "decision_made" -> takeDecision(step, step.data, step.activity());
            case "job_ran" ->
                about("ACT_HI_JOB_LOG").add(Sentences.job(step.data("job"), step.element(), "successful"));
            case "job_failed" -> about("ACT_HI_JOB_LOG").add(Sentences.job(step.data("job"), step.element(), "failed"));
            case "incident_opened" ->
                about("ACT_HI_INCIDENT").add("opened " + step.data("type") + " at " + step.element());
            case "incident_resolved" ->
                about("ACT_HI_INCIDENT").add("resolved " + step.data("type") + " at " + step.element());
            case "package_deployed" -> about("ACT_HI_OP_LOG").add("deployed " + step.data("deployment"));
            case "operation" -> takeOperation(step);
            // our own: the engine knows nothing of them
            case "matter_registered", "answers_given", "event_reported", "task_reminded", "task_escalated" -> {}
            default -> {
                if (!chain.contains("identity") && !chain.startsWith("system") && !chain.startsWith("reading")) {
                    throw new AssertionError("nobody compares " + step.kind());
                }
            }
        }
    }

    private void takeTask(Step step) {
        var id = Objects.requireNonNull(step.task());
        switch (step.kind()) {
            case "task_created" -> {
                tasks.put(id, new Task(step));
                activities.get(step.activity()).task = id;
                candidates(step).forEach(group -> link(step, "candidate", null, group, "add"));
            }
            case "task_migrated" -> tasks.get(id).element = step.element();
            case "task_assigned" -> {
                var task = tasks.get(id);
                if (task.assignee != null) {
                    link(step, "assignee", task.assignee, null, "delete");
                }
                task.assignee = step.data("assignee");
                if (task.assignee != null) {
                    link(step, "assignee", task.assignee, null, "add");
                }
            }
            case "task_changed" -> {
                if (step.data("candidate") != null) {
                    link(step, "candidate", null, step.data("candidate"), step.data("operation"));
                } else if (step.data("link") != null) {
                    link(step, step.data("link"), step.data("user"), step.data("group"), step.data("operation"));
                    if ("owner".equals(step.data("link"))) {
                        tasks.get(id).owner = "add".equals(step.data("operation")) ? step.data("user") : null;
                    }
                } else {
                    tasks.get(id).change(step);
                }
            }
            case "task_completed" -> tasks.get(id).state = "completed";
            default -> tasks.get(id).state = "cancelled";
        }
    }

    private static List<?> candidates(Step created) {
        if (created.data("candidates") instanceof List<?> several) {
            return several;
        }
        return created.data("role") == null ? List.of() : List.of(created.data("role"));
    }

    private void link(
            Step step,
            @Nullable Object type,
            @Nullable Object user,
            @Nullable Object group,
            @Nullable Object operation) {
        about("ACT_HI_IDENTITYLINK").add(Sentences.link(step.task(), type, user, group, operation));
    }

    private void takeVariable(String chain, Step step) {
        var scope = step.data("scope") == null ? chain : step.data("scope");
        variables.put(
                Sentences.place(step.data("name"), scope, step.task()),
                step.kind().equals("variable_deleted") ? "deleted" : "= " + Sentences.sorted(step.data("value")));
        about("ACT_HI_DETAIL")
                .add("VariableUpdate " + step.data("name") + " at " + step.activity() + " of task " + step.task());
    }

    private void takeDecision(Step step, Map<?, ?> data, @Nullable Object activity) {
        var outputs = new ArrayList<String>();
        var rules = (List<?>) data.get("rules");
        for (var rule = 0; rule < rules.size(); rule++) {
            var id = rules.get(rule);
            ((Map<?, ?>) ((List<?>) data.get("outputs")).get(rule))
                    .forEach((name, value) -> outputs.add(id + ":" + name + "=" + value));
        }
        var inputs = new ArrayList<String>();
        ((Map<?, ?>) data.get("inputs")).forEach((name, value) -> inputs.add(name + "=" + value));
        about("ACT_HI_DECINST")
                .add(Sentences.decision(
                        data.get("decision"),
                        activity,
                        inputs.stream().sorted().toList(),
                        outputs.stream().sorted().toList(),
                        data.get("collected")));
        if (data.get("required") instanceof List<?> required) {
            required.forEach(each -> takeDecision(step, (Map<?, ?>) each, activity));
        }
    }

    private void takeOperation(Step step) {
        switch (String.valueOf(step.data("operation"))) {
            case "batch" -> about("ACT_HI_BATCH").add("batch " + step.data("entity") + " " + step.data("property"));
            default ->
                about("ACT_HI_OP_LOG")
                        .add(Sentences.operation(
                                step.data("entity"), step.data("operation"), step.data("property"), step.task()));
        }
    }

    private record Step(Map<?, ?> written, Map<?, ?> data) {

        Step(Map<?, ?> written) {
            this(written, written.get("data") instanceof Map<?, ?> data ? data : Map.of());
        }

        String kind() {
            return String.valueOf(written.get("kind"));
        }

        @Nullable
        Object element() {
            return written.get("element");
        }

        String activity() {
            return (String) written.get("activity");
        }

        @Nullable
        String task() {
            return (String) written.get("task");
        }

        @Nullable
        Object data(String name) {
            return data.get(name);
        }
    }

    private static final class Instance {

        private final String id;
        private final String matter;
        private final @Nullable Object start;
        private final @Nullable Object parent;
        private @Nullable Object definition;
        private @Nullable Object end;
        private String state = "active";

        Instance(
                String id,
                String matter,
                @Nullable Object definition,
                @Nullable Object start,
                @Nullable Object parent) {
            this.id = id;
            this.matter = matter;
            this.definition = definition;
            this.start = start;
            this.parent = parent;
        }

        String said() {
            return Sentences.instance(id, matter, definition, start, parent, end, state);
        }
    }

    private static final class Activity {

        private @Nullable Object element;
        private @Nullable Object type;
        private @Nullable Object name;
        private @Nullable Object parent;
        private final String id;
        private @Nullable Object task;
        private @Nullable Object called;
        private String state = "running";

        Activity(Step step) {
            this.id = step.activity();
            is(step);
        }

        void is(Step step) {
            element = step.element();
            type = step.data("type");
            name = step.data("name");
            parent = step.data("parent");
        }

        String said() {
            return Sentences.activity(id, element, type, name, parent, task, called, state);
        }
    }

    private static final class Task {

        private final Map<String, @Nullable Object> now = new HashMap<>();
        private final String id;
        private final String activity;
        private @Nullable Object element;
        private @Nullable Object assignee;
        private @Nullable Object owner;
        private String state = "open";

        Task(Step created) {
            id = Objects.requireNonNull(created.task());
            activity = created.activity();
            element = created.element();
            change(created);
            now.putIfAbsent("priority", null);
            if (now.get("priority") == null) {
                now.put("priority", 50L);
            }
        }

        void change(Step step) {
            for (var field : List.of("name", "due", "follow_up", "priority")) {
                now.put(field, step.data(field));
            }
        }

        String said() {
            return Sentences.task(
                    id,
                    element,
                    activity,
                    now.get("name"),
                    now.get("due"),
                    now.get("follow_up"),
                    now.get("priority"),
                    assignee,
                    owner,
                    state);
        }
    }
}
