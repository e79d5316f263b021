package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterErasure;
import org.brueckenschlag.matters.MatterLock;
import org.brueckenschlag.matters.MatterRecorder;
import org.brueckenschlag.matters.MatterStock;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.ForgottenText;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.tasks.DraftErasure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class RedactionInTrail implements Redaction {

    private final CurrentActor currentActor;
    private final JdbcTrail trail;
    private final JdbcRedactions redactions;
    private final MatterStock stock;
    private final ReadLog readings;
    private final MatterLock matters;
    private final MatterTransactions transactions;
    private final MatterRecorder recorder;
    private final MatterErasure knowledge;
    private final DraftErasure drafts;
    private final CheckedRedactions checks;
    private final FindingsAfterTheEnd findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RedactionInTrail(
            CurrentActor currentActor,
            JdbcTrail trail,
            JdbcRedactions redactions,
            MatterStock stock,
            ReadLog readings,
            MatterLock matters,
            MatterTransactions transactions,
            MatterRecorder recorder,
            MatterErasure knowledge,
            DraftErasure drafts,
            CheckedRedactions checks,
            FindingsAfterTheEnd findings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.currentActor = currentActor;
        this.trail = trail;
        this.redactions = redactions;
        this.stock = stock;
        this.readings = readings;
        this.matters = matters;
        this.transactions = transactions;
        this.recorder = recorder;
        this.knowledge = knowledge;
        this.drafts = drafts;
        this.checks = checks;
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayRedact() {
        return currentActor.get().has(Role.DATENSCHUTZ);
    }

    @Override
    public Matter open(String number) {
        var matter =
                stock.of(redactor().agency(), number).orElseThrow(() -> new Refused(ErasureRefusal.MATTER_UNKNOWN));
        readings.opened(matter, ReadLog.View.FREE_TEXT);
        return matter;
    }

    @Override
    public List<FreeText> freeTextOf(MatterId matter) {
        return placesIn(matter, redactor().agency()).stream()
                .collect(Collectors.toMap(
                        place -> List.of(place.link().sequence(), place.field(), place.value()),
                        RedactionInTrail::text,
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Override
    public int redact(RedactText command) {
        var redactor = redactor();
        if (!RedactionGround.toChoose().contains(command.ground())) {
            throw new Refused(ErasureRefusal.TEXT_UNKNOWN);
        }
        var places = transactions.run(() -> redactOnce(command, redactor.agency(), false));
        checks.check(redactor, places, command.value());
        return places.size();
    }

    /** Everything that people wrote into forms of this matter: its time is over. */
    int redactNotes(MatterId matter, AgencyId agency) {
        var system = new Actor(ActorId.SYSTEM, agency, Set.of());
        return currentActor.as(
                system,
                () -> transactions.run(() -> {
                    var places = 0;
                    for (var place = firstNote(matter, agency); place != null; place = firstNote(matter, agency)) {
                        places += redactOnce(
                                        new RedactText(
                                                matter,
                                                place.link().sequence(),
                                                place.field(),
                                                String.valueOf(place.value()),
                                                RedactionGround.FRIST),
                                        agency,
                                        true)
                                .size();
                    }
                    return places;
                }));
    }

    /**
     * The same texts, in a database that has them again.
     *
     * @param known of one matter
     * @return how many places had one; 0 also where the matter is not there
     */
    int redactAgain(List<KeptRedaction> known) {
        var id = new MatterId(known.getFirst().matter());
        return transactions.run(() -> matters.lock(id)
                .map(matter -> currentActor.as(
                        new Actor(ActorId.SYSTEM, matter.agency(), Set.of()),
                        () -> known.stream()
                                .mapToInt(each -> redactAgain(each, id, matter.agency()))
                                .sum()))
                .orElse(0));
    }

    private int redactAgain(KeptRedaction known, MatterId matter, AgencyId agency) {
        return placesIn(matter, agency).stream()
                .filter(place -> place.commitment().equals(known.commitment()))
                .findFirst()
                .map(place -> redactOnce(
                                new RedactText(
                                        matter,
                                        place.link().sequence(),
                                        place.field(),
                                        String.valueOf(place.value()),
                                        known.ground()),
                                agency,
                                known.bySystem())
                        .size())
                .orElse(0);
    }

    private @Nullable TextPlace firstNote(MatterId matter, AgencyId agency) {
        return placesIn(matter, agency).stream()
                .filter(place -> !place.kind().startsWith("question_"))
                .findFirst()
                .orElse(null);
    }

    private List<TextPlace> redactOnce(RedactText command, AgencyId agency, boolean bySystem) {
        var matter = matters.lock(command.matter())
                .filter(known -> known.agency().equals(agency))
                .orElseThrow(() -> new Refused(ErasureRefusal.TEXT_UNKNOWN));
        var all = placesIn(matter.id(), agency);
        var values = all.stream()
                .filter(place -> place.link().sequence() == command.entry()
                        && place.field().equals(command.field())
                        && place.value().equals(command.value()))
                .map(TextPlace::value)
                .collect(Collectors.toSet());
        if (values.isEmpty()) {
            throw new Refused(ErasureRefusal.TEXT_UNKNOWN);
        }
        var places = all.stream()
                .filter(place -> place.field().equals(command.field()) && values.contains(place.value()))
                .toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        takeAway(places);
        tell(matter, places, command.ground(), at);
        redactions.add(matter, places, command.ground(), at, bySystem);
        findings.redacted(currentActor.get(), matter);
        events.publishEvent(new TextsRedacted(places.stream()
                .map(place -> new KeptRedaction(matter.id().value(), place.commitment(), command.ground(), bySystem))
                .toList()));
        var text = new ForgottenText(command.field(), values);
        knowledge.forget(matter.id(), text);
        drafts.forget(tasksOf(matter.id(), agency), text);
        return places;
    }

    private void takeAway(List<TextPlace> places) {
        places.stream()
                .collect(Collectors.groupingBy(TextPlace::link))
                .forEach((link, inIt) -> trail.disclose(
                        link,
                        Commitments.without(
                                link.disclosed(),
                                inIt.stream().map(TextPlace::commitment).toList())));
    }

    /** Before the engine forgets: what it then reports may hold other texts of the same fields. */
    private void tell(Matter matter, List<TextPlace> places, RedactionGround ground, Instant at) {
        var freeText = TextPlace.fields(trail.disclosing(matter.id().value(), matter.agency())).stream()
                .sorted()
                .toList();
        for (var place : places) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("entry", place.link().sequence());
            data.put("field", place.field());
            data.put("commitment", place.commitment());
            data.put("ground", ground.key());
            if (!freeText.isEmpty()) {
                data.put(Commitments.FREE_TEXT, freeText);
            }
            recorder.record(
                    matter.id(),
                    matter.agency(),
                    new HistoryStep(HistoryStep.Kind.REDACTED, place.element(), null, place.task(), at, data));
        }
    }

    private Set<TaskId> tasksOf(MatterId matter, AgencyId agency) {
        return trail.of(matter.value(), agency).stream()
                .flatMap(link -> link.written().stream())
                .filter(step -> step.kind().equals("task_created") && step.task() != null)
                .map(step -> new TaskId(java.util.Objects.requireNonNull(step.task())))
                .collect(Collectors.toSet());
    }

    private List<TextPlace> placesIn(MatterId matter, AgencyId agency) {
        var places = new ArrayList<TextPlace>();
        trail.disclosing(matter.value(), agency).forEach(link -> places.addAll(TextPlace.in(link)));
        return places;
    }

    /** Whether the matter still has a text that can be read. */
    boolean isAnyIn(MatterId matter, AgencyId agency) {
        return !placesIn(matter, agency).isEmpty();
    }

    @Override
    public List<ReportedFinding> reported() {
        return findings.open(redactor());
    }

    @Override
    public void nothingFound(String finding) {
        findings.nothingFound(redactor(), finding);
    }

    private static FreeText text(TextPlace place) {
        return new FreeText(
                new MatterId(place.link().chain().name()),
                place.link().sequence(),
                place.link().at(),
                place.field(),
                place.element(),
                place.group(),
                String.valueOf(place.value()));
    }

    @Override
    public Page<Redacted> done(@Nullable String after, int limit) {
        var agency = redactor().agency();
        var place = after == null ? null : Cursor.read(after, 2).orElseThrow(() -> new Refused(ErasureRefusal.CURSOR));
        List<Redacted> found;
        try {
            found = redactions.newest(agency, place, limit + 1);
        } catch (NumberFormatException e) {
            throw new Refused(ErasureRefusal.CURSOR);
        }
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        var last = items.getLast();
        return new Page<>(items, Cursor.of(List.of(Long.toString(last.at().toEpochMilli()), last.id())));
    }

    private Actor redactor() {
        var actor = currentActor.get();
        if (!actor.has(Role.DATENSCHUTZ)) {
            throw new Refused(ErasureRefusal.MAY_NOT_REDACT);
        }
        return actor;
    }
}
