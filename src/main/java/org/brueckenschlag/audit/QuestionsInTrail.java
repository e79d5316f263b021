package org.brueckenschlag.audit;

import static org.brueckenschlag.audit.AuditRefusal.ENTRY_UNKNOWN;
import static org.brueckenschlag.audit.AuditRefusal.MAY_NOT_ANSWER;
import static org.brueckenschlag.audit.AuditRefusal.MAY_NOT_AUDIT;
import static org.brueckenschlag.audit.AuditRefusal.QUESTION_ANSWERED;
import static org.brueckenschlag.audit.AuditRefusal.QUESTION_UNKNOWN;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_MISSING;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_NAMES_A_PERSON;
import static org.brueckenschlag.audit.AuditRefusal.TEXT_TOO_LONG;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String QUESTION = "question";
    private static final String TEXT = "text";
    private static final String ABOUT = "about";

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
    public void ask(String number, @Nullable Long about, WrittenText text) {
        actor(AuditRights.mayAudit(currentActor.get()), MAY_NOT_AUDIT);
        var words = checked(TextDoor.QUESTION, text);
        var matter = matters.get(number);
        if (about != null && (about < 1 || about > lastEntry(matter))) {
            throw new Refused(ENTRY_UNKNOWN);
        }
        var id = UUID.randomUUID().toString();
        transactions.run(() -> {
            Map<String, Object> data = new HashMap<>(Map.of(QUESTION, id));
            if (about != null) {
                data.put(ABOUT, about);
            }
            record(matters.lock(matter.id()), HistoryStep.Kind.QUESTION_ASKED, data, words);
            questions.insert(id, matter, clock.instant());
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
            if (known(question, leitung).answered()) {
                throw new Refused(QUESTION_ANSWERED);
            }
            record(matter, HistoryStep.Kind.QUESTION_ANSWERED, new HashMap<>(Map.of(QUESTION, question)), words);
            questions.answered(question, clock.instant());
        });
    }

    private JdbcQuestions.Row known(String question, Actor actor) {
        return questions.find(question, actor.agency()).orElseThrow(() -> new Refused(QUESTION_UNKNOWN));
    }

    /** What people write might turn out to be personal: in the chain stands a commitment. */
    private void record(Matter matter, HistoryStep.Kind kind, Map<String, Object> data, String words) {
        data.put(TEXT, words);
        data.put(Commitments.FREE_TEXT, List.of(TEXT));
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
        var found = new LinkedHashMap<String, Question>();
        for (var link : trail.of(matter.value(), agency)) {
            for (var step : link.steps()) {
                if (step.data().get(QUESTION) instanceof String id) {
                    take(step, id, number, found);
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void take(TrailStep step, String id, String number, Map<String, Question> found) {
        var text = step.data().get(TEXT) instanceof String words ? words : null;
        if (step.kind().equals("question_asked")) {
            var about = step.data().get(ABOUT) instanceof Long sequence ? sequence : null;
            found.put(id, new Question(id, number, about, text, step.at(), null, null));
        } else {
            Optional.ofNullable(found.get(id))
                    .ifPresent(asked -> found.put(
                            id,
                            new Question(id, number, asked.about(), asked.text(), asked.askedAt(), text, step.at())));
        }
    }
}
