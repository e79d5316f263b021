package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.tasks.RunningMatter;
import org.brueckenschlag.tasks.RunningMatter.Place;
import org.jspecify.annotations.Nullable;

/** What must be running now, going by the trail alone. */
final class ReplayedMatter {

    private final String matter;
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, String> activities = new HashMap<>();
    private final Map<String, RunningMatter.Task> tasks = new HashMap<>();
    private final Map<Place, @Nullable Object> variables = new HashMap<>();
    private boolean ended;

    ReplayedMatter(String matter, List<ChainLink> chain) {
        this.matter = matter;
        chain.forEach(link -> link.steps().forEach(this::take));
    }

    boolean ended() {
        return ended;
    }

    RunningMatter running() {
        if (ended) {
            return new RunningMatter(Map.of(), Map.of(), Map.of(), Map.of());
        }
        var living = new HashMap<>(variables);
        living.keySet()
                .removeIf(place -> !definitions.containsKey(place.scope())
                        && !activities.containsKey(place.scope())
                        && !tasks.containsKey(place.scope()));
        return new RunningMatter(definitions, activities, tasks, living);
    }

    private void take(TrailStep step) {
        var instance = step.data().get("instance") instanceof String called ? called : matter;
        switch (step.kind()) {
            case "matter_started", "matter_migrated" ->
                definitions.put(instance, String.valueOf(step.data().get("definition")));
            case "matter_ended" -> {
                definitions.remove(instance);
                ended |= instance.equals(matter);
            }
            case "activity_started", "activity_migrated" -> {
                if (step.activity() != null) {
                    activities.put(step.activity(), String.valueOf(step.element()));
                }
            }
            case "activity_ended" -> activities.remove(step.activity());
            case "variable_set" -> variables.put(place(step), step.data().get("value"));
            case "variable_deleted" -> variables.remove(place(step));
            default -> {
                if (step.task() != null) {
                    takeTask(step.task(), step);
                }
            }
        }
    }

    private Place place(TrailStep step) {
        var scope = step.task() != null ? step.task() : step.data().get("scope") instanceof String id ? id : matter;
        return new Place(String.valueOf(step.data().get("name")), scope);
    }

    private void takeTask(String id, TrailStep step) {
        switch (step.kind()) {
            case "task_created" ->
                tasks.put(id, new RunningMatter.Task(String.valueOf(step.element()), null, groups(step), due(step)));
            case "task_completed", "task_cancelled" -> tasks.remove(id);
            case "task_migrated" ->
                tasks.computeIfPresent(
                        id,
                        (same, task) -> new RunningMatter.Task(
                                String.valueOf(step.element()),
                                task.assignee(),
                                step.data().containsKey("role") ? groups(step) : task.groups(),
                                task.due()));
            case "task_assigned" ->
                tasks.computeIfPresent(
                        id,
                        (same, task) -> new RunningMatter.Task(
                                task.element(), (String) step.data().get("assignee"), task.groups(), task.due()));
            case "task_changed" -> tasks.computeIfPresent(id, (same, task) -> changed(task, step));
            default -> {
                // the other kinds change nothing that is compared
            }
        }
    }

    private static RunningMatter.Task changed(RunningMatter.Task task, TrailStep step) {
        if (step.data().containsKey("link")) {
            return task;
        }
        if (step.data().get("candidate") instanceof String group) {
            var groups = new HashSet<>(task.groups());
            if ("add".equals(step.data().get("operation"))) {
                groups.add(group);
            } else {
                groups.remove(group);
            }
            return new RunningMatter.Task(task.element(), task.assignee(), groups, task.due());
        }
        return new RunningMatter.Task(task.element(), task.assignee(), task.groups(), due(step));
    }

    private static Set<String> groups(TrailStep created) {
        var groups = new HashSet<String>();
        if (created.data().get("candidates") instanceof List<?> several) {
            several.forEach(group -> groups.add(String.valueOf(group)));
        } else if (created.data().get("role") instanceof String role) {
            groups.add(role);
        }
        return groups;
    }

    private static @Nullable Instant due(TrailStep step) {
        return step.data().get("due") instanceof String due ? Instant.parse(due) : null;
    }
}
