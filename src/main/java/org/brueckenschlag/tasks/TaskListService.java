package org.brueckenschlag.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.matters.MatterRights;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class TaskListService implements TaskLists {

    /** One more than is told, so that "1,000+" can be told from 1,000. */
    private static final int COUNTED = 1_001;

    private static final int MOST_OF_AGENCY = 2_000;

    private final CurrentActor currentActor;
    private final JdbcTaskCards cards;
    private final JdbcGoneTasks goneTasks;
    private final JdbcTaskDrafts drafts;
    private final Matters matters;
    private final SuppliedAnswers supplied;
    private final ShownAnswers shown;
    private final Clock clock;

    TaskListService(
            CurrentActor currentActor,
            JdbcTaskCards cards,
            JdbcGoneTasks goneTasks,
            JdbcTaskDrafts drafts,
            Matters matters,
            SuppliedAnswers supplied,
            ShownAnswers shown,
            Clock clock) {
        this.currentActor = currentActor;
        this.cards = cards;
        this.goneTasks = goneTasks;
        this.drafts = drafts;
        this.matters = matters;
        this.supplied = supplied;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    public Page<TaskCard> page(TaskFilter filter) {
        var order = CardOrder.of(filter.sort());
        var after = filter.after() == null ? null : order.read(filter.after());
        var found = cards.page(CardSelection.of(currentActor.get(), filter), after, filter.limit() + 1);
        if (found.size() <= filter.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, filter.limit());
        return new Page<>(items, order.cursor(items.getLast()));
    }

    @Override
    public long count(TaskFilter filter) {
        return cards.count(CardSelection.of(currentActor.get(), filter), COUNTED);
    }

    @Override
    public Counts counts() {
        var actor = currentActor.get();
        var selections = new LinkedHashMap<String, CardSelection>();
        selections.put("mine", selection(actor, TaskFilter.Whose.MINE, null));
        selections.put("free", selection(actor, TaskFilter.Whose.FREE, null));
        selections.put("overdue", selection(actor, TaskFilter.Whose.ALL, clock.instant()));
        selections.put("escalated", selection(actor, TaskFilter.Whose.ESCALATED, null));
        return cards.counts(selections, COUNTED);
    }

    private static CardSelection selection(Actor actor, TaskFilter.Whose whose, @Nullable Instant dueBefore) {
        return CardSelection.of(
                actor, new TaskFilter(whose, null, null, dueBefore, null, null, null, TaskFilter.Sort.DUE, 1));
    }

    @Override
    public List<TaskCard> ofMatter(MatterId matter) {
        var actor = currentActor.get();
        return MatterRights.mayRead(actor) ? cards.ofMatter(matter, actor.agency(), actor.id()) : List.of();
    }

    @Override
    public Map<MatterId, List<TaskCard>> ofMatters(Collection<MatterId> several) {
        var actor = currentActor.get();
        return MatterRights.mayRead(actor)
                ? cards.ofMatters(several, actor.agency(), actor.id()).stream()
                        .collect(Collectors.groupingBy(TaskCard::matter))
                : Map.of();
    }

    @Override
    public List<TaskCard> ofAgency(@Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        if (limit < 1 || limit > MOST_OF_AGENCY) {
            throw new IllegalArgumentException("limit is 1 to " + MOST_OF_AGENCY);
        }
        var actor = currentActor.get();
        return MatterRights.mayRead(actor)
                ? cards.ofAgency(actor.agency(), actor.id(), dueFrom, dueBefore, limit)
                : List.of();
    }

    @Override
    public TaskDetail get(TaskId task) {
        var actor = currentActor.get();
        var card = cards.find(task, actor.agency(), actor.id()).orElseThrow(() -> gone(task, actor));
        if (!maySee(actor, card)) {
            throw new Refused(TaskRefusal.UNKNOWN);
        }
        var matter = matters.behindTask(card.matter()).orElseThrow(() -> new Refused(TaskRefusal.UNKNOWN));
        var draft = card.draft() ? drafts.find(task, actor.id()).orElse(null) : null;
        var known = SuppliedAnswers.earlier(card, new KnownAnswers(matter.known()));
        var bySystem = supplied.to(card, known);
        var seen = shown.to(actor, card, SuppliedAnswers.over(known, bySystem));
        var suppliedSeen = new LinkedHashMap<>(seen);
        suppliedSeen.keySet().retainAll(bySystem.keySet());
        return new TaskDetail(card, matter.showing(seen), seen, suppliedSeen, draft);
    }

    static boolean maySee(Actor actor, TaskCard card) {
        return mayDo(actor, card) || card.escalated() && actor.has(Role.LEITUNG);
    }

    static boolean mayDo(Actor actor, TaskCard card) {
        return actor.has(card.role()) || actor.id().equals(card.assignee());
    }

    /** Why a task is not open: done or dropped for those who could have done it, else as if it had never been. */
    Refused gone(TaskId task, Actor actor) {
        return goneTasks
                .find(task, actor.agency())
                .filter(gone -> actor.has(gone.role()) || actor.has(Role.LEITUNG))
                .map(gone -> new Refused(gone.done() ? TaskRefusal.ALREADY_DONE : TaskRefusal.NO_LONGER_NEEDED))
                .orElseGet(() -> new Refused(TaskRefusal.UNKNOWN));
    }
}
