package org.brueckenschlag.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class ReferenceKeeping implements ReferenceEditing {

    private static final int MOST_OF_A_LIST = 2_000;
    private static final int MOST_BYTES = 1_000_000;
    private static final int STEP = 10;

    private final KnownReferenceLists lists;
    private final JdbcReferenceValues own;
    private final ValueChecking checking;
    private final List<ValueUses> uses;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ReferenceKeeping(
            KnownReferenceLists lists,
            JdbcReferenceValues own,
            ValueChecking checking,
            List<ValueUses> uses,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.lists = lists;
        this.own = own;
        this.checking = checking;
        this.uses = List.copyOf(uses);
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public boolean mayEdit() {
        return currentActor.get().hasAny(Role.LEITUNG, Role.KOORDINATION);
    }

    @Override
    public List<ReferenceValue> values(ReferenceList list) {
        return lists.all(editor().agency(), list);
    }

    @Override
    public ReferenceValue blank(ReferenceList list) {
        return new ReferenceValue(
                list, "", new Wording("", "", ""), "", null, null, afterTheLast(values(list)), false, 0);
    }

    private static int afterTheLast(List<ReferenceValue> values) {
        return values.stream().mapToInt(ReferenceValue::position).max().orElse(0) + STEP;
    }

    @Override
    public void add(ReferenceValue value, @Nullable OverrideReason reason) {
        keep(value, reason, true);
    }

    @Override
    public void change(ReferenceValue value, @Nullable OverrideReason reason) {
        keep(value, reason, false);
    }

    @Override
    public void retire(ReferenceValue value, LocalDate from) {
        if (from.isBefore(lists.today())) {
            editor();
            throw new Refused(
                    ReferenceRefusal.ANSWERS, List.of(Finding.of(ValueChecking.UNTIL, "reference.not-in-the-past")));
        }
        keep(value.withUntil(from), null, false);
    }

    @Override
    public void restore(ReferenceValue value) {
        keep(value.withUntil(null), null, false);
    }

    private void keep(ReferenceValue value, @Nullable OverrideReason reason, boolean isNew) {
        var actor = editor();
        write(actor, () -> {
            var present = lists.fresh(actor.agency(), value.list());
            var before = present.get(value.code());
            var findings = new ArrayList<Finding>();
            if (isNew && before != null) {
                findings.add(Finding.of(ValueChecking.CODE, "reference.code-taken", value.code()));
            }
            if (isNew && present.size() >= MOST_OF_A_LIST) {
                findings.add(Finding.of(ValueChecking.CODE, "reference.list-full", MOST_OF_A_LIST));
            }
            findings.addAll(checking.findings(value, isNew ? null : before, reason));
            if (!isNew) {
                seen(value, before);
            }
            if (!findings.isEmpty()) {
                throw new Refused(ReferenceRefusal.ANSWERS, findings);
            }
            return told(actor, value.equals(before) ? List.of() : List.of(insert(actor, before, value)));
        });
    }

    /** Of two who change a value at once, the second one is told. */
    private static void seen(ReferenceValue value, @Nullable ReferenceValue before) {
        if (before == null) {
            throw new Refused(ReferenceRefusal.UNKNOWN);
        }
        if (before.version() != value.version()) {
            throw new Refused(ReferenceRefusal.CHANGED_MEANWHILE, before.words().german());
        }
    }

    private ReferenceChange insert(Actor actor, @Nullable ReferenceValue before, ReferenceValue value) {
        var next = rememberingTheOldName(before, value).inVersion((before == null ? 0 : before.version()) + 1);
        own.insert(actor.agency(), next);
        return new ReferenceChange(before, next);
    }

    private static ReferenceValue rememberingTheOldName(@Nullable ReferenceValue before, ReferenceValue value) {
        if (before == null
                || before.words().german().equals(value.words().german())
                || !Objects.equals(before.formerly(), value.formerly())) {
            return value;
        }
        return value.with(value.words(), before.words().german(), value.from(), value.until(), value.position());
    }

    private List<ReferenceChange> told(Actor actor, List<ReferenceChange> changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new ReferenceDataChanged(actor, changes));
        }
        return changes;
    }

    private void write(Actor actor, Supplier<List<ReferenceChange>> work) {
        try {
            var changes = Objects.requireNonNull(transaction.execute(status -> work.get()));
            lists.forget(actor.agency());
            var renamed = changes.stream()
                    .filter(ReferenceChange::isRenaming)
                    .map(ReferenceChange::after)
                    .toList();
            if (!renamed.isEmpty()) {
                events.publishEvent(new ValuesRenamed(actor.agency(), renamed));
            }
        } catch (DuplicateKeyException | PessimisticLockingFailureException lost) {
            throw new Refused(ReferenceRefusal.CHANGED_MEANWHILE, "");
        }
    }

    @Override
    public List<ValueUse> uses(ReferenceValue value, Locale locale) {
        var agency = editor().agency();
        return uses.stream()
                .flatMap(known -> known.of(agency, value.list(), value.code(), locale).stream())
                .toList();
    }

    @Override
    public byte[] export(ReferenceList list) {
        return ReferenceTable.write(values(list));
    }

    @Override
    public ImportPreview preview(ReferenceList list, byte[] table) {
        var agency = editor().agency();
        if (table.length > MOST_BYTES) {
            return new ImportPreview(
                    list,
                    List.of(),
                    0,
                    List.of(new ImportPreview.At(
                            1, ValueChecking.CODE, Finding.of(ValueChecking.CODE, "reference.import.too-large"))));
        }
        var present = lists.fresh(agency, list);
        var read = ReferenceTable.read(list, table, present);
        var findings = new ArrayList<>(read.findings());
        var changes = new ArrayList<ReferenceChange>();
        for (var line : read.lines()) {
            if (line.isChange()) {
                findings(line.after(), line.before())
                        .forEach(finding -> findings.add(new ImportPreview.At(line.line(), finding.field(), finding)));
                changes.add(new ReferenceChange(line.before(), line.after()));
            }
        }
        findings.sort(java.util.Comparator.comparingInt(ImportPreview.At::line));
        return new ImportPreview(list, changes, read.lines().size() - changes.size(), findings);
    }

    /** A table cannot say why a word may stay: where the guard warns, the value is entered by itself. */
    private List<Finding> findings(ReferenceValue after, @Nullable ReferenceValue before) {
        var findings = new ArrayList<>(checking.findings(after, before, null));
        var until = after.until();
        if (until != null && until.isBefore(lists.today()) && !until.equals(before == null ? null : before.until())) {
            findings.add(Finding.of(ValueChecking.UNTIL, "reference.not-in-the-past"));
        }
        return findings;
    }

    @Override
    public void apply(ImportPreview preview) {
        var actor = editor();
        if (!preview.findings().isEmpty()) {
            throw new Refused(
                    ReferenceRefusal.ANSWERS,
                    preview.findings().stream().map(ImportPreview.At::finding).toList());
        }
        write(actor, () -> {
            var present = lists.fresh(actor.agency(), preview.list());
            var done = new ArrayList<ReferenceChange>();
            for (var change : preview.changes()) {
                done.add(apply(actor, change, present));
            }
            return told(actor, done);
        });
    }

    private ReferenceChange apply(Actor actor, ReferenceChange change, Map<String, ReferenceValue> present) {
        var now = present.get(change.after().code());
        if (!Objects.equals(now, change.before())) {
            throw new Refused(
                    ReferenceRefusal.CHANGED_MEANWHILE,
                    now == null ? change.after().words().german() : now.words().german());
        }
        var findings = findings(change.after(), change.before());
        if (!findings.isEmpty()) {
            throw new Refused(ReferenceRefusal.ANSWERS, findings);
        }
        return insert(actor, now, change.after());
    }

    private Actor editor() {
        if (!mayEdit()) {
            throw new Refused(ReferenceRefusal.MAY_NOT_EDIT);
        }
        return currentActor.get();
    }
}
