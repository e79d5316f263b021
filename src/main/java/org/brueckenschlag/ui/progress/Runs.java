package org.brueckenschlag.ui.progress;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.HistoryStep;
import org.jspecify.annotations.Nullable;

/**
 * Which elements ran when, read from the trail. The engine wraps a multi-instance into a run of its own (its element
 * ends in {@code #multiInstanceBody}); here it only says which runs belong together. What the story of the model does
 * not list (a frame) wraps too, and says nothing.
 */
public final class Runs {

    private static final String BODY = "#multiInstanceBody";

    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Set<String> told;
    private final Set<String> bodies = new HashSet<>();
    private final Map<String, String> parentOfWrapper = new HashMap<>();
    private final Map<String, Instant> started = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private Runs(Set<String> told) {
        this.told = told;
    }

    /** @param model what its story lists; the rest only holds other runs */
    public static Runs of(List<TrailEntry> trail, ProcessModel model) {
        var runs = new Runs(model.elements().stream().map(ProcessElement::id).collect(toSet()));
        trail.forEach(entry -> entry.steps().forEach(runs::take));
        return runs;
    }

    public Collection<Run> all() {
        return runs.values();
    }

    public List<Run> of(String element) {
        return runs.values().stream()
                .filter(run -> run.element().equals(element))
                .toList();
    }

    /** The runs directly inside these runs of a sub-process. */
    public List<Run> inside(Set<String> parents) {
        return runs.values().stream()
                .filter(run -> run.inside() != null && parents.contains(run.inside()))
                .toList();
    }

    /** Runs of the top level, in the order in which they began, those of one multi-instance together. */
    public List<List<Run>> topLevel() {
        var sets = new LinkedHashMap<String, List<Run>>();
        runs.values().stream()
                .filter(run -> run.inside() == null || !runs.containsKey(run.inside()))
                .forEach(run -> sets.computeIfAbsent(run.set(), set -> new ArrayList<>())
                        .add(run));
        return List.copyOf(sets.values());
    }

    private void take(HistoryStep step) {
        var activity = step.activity();
        var element = step.element();
        switch (step.kind()) {
            case ACTIVITY_STARTED, ACTIVITY_MIGRATED -> {
                if (activity != null && element != null) {
                    belong(activity, element, step);
                }
            }
            case ACTIVITY_ENDED -> {
                if (activity != null) {
                    var cancelled = Boolean.TRUE.equals(step.data().get("cancelled"));
                    runs.computeIfPresent(activity, (id, run) -> run.endedAt(step.at(), cancelled));
                }
            }
            case TASK_CREATED -> {
                if (activity != null && step.data().get("group") instanceof String group) {
                    groups.put(activity, group);
                    runs.computeIfPresent(activity, (id, run) -> run.of(group));
                }
            }
            case MATTER_ENDED -> closeAll(step.at());
            default -> {
                // the rest says nothing about where the matter stands
            }
        }
    }

    /** From its begin on, and once more where it moved: then to what it has become, begun when it began. */
    private void belong(String activity, String element, HistoryStep step) {
        started.putIfAbsent(activity, step.at());
        if (step.data().get("group") instanceof String alias) {
            groups.put(activity, alias);
        }
        bodies.remove(activity);
        parentOfWrapper.remove(activity);
        var parent = step.data().get("parent") instanceof String id ? id : null;
        if (element.endsWith(BODY) || !told.contains(element)) {
            parentOfWrapper.put(activity, parent == null ? "" : parent);
            if (element.endsWith(BODY)) {
                bodies.add(activity);
            }
            runs.remove(activity);
            return;
        }
        var set = parent != null && bodies.contains(parent) ? parent : activity;
        var began = started.getOrDefault(activity, step.at());
        runs.put(activity, new Run(activity, element, set, around(parent), groups.get(activity), began, null, false));
    }

    /** The sub-process' run around, past what only wraps. */
    private @Nullable String around(@Nullable String parent) {
        var id = parent;
        while (id != null && parentOfWrapper.containsKey(id)) {
            id = parentOfWrapper.get(id);
        }
        return id == null || !runs.containsKey(id) ? null : id;
    }

    private void closeAll(Instant at) {
        runs.replaceAll((id, run) -> run.isOpen() ? run.endedAt(at, true) : run);
    }
}
