package org.brueckenschlag.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.matters.MatterBegun;
import org.brueckenschlag.matters.MatterHeadingChanged;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the task cards in step with the engine, whichever door was used. */
@Component
class TaskCardKeeping {

    /** After the matters (10), whose title the cards show; before the trail (30). */
    private static final int SECOND = 20;

    private final JdbcTaskCards cards;
    private final JdbcCardChanges changes;
    private final JdbcGoneTasks goneTasks;
    private final FreshCards fresh;
    private final JdbcTaskDrafts drafts;
    private final TaskEngine engine;
    private final MatterLock matters;
    private final SocialSpaces spaces;
    private final ProcessCatalogue catalogue;
    private final Reminders reminders;
    private final Clock clock;

    TaskCardKeeping(
            JdbcTaskCards cards,
            JdbcCardChanges changes,
            JdbcGoneTasks goneTasks,
            FreshCards fresh,
            JdbcTaskDrafts drafts,
            TaskEngine engine,
            MatterLock matters,
            SocialSpaces spaces,
            ProcessCatalogue catalogue,
            Reminders reminders,
            Clock clock) {
        this.cards = cards;
        this.changes = changes;
        this.goneTasks = goneTasks;
        this.fresh = fresh;
        this.drafts = drafts;
        this.engine = engine;
        this.matters = matters;
        this.spaces = spaces;
        this.catalogue = catalogue;
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener
    void on(MatterBegun begun) {
        engine.open(begun.matter().id(), begun.element())
                .ifPresent(task -> drafts.save(
                        task,
                        begun.actor().id(),
                        begun.actor().agency(),
                        JdbcTaskDrafts.write(begun.answers()),
                        Map.of(),
                        clock.instant()));
    }

    @EventListener
    void on(MatterHeadingChanged change) {
        var matter = change.matter();
        changes.showMatter(matter, spaces.name(matter.agency(), matter.socialSpace()));
    }

    @EventListener
    @Order(SECOND)
    void on(MatterAdvanced event) {
        var moves = new Changes(event);
        event.steps().forEach(moves::take);
        moves.write();
    }

    /** What one transaction does to the cards of one matter. */
    private final class Changes {

        private final MatterAdvanced event;
        private final Map<TaskId, TaskCard> created = new LinkedHashMap<>();
        private final Map<TaskId, Boolean> gone = new LinkedHashMap<>();
        private final Map<TaskId, @Nullable ActorId> assigned = new LinkedHashMap<>();
        private final Map<TaskId, List<UnaryOperator<TaskCard>>> changed = new LinkedHashMap<>();

        Changes(MatterAdvanced event) {
            this.event = event;
        }

        void take(HistoryStep step) {
            if (step.task() == null) {
                return;
            }
            var task = new TaskId(step.task());
            switch (step.kind()) {
                case TASK_CREATED -> created.put(task, card(task, step));
                case TASK_ASSIGNED -> assigned.put(task, assignee(step));
                case TASK_CHANGED -> change(task, card -> changed(card, step));
                case TASK_MIGRATED -> change(task, card -> migrated(card, step));
                case TASK_REMINDED -> change(task, card -> told(card, true, card.escalated()));
                case TASK_ESCALATED -> change(task, card -> told(card, true, true));
                case TASK_COMPLETED -> gone.put(task, true);
                case TASK_CANCELLED -> gone.put(task, false);
                default -> {
                    // the other kinds do not change what a card shows
                }
            }
        }

        void write() {
            gone.keySet().forEach(task -> {
                assigned.remove(task);
                changed.remove(task);
            });
            // A task that came and went within the transaction is known as gone all the same.
            var begun = finished(created.values());
            changes.insert(begun);
            fresh.add(
                    begun.stream().filter(card -> !gone.containsKey(card.id())).toList());
            created.keySet().forEach(task -> {
                assigned.remove(task);
                changed.remove(task);
            });
            assigned.forEach(changes::assign);
            if (!changed.isEmpty()) {
                changes.update(cards.ofMatter(event.matter(), event.agency(), null).stream()
                        .filter(card -> changed.containsKey(card.id()))
                        .map(card -> applied(card, changed.getOrDefault(card.id(), List.of())))
                        .toList());
            }
            var now = clock.instant();
            goneTasks.remove(gone(true), true, now);
            goneTasks.remove(gone(false), false, now);
        }

        private List<TaskId> gone(boolean done) {
            return gone.entrySet().stream()
                    .filter(entry -> entry.getValue() == done)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private List<TaskCard> finished(Iterable<TaskCard> fresh) {
            var finished = new ArrayList<TaskCard>();
            for (var card : fresh) {
                var withAssignee = assigned.containsKey(card.id()) ? assigned(card, assigned.get(card.id())) : card;
                finished.add(applied(withAssignee, changed.getOrDefault(card.id(), List.of())));
            }
            return finished;
        }

        private TaskCard card(TaskId task, HistoryStep step) {
            var matter = matters.lock(event.matter()).orElseThrow();
            var data = step.data();
            var group = text(data.get("group"));
            var due = time(data.get("due"));
            return new TaskCard(
                    task,
                    step.element() == null ? "" : step.element(),
                    data.get("name") instanceof String name ? name : "",
                    matter.id(),
                    matter.number(),
                    matter.title(),
                    matter.socialSpace(),
                    spaces.name(matter.agency(), matter.socialSpace()),
                    matter.agency(),
                    matter.process(),
                    matter.version(),
                    role(data.get("role")),
                    null,
                    group,
                    groupType(matter, group),
                    round(matter, step),
                    text(data.get("form")),
                    step.at(),
                    due,
                    reminders.at(matter.version(), step.element(), step.at(), due),
                    false,
                    false,
                    matter.priority(),
                    false);
        }

        /** Its form and its words are those of the version that it now belongs to. */
        private TaskCard migrated(TaskCard card, HistoryStep step) {
            var version = matters.lock(event.matter()).orElseThrow().version();
            return new TaskCard(
                    card.id(),
                    step.element() == null ? card.element() : step.element(),
                    card.name(),
                    card.matter(),
                    card.matterNumber(),
                    card.matterTitle(),
                    card.socialSpace(),
                    card.socialSpaceName(),
                    card.agency(),
                    card.process(),
                    version,
                    step.data().containsKey("role") ? role(step.data().get("role")) : card.role(),
                    card.assignee(),
                    card.group(),
                    card.groupType(),
                    card.round(),
                    text(step.data().get("form")),
                    card.createdAt(),
                    card.due(),
                    card.remindAt(),
                    card.reminded(),
                    card.escalated(),
                    card.priority(),
                    card.draft());
        }

        private void change(TaskId task, UnaryOperator<TaskCard> operation) {
            changed.computeIfAbsent(task, unused -> new ArrayList<>()).add(operation);
        }
    }

    private @Nullable Round round(Matter matter, HistoryStep step) {
        if (!(step.data().get("row_of") instanceof String list && step.data().get("row") instanceof Number at)) {
            return null;
        }
        var field = catalogue
                .model(matter.version())
                .element(String.valueOf(step.element()))
                .map(task -> task.properties().get("titel_ergaenzung"))
                .orElse(null);
        return Round.of(list, at.intValue(), field, matter.known());
    }

    private static TaskCard applied(TaskCard card, List<UnaryOperator<TaskCard>> operations) {
        var result = card;
        for (var operation : operations) {
            result = operation.apply(result);
        }
        return result;
    }

    private TaskCard changed(TaskCard card, HistoryStep step) {
        var data = step.data();
        if (data.containsKey("link")) {
            return card; // owners and other links are not what lists show
        }
        var name = data.get("name") instanceof String text ? text : card.name();
        var role = "add".equals(data.get("operation"))
                ? Role.ofKey(String.valueOf(data.get("candidate"))).orElse(card.role())
                : card.role();
        if (data.containsKey("candidate")) {
            return copy(card, name, role, card.assignee(), card.due(), card.reminded(), card.escalated());
        }
        var due = time(data.get("due"));
        // a new deadline is watched from the beginning
        var same = Objects.equals(due, card.due());
        return copy(card, name, role, card.assignee(), due, same && card.reminded(), same && card.escalated());
    }

    private TaskCard told(TaskCard card, boolean reminded, boolean escalated) {
        return copy(card, card.name(), card.role(), card.assignee(), card.due(), reminded, escalated);
    }

    private TaskCard assigned(TaskCard card, @Nullable ActorId assignee) {
        return copy(card, card.name(), card.role(), assignee, card.due(), card.reminded(), card.escalated());
    }

    private TaskCard copy(
            TaskCard card,
            String name,
            Role role,
            @Nullable ActorId assignee,
            @Nullable Instant due,
            boolean reminded,
            boolean escalated) {
        return new TaskCard(
                card.id(),
                card.element(),
                name,
                card.matter(),
                card.matterNumber(),
                card.matterTitle(),
                card.socialSpace(),
                card.socialSpaceName(),
                card.agency(),
                card.process(),
                card.version(),
                role,
                assignee,
                card.group(),
                card.groupType(),
                card.round(),
                card.form(),
                card.createdAt(),
                due,
                Objects.equals(due, card.due())
                        ? card.remindAt()
                        : reminders.at(card.version(), card.element(), card.createdAt(), due),
                reminded,
                escalated,
                card.priority(),
                card.draft());
    }

    private static @Nullable ActorId assignee(HistoryStep step) {
        return step.data().get("assignee") instanceof String id ? new ActorId(id) : null;
    }

    /** A task without a role that we know is the Leitung's: somebody must see it. */
    private static Role role(@Nullable Object key) {
        return key instanceof String text ? Role.ofKey(text).orElse(Role.LEITUNG) : Role.LEITUNG;
    }

    private static @Nullable String groupType(Matter matter, @Nullable String group) {
        return matter.parties().stream()
                .filter(party -> party.alias().equals(group))
                .map(PartyGroup::type)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static @Nullable Instant time(@Nullable Object value) {
        return value instanceof String text ? Instant.parse(text) : null;
    }
}
