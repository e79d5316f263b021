package org.brueckenschlag.ui.tasks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessCatalogue.Labels;
import org.brueckenschlag.catalogue.ProcessElement;
import org.brueckenschlag.catalogue.ProcessElement.Kind;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.ui.progress.ElementState;
import org.brueckenschlag.ui.progress.Progress;
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

    /**
     * @param state how far this group is
     * @param here whether the open task is about it
     */
    record Group(String alias, ElementState state, boolean here) {}

    /** @param answer the answer that leads there, null where nothing is asked */
    record Next(@Nullable String answer, String label) {}

    static Surroundings of(TaskDetail task, ProcessModel model, Labels labels, Progress progress) {
        var card = task.card();
        var element = model.element(card.element());
        var frame = element.flatMap(it -> card.group() == null ? Optional.empty() : around(it, model));
        var question = new ArrayList<String>();
        var next = element.map(it -> following(it, model, labels, question)).orElse(List.of());
        return new Surroundings(
                progress.lastDone().map(it -> labels.element(it.id())).orElse(null),
                frame.map(it -> labels.element(it.id())).orElse(null),
                frame.map(it -> groups(task, it, progress)).orElse(List.of()),
                labels.element(card.element()),
                question.isEmpty() ? null : question.getFirst(),
                next);
    }

    private static Optional<ProcessElement> around(ProcessElement element, ProcessModel model) {
        return element.parent() == null ? Optional.empty() : model.element(element.parent());
    }

    private static List<Group> groups(TaskDetail task, ProcessElement frame, Progress progress) {
        return task.matter().parties().stream()
                .filter(party -> party.withdrawn() == null)
                .map(PartyGroup::alias)
                .map(alias -> new Group(
                        alias,
                        progress.ofGroup(alias, frame.id()),
                        alias.equals(task.card().group())))
                .toList();
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
