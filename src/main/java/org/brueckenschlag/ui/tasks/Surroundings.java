package org.brueckenschlag.ui.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.audit.TrailEntry;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.jspecify.annotations.Nullable;

/**
 * The neighbours of a task in its process: what was done last, what is going on at the same time, what comes next.
 *
 * @param before label of the step that was done last, null at the beginning
 * @param frame label of the sub-process that runs once for each party group, null where the task is not in one
 * @param groups the groups inside that frame; empty without one
 * @param now label of the task
 * @param question label of the decision that follows, null where none does
 * @param next what may come then, in the order of the model
 */
record Surroundings(
        @Nullable String before,
        @Nullable String frame,
        List<Group> groups,
        String now,
        @Nullable String question,
        List<Next> next) {

    /** A gateway after a gateway after a gateway: the reader wants to know the next step, not the whole model. */
    private static final int FURTHEST = 12;

    Surroundings {
        groups = List.copyOf(groups);
        next = List.copyOf(next);
    }

    /** How far one party group is. */
    enum Progress {
        DONE,
        NOW,
        OPEN
    }

    record Group(String alias, Progress progress) {}

    /** @param answer the answer that leads there, null where nothing is asked */
    record Next(@Nullable String answer, String label) {}

    /**
     * @param trail the matter's history: what was really done last, whichever way the matter came
     * @param open the matter's open tasks
     */
    static Surroundings of(
            TaskDetail task, ProcessModel model, Labels labels, List<TrailEntry> trail, List<TaskCard> open) {
        var card = task.card();
        var element = model.element(card.element());
        var frame = element.flatMap(it -> card.group() == null ? Optional.empty() : around(it, model));
        var question = new ArrayList<String>();
        var next = element.map(it -> following(it, model, labels, question)).orElse(List.of());
        return new Surroundings(
                lastDone(trail, labels, model),
                frame.map(it -> labels.element(it.id())).orElse(null),
                frame.map(it -> groups(task, it, model, open)).orElse(List.of()),
                labels.element(card.element()),
                question.isEmpty() ? null : question.getFirst(),
                next);
    }

    private static Optional<ProcessElement> around(ProcessElement element, ProcessModel model) {
        return element.parent() == null ? Optional.empty() : model.element(element.parent());
    }

    private static @Nullable String lastDone(List<TrailEntry> trail, Labels labels, ProcessModel model) {
        return trail.stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.kind() == HistoryStep.Kind.TASK_COMPLETED)
                .filter(step ->
                        step.element() != null && model.element(step.element()).isPresent())
                .max(Comparator.comparing(HistoryStep::at))
                .map(step -> labels.element(String.valueOf(step.element())))
                .orElse(null);
    }

    private static List<Group> groups(TaskDetail task, ProcessElement frame, ProcessModel model, List<TaskCard> open) {
        return task.matter().parties().stream()
                .filter(party -> party.withdrawn() == null)
                .map(PartyGroup::alias)
                .map(alias -> new Group(alias, progress(alias, task.card(), frame, model, open)))
                .toList();
    }

    private static Progress progress(
            String alias, TaskCard card, ProcessElement frame, ProcessModel model, List<TaskCard> open) {
        if (alias.equals(card.group())) {
            return Progress.NOW;
        }
        var stillOpen = open.stream()
                .filter(other -> alias.equals(other.group()))
                .anyMatch(other -> model.element(other.element())
                        .filter(it -> frame.id().equals(it.parent()))
                        .isPresent());
        return stillOpen ? Progress.OPEN : Progress.DONE;
    }

    private static List<Next> following(
            ProcessElement element, ProcessModel model, Labels labels, List<String> question) {
        var found = new LinkedHashSet<Next>();
        var seen = new LinkedHashSet<String>();
        follow(element, null, model, labels, question, found, seen);
        if (found.isEmpty()) {
            // Nothing follows inside the sub-process: what follows stands after it.
            around(element, model).ifPresent(frame -> follow(frame, null, model, labels, question, found, seen));
        }
        return List.copyOf(found);
    }

    private static void follow(
            ProcessElement from,
            @Nullable String answer,
            ProcessModel model,
            Labels labels,
            List<String> question,
            Set<Next> found,
            Set<String> seen) {
        if (!seen.add(from.id()) || seen.size() > FURTHEST) {
            return;
        }
        for (var flow : from.next()) {
            var target = model.element(flow.element());
            if (target.isEmpty()) {
                continue;
            }
            var said = answer != null ? answer : flow.label();
            var it = target.get();
            switch (it.kind()) {
                case GATEWAY -> {
                    if (it.next().size() > 1 && question.isEmpty() && !it.name().isEmpty()) {
                        question.add(labels.element(it.id()));
                    }
                    follow(it, said, model, labels, question, found, seen);
                }
                case END_EVENT -> leave(it, said, model, labels, question, found, seen);
                case DECISION, OTHER -> follow(it, said, model, labels, question, found, seen);
                default -> found.add(new Next(said, labels.element(it.id())));
            }
        }
    }

    // The end of a sub-process is not the end: what follows stands after the sub-process itself.
    private static void leave(
            ProcessElement end,
            @Nullable String answer,
            ProcessModel model,
            Labels labels,
            List<String> question,
            Set<Next> found,
            Set<String> seen) {
        var frame = around(end, model);
        if (frame.isPresent() && frame.get().kind() == Kind.SUB_PROCESS) {
            follow(frame.get(), answer, model, labels, question, found, seen);
            return;
        }
        found.add(new Next(answer, labels.element(end.id())));
    }
}
