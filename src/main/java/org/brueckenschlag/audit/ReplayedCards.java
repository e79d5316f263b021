package org.brueckenschlag.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.tasks.ShownTask;
import org.jspecify.annotations.Nullable;

/** What task lists must show of a matter now, going by the trail alone. */
final class ReplayedCards {

    private final Map<String, Card> open = new HashMap<>();
    private String agency = "";
    private String number = "";
    private String version = "";

    ReplayedCards(List<ChainLink> chain) {
        for (var link : chain) {
            agency = link.chain().agency() == null ? "" : link.chain().agency().value();
            link.steps().forEach(this::take);
        }
    }

    /** By id of the task. */
    Map<String, ShownTask> shown() {
        var shown = new HashMap<String, ShownTask>();
        open.forEach((id, card) -> shown.put(id, card.shown(agency, number, version)));
        return shown;
    }

    private void take(TrailStep step) {
        var isCalled = step.data().containsKey("instance");
        switch (step.kind()) {
            case "matter_registered" -> number = String.valueOf(step.data().get("number"));
            case "matter_started", "matter_migrated" ->
                version = isCalled ? version : String.valueOf(step.data().get("definition"));
            case "matter_ended" -> {
                if (!isCalled) {
                    open.clear();
                }
            }
            case "task_created" -> open.put(String.valueOf(step.task()), new Card(step));
            case "task_completed", "task_cancelled" -> open.remove(String.valueOf(step.task()));
            default -> {
                var card = open.get(String.valueOf(step.task()));
                if (card != null) {
                    card.take(step);
                }
            }
        }
    }

    private static final class Card {

        private String element;
        private String name;
        private String role;
        private @Nullable String assignee;
        private @Nullable String form;
        private @Nullable Instant due;
        private boolean isReminded;
        private boolean isEscalated;

        Card(TrailStep created) {
            element = String.valueOf(created.element());
            name = Objects.requireNonNullElse(text(created, "name"), "");
            role = Role.ofKey(String.valueOf(created.data().get("role")))
                    .orElse(Role.LEITUNG)
                    .key();
            form = text(created, "form");
            due = due(created);
        }

        void take(TrailStep step) {
            switch (step.kind()) {
                case "task_migrated" -> {
                    element = Objects.requireNonNullElse(step.element(), element);
                    form = text(step, "form");
                    role = Optional.ofNullable(text(step, "role"))
                            .flatMap(Role::ofKey)
                            .map(Role::key)
                            .orElse(role);
                }
                case "task_assigned" -> assignee = text(step, "assignee");
                case "task_changed" -> change(step);
                case "task_reminded" -> isReminded = true;
                case "task_escalated" -> {
                    isReminded = true;
                    isEscalated = true;
                }
                default -> {
                    // the other kinds change nothing that lists show
                }
            }
        }

        /** The group that was added last is the one that lists go by; a new deadline is told of anew. */
        private void change(TrailStep step) {
            if (step.data().containsKey("link")) {
                return;
            }
            name = Objects.requireNonNullElse(text(step, "name"), name);
            if (step.data().get("candidate") instanceof String group) {
                if ("add".equals(step.data().get("operation"))) {
                    role = Role.ofKey(group).map(Role::key).orElse(role);
                }
                return;
            }
            var isSame = Objects.equals(due(step), due);
            due = due(step);
            isReminded &= isSame;
            isEscalated &= isSame;
        }

        ShownTask shown(String agency, String number, String version) {
            return new ShownTask(
                    agency, number, version, element, name, role, assignee, form, due, isReminded, isEscalated, true);
        }

        private static @Nullable String text(TrailStep step, String name) {
            return step.data().get(name) instanceof String text ? text : null;
        }

        private static @Nullable Instant due(TrailStep step) {
            return step.data().get("due") instanceof String due ? Instant.parse(due) : null;
        }
    }
}
