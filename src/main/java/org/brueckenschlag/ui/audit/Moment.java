package org.brueckenschlag.ui.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.ui.matters.MatterWords;
import org.brueckenschlag.ui.matters.Standing;
import org.brueckenschlag.ui.progress.ElementState;

/**
 * A matter as it was after one entry: where it stood, what was open, what was known. Two of them can be compared.
 *
 * @param standing for the picture
 * @param tasks labels of the open tasks by id
 * @param answers words by label of field
 * @param variables words by name of those that are no answers
 */
record Moment(
        Standing standing, Map<String, String> tasks, Map<String, String> answers, Map<String, String> variables) {

    /** What is other in the later one. */
    record Difference(Subject subject, String words) {}

    enum Subject {
        NOW_AT,
        NO_LONGER_AT,
        TASK_CAME,
        TASK_WENT,
        ANSWER_CAME,
        ANSWER_CHANGED,
        VARIABLE_CHANGED
    }

    static Moment after(List<TrailEntry> trail, MatterWords words, AuditWords audit, Map<String, Object> known) {
        var tasks = new LinkedHashMap<String, String>();
        var groups = new HashMap<String, String>();
        var answers = new TreeMap<String, String>();
        var variables = new TreeMap<String, String>();
        var answered = new LinkedHashSet<String>();
        for (var entry : trail) {
            for (var step : entry.steps()) {
                takeTask(step, words, tasks, groups);
                takeAnswers(step, words, audit, answers, answered);
                takeVariable(step, words, audit, variables);
            }
        }
        variables.keySet().removeAll(answered);
        return new Moment(Standing.after(trail, words, known), tasks, answers, variables);
    }

    /** A task that moved is what it has become; which group it is about was told at its begin. */
    private static void takeTask(
            HistoryStep step, MatterWords words, Map<String, String> tasks, Map<String, String> groups) {
        var id = step.task();
        if (id == null) {
            return;
        }
        switch (step.kind()) {
            case TASK_CREATED, TASK_MIGRATED -> {
                if (step.data().get("group") instanceof String group) {
                    groups.put(id, group);
                }
                if (step.element() != null) {
                    tasks.put(id, words.element(step.element(), groups.get(id)));
                }
            }
            case TASK_COMPLETED, TASK_CANCELLED -> tasks.remove(id);
            default -> {
                // still open
            }
        }
    }

    private static void takeAnswers(
            HistoryStep step, MatterWords words, AuditWords audit, Map<String, String> answers, Set<String> answered) {
        if (step.kind() != HistoryStep.Kind.ANSWERS_GIVEN || !(step.data().get("answers") instanceof Map<?, ?> given)) {
            return;
        }
        var free = step.data().get("free_text") instanceof Collection<?> names ? names : List.of();
        var group = step.data().get("group") instanceof String alias ? alias : null;
        given.forEach((name, value) -> {
            var key = String.valueOf(name);
            answered.add(key);
            if (value != null) {
                var label = words.labels().field(key);
                answers.put(
                        group == null ? label : words.text("ui.matter.of-group", label, group),
                        audit.value(key, value, free.contains(key), words.labels()));
            }
        });
    }

    private static void takeVariable(
            HistoryStep step, MatterWords words, AuditWords audit, Map<String, String> variables) {
        if (step.data().containsKey("scope") || !(step.data().get("name") instanceof String name)) {
            return;
        }
        var value = step.data().get("value");
        if (step.kind() == HistoryStep.Kind.VARIABLE_SET && value != null) {
            variables.put(name, audit.value(name, value, false, words.labels()));
        } else if (step.kind() == HistoryStep.Kind.VARIABLE_SET || step.kind() == HistoryStep.Kind.VARIABLE_DELETED) {
            variables.remove(name);
        }
    }

    List<Difference> to(Moment later, MatterWords words) {
        var found = new ArrayList<Difference>();
        var before = places(words);
        var after = later.places(words);
        after.stream()
                .filter(place -> !before.contains(place))
                .forEach(place -> found.add(new Difference(Subject.NOW_AT, place)));
        before.stream()
                .filter(place -> !after.contains(place))
                .forEach(place -> found.add(new Difference(Subject.NO_LONGER_AT, place)));
        later.tasks.forEach((id, label) -> {
            if (!tasks.containsKey(id)) {
                found.add(new Difference(Subject.TASK_CAME, label));
            }
        });
        tasks.forEach((id, label) -> {
            if (!later.tasks.containsKey(id)) {
                found.add(new Difference(Subject.TASK_WENT, label));
            }
        });
        later.answers.forEach((label, value) -> {
            var old = answers.get(label);
            if (old == null) {
                found.add(new Difference(Subject.ANSWER_CAME, words.text("ui.matter.result", label, value)));
            } else if (!old.equals(value)) {
                found.add(new Difference(
                        Subject.ANSWER_CHANGED, words.text("ui.audit.compare.from-to", label, old, value)));
            }
        });
        later.variables.forEach((name, value) -> {
            if (!Objects.equals(variables.get(name), value)) {
                found.add(new Difference(
                        Subject.VARIABLE_CHANGED,
                        words.text("ui.matter.result", words.labels().field(name), value)));
            }
        });
        return found;
    }

    private List<String> places(MatterWords words) {
        return standing.states().entrySet().stream()
                .filter(state -> state.getValue() == ElementState.ACTIVE)
                .map(state -> words.element(state.getKey()))
                .filter(label -> !label.isBlank())
                .sorted()
                .toList();
    }
}
