package org.brueckenschlag.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.PartyGroup;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refusal;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.CompleteTask;
import org.brueckenschlag.tasks.TaskCard;
import org.brueckenschlag.tasks.TaskDetail;
import org.brueckenschlag.tasks.TaskDraft;
import org.brueckenschlag.tasks.TaskFilter;
import org.brueckenschlag.tasks.TaskLists;
import org.brueckenschlag.tasks.TaskWork;
import org.jspecify.annotations.Nullable;

/** Task lists and task work without an engine: open tasks in a list, drafts in a map. */
public class TasksInMemory implements TaskLists, TaskWork {

    public static final AgencyId AGENCY = new AgencyId("nordwinkel");
    public static final ActorId SOMEBODY_ELSE = new ActorId("k-other");

    private static final List<String> TITLES = List.of(
            "Abendlärm im Innenhof",
            "Mieterinitiative und Wohnungsunternehmen",
            "Kleingarten: Gemeinschaftsstunden und Grillen",
            "Unterkunft und Sportverein teilen eine Wiese",
            "Jugend auf dem Quartiersplatz");
    private static final List<String> SPACES =
            List.of("Kanalviertel", "Hüttenfeld", "Gartenhöhe", "Lindenplan", "Am Markt");

    private final Map<TaskId, TaskCard> open = new HashMap<>();
    private final Map<TaskId, TaskDraft> drafts = new HashMap<>();
    private final List<CompleteTask> completed = new ArrayList<>();
    private final List<TaskCard> following = new ArrayList<>();
    private final CurrentActor currentActor;
    private final Forms forms;
    private final OneProcess process;
    private final Clock clock;

    public TasksInMemory(CurrentActor currentActor, Forms forms, OneProcess process, Clock clock) {
        this.currentActor = currentActor;
        this.forms = forms;
        this.process = process;
        this.clock = clock;
    }

    /** The refusals the product has under these names. */
    enum Refusals implements Refusal {
        UNKNOWN("tasks.unknown", Kind.NOT_FOUND),
        ALREADY_DONE("tasks.already-done", Kind.CONFLICT),
        TAKEN("tasks.taken", Kind.CONFLICT),
        ANSWERS("tasks.answers-refused", Kind.INVALID);

        private final String key;
        private final Kind kind;

        Refusals(String key, Kind kind) {
            this.key = key;
            this.kind = kind;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    public void clear() {
        open.clear();
        drafts.clear();
        completed.clear();
        following.clear();
    }

    /** So many tasks, two of them overdue, every third still free. */
    public void fill(int count) {
        for (int i = 0; i < count; i++) {
            var due = clock.instant().plus(Duration.ofHours(20L * i - 21));
            add(card("t-" + i, i, due, i % 3 == 2 ? null : me()));
        }
    }

    public TaskCard add(TaskCard card) {
        open.put(card.id(), card);
        return card;
    }

    /** What the next completion brings about. */
    public void followedBy(TaskCard card) {
        following.add(card);
    }

    public TaskCard card(String id, int number, @Nullable Instant due, @Nullable ActorId assignee) {
        return new TaskCard(
                new TaskId(id),
                "Task_Vorgespraech",
                "Vorgespräch führen",
                new MatterId("m-" + number),
                String.format(Locale.ROOT, "KM-2026-%04d", number + 1),
                TITLES.get(number % TITLES.size()),
                "S01",
                SPACES.get(number % SPACES.size()),
                AGENCY,
                "konfliktmediation",
                OneProcess.VERSION,
                Role.MEDIATION,
                assignee,
                number % 2 == 0 ? "B" : null,
                number % 2 == 0 ? "eltern" : null,
                null,
                "vorgespraech",
                clock.instant().minus(Duration.ofDays(3)),
                due,
                null,
                false,
                due != null && due.isBefore(clock.instant()),
                "normal",
                false);
    }

    /** A free task of Datenschutz, due in a day. */
    public TaskCard redaction(String id) {
        var card = card(id, 1, clock.instant().plus(Duration.ofDays(1)), null);
        return new TaskCard(
                card.id(),
                card.element(),
                card.name(),
                card.matter(),
                card.matterNumber(),
                card.matterTitle(),
                card.socialSpace(),
                card.socialSpaceName(),
                card.agency(),
                card.process(),
                card.version(),
                Role.DATENSCHUTZ,
                null,
                null,
                null,
                null,
                null,
                card.createdAt(),
                card.due(),
                null,
                false,
                false,
                card.priority(),
                false);
    }

    public List<CompleteTask> completed() {
        return completed;
    }

    public Optional<TaskDraft> draftOf(TaskId task) {
        return Optional.ofNullable(drafts.get(task));
    }

    public void takenBySomebodyElse(TaskId task) {
        open.put(task, assigned(Objects.requireNonNull(open.get(task)), SOMEBODY_ELSE));
    }

    // ---- lists

    @Override
    public Page<TaskCard> page(TaskFilter filter) {
        var all = matching(filter);
        var from = filter.after() == null ? 0 : Integer.parseInt(filter.after());
        var to = Math.min(all.size(), from + filter.limit());
        return new Page<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null);
    }

    @Override
    public long count(TaskFilter filter) {
        return matching(filter).size();
    }

    @Override
    public Counts counts() {
        var cards = visible();
        return new Counts(
                cards.size(),
                cards.stream().filter(card -> me().equals(card.assignee())).count(),
                cards.stream().filter(card -> card.assignee() == null).count(),
                cards.stream().filter(TaskCard::escalated).count(),
                cards.stream().filter(TaskCard::escalated).count());
    }

    @Override
    public List<TaskCard> ofMatter(MatterId matter) {
        return open.values().stream()
                .filter(card -> card.matter().equals(matter))
                .toList();
    }

    @Override
    public Map<MatterId, List<TaskCard>> ofMatters(Collection<MatterId> matters) {
        return open.values().stream()
                .filter(card -> matters.contains(card.matter()))
                .collect(Collectors.groupingBy(TaskCard::matter));
    }

    @Override
    public List<TaskCard> ofAgency(@Nullable Instant dueFrom, @Nullable Instant dueBefore, int limit) {
        return open.values().stream()
                .filter(card ->
                        dueFrom == null || card.due() != null && !card.due().isBefore(dueFrom))
                .filter(card ->
                        dueBefore == null || card.due() != null && card.due().isBefore(dueBefore))
                .limit(limit)
                .toList();
    }

    @Override
    public TaskDetail get(TaskId task) {
        var card = open.get(task);
        if (card == null) {
            throw new Refused(
                    completed.stream().anyMatch(done -> done.task().equals(task))
                            ? Refusals.ALREADY_DONE
                            : Refusals.UNKNOWN);
        }
        return new TaskDetail(card, matter(card), Map.of(), Map.of(), drafts.get(task));
    }

    // ---- work

    @Override
    public void claim(TaskId task) {
        var card = mine(task);
        open.put(task, assigned(card, me()));
    }

    @Override
    public void release(TaskId task) {
        open.put(task, assigned(mine(task), null));
    }

    @Override
    public TaskDraft saveDraft(TaskId task, Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        mine(task);
        var draft = new TaskDraft(answers, reasons, clock.instant());
        drafts.put(task, draft);
        return draft;
    }

    @Override
    public void discardDraft(TaskId task) {
        drafts.remove(task);
    }

    @Override
    public List<TaskCard> complete(CompleteTask command) {
        mine(command.task());
        var checked = forms.check(
                process.form(OneProcess.VERSION, "vorgespraech", Locale.GERMANY), command.answers(), Map.of());
        if (!checked.accepted()) {
            List<Finding> findings = checked.findings();
            throw new Refused(Refusals.ANSWERS, findings);
        }
        open.remove(command.task());
        completed.add(command);
        following.forEach(this::add);
        var next = List.copyOf(following);
        following.clear();
        return next;
    }

    private TaskCard mine(TaskId task) {
        var card = get(task).card();
        if (card.assignee() != null && !card.assignee().equals(me())) {
            throw new Refused(Refusals.TAKEN);
        }
        return card;
    }

    private List<TaskCard> visible() {
        return open.values().stream()
                .filter(card -> card.assignee() == null || me().equals(card.assignee()))
                .toList();
    }

    private List<TaskCard> matching(TaskFilter filter) {
        var text = filter.text() == null ? "" : filter.text().toLowerCase(Locale.GERMANY);
        return visible().stream()
                .filter(card -> switch (filter.whose()) {
                    case ALL -> true;
                    case MINE -> card.assignee() != null;
                    case FREE -> card.assignee() == null;
                    case ESCALATED -> card.escalated();
                })
                .filter(card -> (card.matterNumber() + " " + card.matterTitle() + " " + card.socialSpaceName())
                        .toLowerCase(Locale.GERMANY)
                        .contains(text))
                .map(card -> drafts.containsKey(card.id()) ? withDraft(card) : card)
                .sorted(order(filter.sort()))
                .toList();
    }

    private static Comparator<TaskCard> order(TaskFilter.Sort sort) {
        Comparator<TaskCard> byId = Comparator.comparing(card -> card.id().value());
        return switch (sort) {
            case DUE ->
                Comparator.comparing(TaskCard::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byId);
            case CREATED -> Comparator.comparing(TaskCard::createdAt).reversed().thenComparing(byId);
            case PRIORITY -> Comparator.comparing(TaskCard::priority).thenComparing(byId);
        };
    }

    private ActorId me() {
        return currentActor.find().map(Actor::id).orElse(ActorId.SYSTEM);
    }

    private Matter matter(TaskCard card) {
        return new Matter(
                card.matter(),
                card.matterNumber(),
                AGENCY,
                card.process(),
                card.version(),
                card.matterTitle(),
                card.socialSpace(),
                Matter.State.OPEN,
                null,
                "normal",
                card.createdAt(),
                null,
                List.of(
                        new PartyGroup("A", "jugend", "10-24", "konfliktpartei", null),
                        new PartyGroup("B", "eltern", "10-24", "konfliktpartei", null),
                        new PartyGroup("C", "verein", "institution", "betroffen", null)),
                Map.of());
    }

    private static TaskCard assigned(TaskCard card, @Nullable ActorId assignee) {
        return copy(card, assignee, card.draft());
    }

    private static TaskCard withDraft(TaskCard card) {
        return copy(card, card.assignee(), true);
    }

    private static TaskCard copy(TaskCard card, @Nullable ActorId assignee, boolean draft) {
        return new TaskCard(
                card.id(),
                card.element(),
                card.name(),
                card.matter(),
                card.matterNumber(),
                card.matterTitle(),
                card.socialSpace(),
                card.socialSpaceName(),
                card.agency(),
                card.process(),
                card.version(),
                card.role(),
                assignee,
                card.group(),
                card.groupType(),
                card.round(),
                card.form(),
                card.createdAt(),
                card.due(),
                card.remindAt(),
                card.reminded(),
                card.escalated(),
                card.priority(),
                draft);
    }
}
