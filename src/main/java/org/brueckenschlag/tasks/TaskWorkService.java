package org.brueckenschlag.tasks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.KnownAnswers;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterRecorder;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

@Service
class TaskWorkService implements TaskWork {

    private static final Pattern IN_ROWS = Pattern.compile("(\\w+)\\[(\\d{1,4})]\\.(\\w+)");
    private static final int DRAFT_BYTES = 64 * 1024;

    private final CurrentActor currentActor;
    private final Matters matters;
    private final MatterTransactions transactions;
    private final MatterRecorder recorder;
    private final ProcessCatalogue catalogue;
    private final FormsOfAgency agencyForms;
    private final Forms forms;
    private final TaskEngine engine;
    private final TaskListService lists;
    private final JdbcTaskCards cards;
    private final FreshCards fresh;
    private final JdbcTaskDrafts drafts;
    private final SuppliedAnswers supplied;
    private final ShownAnswers shown;
    private final ObjectProvider<CompletionRule> rules;
    private final Clock clock;

    TaskWorkService(
            CurrentActor currentActor,
            Matters matters,
            MatterTransactions transactions,
            MatterRecorder recorder,
            ProcessCatalogue catalogue,
            FormsOfAgency agencyForms,
            Forms forms,
            TaskEngine engine,
            TaskListService lists,
            JdbcTaskCards cards,
            FreshCards fresh,
            JdbcTaskDrafts drafts,
            SuppliedAnswers supplied,
            ShownAnswers shown,
            ObjectProvider<CompletionRule> rules,
            Clock clock) {
        this.currentActor = currentActor;
        this.matters = matters;
        this.transactions = transactions;
        this.recorder = recorder;
        this.catalogue = catalogue;
        this.agencyForms = agencyForms;
        this.forms = forms;
        this.engine = engine;
        this.lists = lists;
        this.cards = cards;
        this.fresh = fresh;
        this.drafts = drafts;
        this.supplied = supplied;
        this.shown = shown;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void claim(TaskId task) {
        var actor = currentActor.get();
        move(task, actor, () -> {
            var card = locked(task, actor).card();
            requireOwnOrFree(card, actor);
            if (card.assignee() == null) {
                engine.claim(task, actor.id());
            }
            return true;
        });
    }

    @Override
    public void release(TaskId task) {
        var actor = currentActor.get();
        move(task, actor, () -> {
            var card = locked(task, actor).card();
            // The Leitung may take an overdue task from somebody who does not come to it.
            if (!(card.escalated() && actor.has(Role.LEITUNG))) {
                requireOwnOrFree(card, actor);
            }
            if (card.assignee() != null) {
                engine.release(task);
            }
            return true;
        });
    }

    @Override
    public List<TaskCard> complete(CompleteTask command) {
        var actor = currentActor.get();
        return move(command.task(), actor, () -> completeOnce(command, actor)).stream()
                .filter(card -> actor.has(card.role()) && card.assignee() == null
                        || actor.id().equals(card.assignee()))
                .sorted(CardOrder.DUE.comparator())
                .toList();
    }

    /** @return the cards of the tasks that come next; filled when the transaction ends */
    private List<TaskCard> completeOnce(CompleteTask command, Actor actor) {
        var locked = locked(command.task(), actor);
        var card = locked.card();
        requireOwnOrFree(card, actor);
        catalogue.requireUnaltered(card.version());
        var known = new KnownAnswers(locked.matter().known());
        var answers = frozen(card, known.named(checked(card, actor, command, known)), known);
        if (!answers.isEmpty()) {
            recorder.record(card.matter(), card.agency(), answersGiven(card, answers));
        }
        if (card.draft()) {
            drafts.remove(card.id(), actor.id());
        }
        giveToEngine(card, actor, answers, known);
        return fresh.ofThisTransaction();
    }

    private Map<String, Object> checked(TaskCard card, Actor actor, CompleteTask command, KnownAnswers known) {
        if (card.form() == null) {
            return noAnswers(command.answers());
        }
        var earlier = SuppliedAnswers.earlier(card, known);
        var bySystem = supplied.to(card, earlier);
        var exact = SuppliedAnswers.over(earlier, bySystem);
        var seen = shown.to(actor, card, exact);
        var checked = forms.accept(form(card, card.form(), seen), command.answers(), command.reasons(), seen);
        if (!checked.accepted()) {
            throw new Refused(TaskRefusal.ANSWERS_REFUSED, SuppliedAnswers.findings(checked.findings(), bySystem));
        }
        var inTheWay = rules.stream()
                .flatMap(rule -> rule.findings(card, checked.answers()).stream())
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new Refused(TaskRefusal.ANSWERS_REFUSED, inTheWay);
        }
        return SuppliedAnswers.over(bySystem, ShownAnswers.unhidden(checked.answers(), seen, exact));
    }

    /** Where the model has this task freeze figures, their sum is one of its answers. */
    private Map<String, Object> frozen(TaskCard card, Map<String, Object> answers, KnownAnswers known) {
        return catalogue
                .model(card.version())
                .element(card.element())
                .flatMap(task -> Checksum.declared(task.properties().get(Checksum.PROPERTY)))
                .map(sum ->
                        sum.addedTo(answers, known.with(answers, card.group()).values()))
                .orElse(answers);
    }

    private FormSchema form(TaskCard card, String key, Map<String, Object> known) {
        return agencyForms.form(card.version(), key, card.agency(), Texts.GERMAN, known);
    }

    /** A task without a form asks for nothing. */
    private static Map<String, Object> noAnswers(Map<String, Object> answers) {
        var findings = answers.keySet().stream()
                .map(key -> Finding.of(abbreviated(key), "tasks.answer-unknown"))
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(TaskRefusal.ANSWERS_REFUSED, findings);
        }
        return Map.of();
    }

    /** The engine gets what the model reads; everything else stays with the matter and in the trail. */
    private void giveToEngine(TaskCard card, Actor actor, Map<String, Object> answers, KnownAnswers known) {
        var given = known.forEngine(
                answers, card.group(), catalogue.model(card.version()).routing());
        engine.complete(card.id(), actor.id(), given.ofMatter(), given.ofRound());
    }

    private HistoryStep answersGiven(TaskCard card, Map<String, Object> answers) {
        var data = new HashMap<String, Object>();
        data.put("answers", answers);
        if (card.group() != null) {
            data.put("group", card.group());
        }
        var freeText = card.form() == null
                ? List.<String>of()
                : catalogue.form(card.version(), card.form(), Texts.GERMAN).freeText();
        if (!freeText.isEmpty()) {
            data.put("free_text", freeText);
        }
        return new HistoryStep(
                HistoryStep.Kind.ANSWERS_GIVEN, card.element(), null, card.id().value(), clock.instant(), data);
    }

    @Override
    public TaskDraft saveDraft(TaskId task, Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        var actor = currentActor.get();
        var json = JdbcTaskDrafts.write(answers);
        if (json.getBytes(StandardCharsets.UTF_8).length > DRAFT_BYTES) {
            throw new Refused(TaskRefusal.DRAFT_TOO_LARGE);
        }
        var kept = checkedDraft(requireSeen(task, actor), answers, reasons);
        var draft = JdbcTaskDrafts.write(kept);
        var why = ofNotes(kept, reasons);
        transactions.run(() -> drafts.save(task, actor.id(), actor.agency(), draft, why, clock.instant()));
        return drafts.find(task, actor.id()).orElseThrow();
    }

    /** Of notes that are kept; what else stands there as a path came from outside and is forgotten. */
    private static Map<String, OverrideReason> ofNotes(Map<String, Object> kept, Map<String, OverrideReason> reasons) {
        var ofNotes = new HashMap<>(reasons);
        ofNotes.keySet().removeIf(path -> !(at(path, kept) instanceof String));
        return ofNotes;
    }

    /** The answer at {@code notiz} or {@code zeilen[0].notiz}. */
    private static @Nullable Object at(String path, Map<String, Object> answers) {
        var inRows = IN_ROWS.matcher(path);
        if (!inRows.matches()) {
            return answers.get(path);
        }
        var row = Integer.parseInt(inRows.group(2));
        return answers.get(inRows.group(1)) instanceof List<?> rows
                        && row < rows.size()
                        && rows.get(row) instanceof Map<?, ?> cells
                ? cells.get(inRows.group(3))
                : null;
    }

    @Override
    public void discardDraft(TaskId task) {
        var actor = currentActor.get();
        requireSeen(task, actor);
        transactions.run(() -> drafts.remove(task, actor.id()));
    }

    private Map<String, Object> checkedDraft(
            TaskCard card, Map<String, Object> answers, Map<String, OverrideReason> reasons) {
        if (card.form() == null) {
            return noAnswers(answers);
        }
        var checked = forms.acceptDraft(
                agencyForms.formOfDraft(card.version(), card.form(), card.agency()), answers, reasons);
        if (!checked.findings().isEmpty()) {
            throw new Refused(TaskRefusal.ANSWERS_REFUSED, checked.findings());
        }
        return checked.answers();
    }

    private TaskCard requireSeen(TaskId task, Actor actor) {
        var card = cards.find(task, actor.agency(), actor.id()).orElseThrow(() -> lists.gone(task, actor));
        if (!TaskListService.mayDo(actor, card)) {
            throw new Refused(TaskRefusal.UNKNOWN);
        }
        return card;
    }

    /**
     * One transaction that moves a task. Who loses every attempt is told what became of the task, if it is gone; that
     * somebody else was faster is no fault of the program.
     */
    private <T> T move(TaskId task, Actor actor, Supplier<T> work) {
        try {
            return transactions.run(work);
        } catch (ConcurrencyFailureException lost) {
            if (!cards.isOpen(task, actor.agency())) {
                throw lists.gone(task, actor);
            }
            throw lost;
        }
    }

    /** The matter first, then the card: what was read before the lock may have changed while waiting for it. */
    private Locked locked(TaskId task, Actor actor) {
        var matter = matters.lock(cards.matterOf(task, actor.agency()).orElseThrow(() -> lists.gone(task, actor)));
        var card = cards.find(task, actor.agency(), actor.id()).orElseThrow(() -> lists.gone(task, actor));
        if (!TaskListService.maySee(actor, card)) {
            throw new Refused(TaskRefusal.UNKNOWN);
        }
        return new Locked(matter, card);
    }

    private static void requireOwnOrFree(TaskCard card, Actor actor) {
        if (!TaskListService.mayDo(actor, card)) {
            throw new Refused(TaskRefusal.MAY_NOT_DO);
        }
        if (card.assignee() != null && !card.assignee().equals(actor.id())) {
            throw new Refused(TaskRefusal.TAKEN);
        }
    }

    private static String abbreviated(String key) {
        return key.length() <= 100 ? key : key.substring(0, 100);
    }

    private record Locked(Matter matter, TaskCard card) {}
}
