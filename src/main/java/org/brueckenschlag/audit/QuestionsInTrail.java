package org.brueckenschlag.audit;

import static org.brueckenschlag.audit.AuditRefusal.ANNOTATION_OF_ANOTHER;
import static org.brueckenschlag.audit.AuditRefusal.ANNOTATION_WITHDRAWN;
import static org.brueckenschlag.audit.AuditRefusal.ENTRY_UNKNOWN;
import static org.brueckenschlag.audit.AuditRefusal.MAY_NOT_ANSWER;
import static org.brueckenschlag.audit.AuditRefusal.MAY_NOT_AUDIT;
import static org.brueckenschlag.audit.AuditRefusal.QUESTION_ANSWERED;
import static org.brueckenschlag.audit.AuditRefusal.QUESTION_UNKNOWN;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_MISSING;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_NAMES_A_PERSON;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_TOO_LONG;
import static org.brueckenschlag.audit.QuestionsOfChain.ABOUT;
import static org.brueckenschlag.audit.QuestionsOfChain.TEXT;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextDoor;
import org.brueckenschlag.casefree.WrittenText;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterRecorder;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class QuestionsInTrail implements Questions {

    private static final int MOST = 50;

    private final JdbcQuestions questions;
    private final JdbcTrail trail;
    private final Matters matters;
    private final MatterRecorder recorder;
    private final MatterTransactions transactions;
    private final CurrentActor currentActor;
    private final FreeTexts freeTexts;
    private final Clock clock;

    QuestionsInTrail(
            JdbcQuestions questions,
            JdbcTrail trail,
            Matters matters,
            MatterRecorder recorder,
            MatterTransactions transactions,
            CurrentActor currentActor,
            FreeTexts freeTexts,
            Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.matters = matters;
        this.recorder = recorder;
        this.transactions = transactions;
        this.currentActor = currentActor;
        this.freeTexts = freeTexts;
        this.clock = clock;
    }

    @Override
    public void write(Question.Kind kind, String number, @Nullable Long about, WrittenText text) {
        actor(AuditRights.mayAudit(currentActor.get()), MAY_NOT_AUDIT);
        var words = checked(kind == Question.Kind.QUESTION ? TextDoor.QUESTION : TextDoor.ANNOTATION, text);
        var matter = matters.get(number);
        if (about != null && (about < 1 || about > lastEntry(matter))) {
            throw new Refused(ENTRY_UNKNOWN);
        }
        var id = UUID.randomUUID().toString();
        transactions.run(() -> {
            Map<String, Object> data = with(words, kind, id);
            if (about != null) {
                data.put(ABOUT, about);
            }
            record(
                    matters.lock(matter.id()),
                    kind == Question.Kind.QUESTION ? HistoryStep.Kind.QUESTION_ASKED : HistoryStep.Kind.ANNOTATION_MADE,
                    data);
            questions.insert(id, kind, matter, clock.instant());
        });
    }

    @Override
    public void answer(String question, WrittenText text) {
        var leitung = actor(AuditRights.mayAnswer(currentActor.get()), MAY_NOT_ANSWER);
        known(question, leitung);
        var words = checked(TextDoor.ANSWER, text);
        transactions.run(() -> {
            var matter = matters.lock(known(question, leitung).matter());
            // read again under the lock: of two who answer at once one does
            var row = known(question, leitung);
            if (row.answered()) {
                throw new Refused(QUESTION_ANSWERED);
            }
            if (row.withdrawn()) {
                throw new Refused(ANNOTATION_WITHDRAWN);
            }
            record(
                    matter,
                    row.kind() == Question.Kind.QUESTION
                            ? HistoryStep.Kind.QUESTION_ANSWERED
                            : HistoryStep.Kind.ANNOTATION_ANSWERED,
                    with(words, row.kind(), question));
            questions.answered(question, clock.instant());
        });
    }

    @Override
    public void withdraw(String annotation) {
        var auditor = actor(AuditRights.mayAudit(currentActor.get()), MAY_NOT_AUDIT);
        known(annotation, auditor);
        transactions.run(() -> {
            var matter = matters.lock(known(annotation, auditor).matter());
            var row = known(annotation, auditor);
            var written = read(row.matter(), row.number(), auditor.agency()).stream()
                    .filter(question -> question.id().equals(annotation) && question.isAnnotation())
                    .findFirst()
                    .orElseThrow(() -> new Refused(QUESTION_UNKNOWN));
            if (!written.by().equals(auditor.id())) {
                throw new Refused(ANNOTATION_OF_ANOTHER);
            }
            if (row.withdrawn()) {
                throw new Refused(ANNOTATION_WITHDRAWN);
            }
            record(matter, HistoryStep.Kind.ANNOTATION_WITHDRAWN, Map.of(Question.Kind.ANNOTATION.key(), annotation));
            questions.withdrawn(annotation, clock.instant());
        });
    }

    @Override
    public boolean mayWithdraw(Question question) {
        var actor = currentActor.get();
        return question.isAnnotation()
                && question.withdrawnAt() == null
                && AuditRights.mayAudit(actor)
                && question.by().equals(actor.id());
    }

    private JdbcQuestions.Row known(String question, Actor actor) {
        return questions.find(question, actor.agency()).orElseThrow(() -> new Refused(QUESTION_UNKNOWN));
    }

    /** What people write might turn out to be personal: in the chain stands a commitment. */
    private static Map<String, Object> with(String words, Question.Kind kind, String id) {
        return new HashMap<>(Map.of(kind.key(), id, TEXT, words, Commitments.FREE_TEXT, List.of(TEXT)));
    }

    private void record(Matter matter, HistoryStep.Kind kind, Map<String, Object> data) {
        recorder.record(
                matter.id(),
                matter.agency(),
                new HistoryStep(kind, null, null, null, clock.instant().truncatedTo(ChronoUnit.MILLIS), data));
    }

    private String checked(TextDoor door, WrittenText text) {
        var words = text.text().strip();
        if (words.isEmpty()) {
            throw new Refused(TEXT_MISSING);
        }
        if (words.length() > LONGEST) {
            throw new Refused(TEXT_TOO_LONG, LONGEST);
        }
        var persons = freeTexts.findings(door, TEXT, new WrittenText(words, text.reason()));
        if (!persons.isEmpty()) {
            throw new Refused(TEXT_NAMES_A_PERSON, persons);
        }
        return words;
    }

    private Actor actor(boolean may, AuditRefusal otherwise) {
        if (!may) {
            throw new Refused(otherwise);
        }
        return currentActor.get();
    }

    private long lastEntry(Matter matter) {
        return trail.last(Chain.ofMatter(matter.id(), matter.agency())).sequence();
    }

    @Override
    public List<Question> of(Matter matter) {
        var actor = currentActor.get();
        if (!AuditRights.mayAudit(actor) && !AuditRights.mayAnswer(actor)
                || !matter.agency().equals(actor.agency())
                || !questions.any(matter.id())) {
            return List.of();
        }
        return read(matter.id(), matter.number(), actor.agency());
    }

    @Override
    public List<Question> open() {
        var actor = currentActor.get();
        if (!AuditRights.mayAnswer(actor)) {
            return List.of();
        }
        var ofMatter = new HashMap<MatterId, List<Question>>();
        return questions.open(actor.agency(), MOST).stream()
                .flatMap(row ->
                        ofMatter.computeIfAbsent(row.matter(), id -> read(id, row.number(), actor.agency())).stream()
                                .filter(question -> question.id().equals(row.id())))
                .toList();
    }

    @Override
    public long countOpen() {
        var actor = currentActor.get();
        return AuditRights.mayAnswer(actor) ? questions.countOpen(actor.agency()) : 0;
    }

    private List<Question> read(MatterId matter, String number, AgencyId agency) {
        return QuestionsOfChain.in(trail.of(matter.value(), agency), number);
    }
}
