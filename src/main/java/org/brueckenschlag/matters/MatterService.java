package org.brueckenschlag.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class MatterService implements Matters {

    /** Beyond that a list says "10,000+". */
    private static final int COUNTED = 10_001;

    private final CurrentActor currentActor;
    private final ProcessCatalogue catalogue;
    private final MatterEngine engine;
    private final MatterRecorder recorder;
    private final MatterRegister register;
    private final MatterTransactions transactions;
    private final JdbcMatters matters;
    private final LockedMatters locked;
    private final FirstAnswers firstAnswers;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<ReportsAfterTheEnd> afterTheEnd;
    private final ObjectProvider<SmallFigures> figures;
    private final Clock clock;

    MatterService(
            CurrentActor currentActor,
            ProcessCatalogue catalogue,
            MatterEngine engine,
            MatterRecorder recorder,
            MatterRegister register,
            MatterTransactions transactions,
            JdbcMatters matters,
            LockedMatters locked,
            FirstAnswers firstAnswers,
            ApplicationEventPublisher events,
            ObjectProvider<ReportsAfterTheEnd> afterTheEnd,
            ObjectProvider<SmallFigures> figures,
            Clock clock) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
        this.engine = engine;
        this.recorder = recorder;
        this.register = register;
        this.transactions = transactions;
        this.matters = matters;
        this.locked = locked;
        this.firstAnswers = firstAnswers;
        this.events = events;
        this.afterTheEnd = afterTheEnd;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Matter start(StartMatter command) {
        var actor = currentActor.get();
        if (!MatterRights.mayStart(actor)) {
            throw new Refused(MatterRefusal.MAY_NOT_START);
        }
        var model = catalogue
                .latest(command.process(), actor.agency())
                .orElseThrow(() -> new Refused(MatterRefusal.PROCESS_UNKNOWN));
        refuseASecondInTheYear(model, actor);
        var answers = firstAnswers.check(command, model, actor.agency());
        return transactions.run(() -> startOnce(command, answers, model, actor));
    }

    private void refuseASecondInTheYear(ProcessModel model, Actor actor) {
        var zone = clock.getZone();
        var newYear = LocalDate.now(clock).withDayOfYear(1).atStartOfDay(zone).toInstant();
        if ("ja".equals(model.properties().get("einmal_im_jahr"))
                && matters.startedSince(actor.agency(), model.key(), newYear)) {
            throw new Refused(MatterRefusal.ONCE_A_YEAR, model.name());
        }
    }

    private Matter startOnce(StartMatter command, Map<String, Object> answers, ProcessModel model, Actor actor) {
        Map<String, Object> variables = Map.of(
                "sr_code", command.socialSpace(),
                "gestartet_am", LocalDate.now(clock).toString());
        var id = engine.start(model.id(), actor.agency(), variables);
        var matter = register.open(id, actor.agency(), model.id(), clock.instant(), variables);
        if (!answers.isEmpty()) {
            model.firstTask()
                    .ifPresent(task -> events.publishEvent(new MatterBegun(matter, actor, task.id(), answers)));
        }
        return matter;
    }

    @Override
    public Matter get(String number) {
        var actor = currentActor.get();
        return matters.find(actor.agency(), number)
                .filter(matter -> MatterRights.mayRead(actor))
                .map(matter -> seen(matter, actor))
                .orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN));
    }

    @Override
    public Optional<Matter> find(MatterId id) {
        var actor = currentActor.get();
        return MatterRights.mayRead(actor)
                ? ofOwnAgency(id, actor).map(matter -> seen(matter, actor))
                : Optional.empty();
    }

    @Override
    public Map<MatterId, Matter> find(List<MatterId> ids) {
        var actor = currentActor.get();
        return MatterRights.mayRead(actor)
                ? matters.find(actor.agency(), ids).stream()
                        .map(matter -> seen(matter, actor))
                        .collect(Collectors.toMap(Matter::id, matter -> matter))
                : Map.of();
    }

    private Matter seen(Matter matter, Actor actor) {
        var small = figures.getIfAvailable();
        return small == null
                ? matter
                : matter.showing(small.seenBy(MatterRights.audience(actor), matter.agency(), matter.known()));
    }

    @Override
    public Optional<Matter> behindTask(MatterId id) {
        return ofOwnAgency(id, currentActor.get());
    }

    private Optional<Matter> ofOwnAgency(MatterId id, Actor actor) {
        return matters.find(id).filter(matter -> matter.agency().equals(actor.agency()));
    }

    @Override
    public List<Matter> calledBy(Matter matter) {
        return matters.calledBy(reader().agency(), matter.id());
    }

    @Override
    public Page<Matter> list(MatterFilter filter) {
        var agency = reader().agency();
        var after = filter.after() == null ? null : place(filter.after());
        var found = matters.page(agency, filter, after, filter.limit() + 1);
        if (found.size() <= filter.limit()) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, filter.limit());
        var last = items.getLast();
        return new Page<>(
                items,
                Cursor.of(List.of(
                        Long.toString(last.startedAt().toEpochMilli()),
                        last.id().value())));
    }

    @Override
    public long count(MatterFilter filter) {
        return matters.count(reader().agency(), filter, COUNTED);
    }

    private Actor reader() {
        var actor = currentActor.get();
        if (!MatterRights.mayRead(actor)) {
            throw new Refused(MatterRefusal.MAY_NOT_READ);
        }
        return actor;
    }

    private static JdbcMatters.Place place(String cursor) {
        var parts = Cursor.read(cursor, 2).orElseThrow(() -> new Refused(MatterRefusal.CURSOR));
        try {
            return new JdbcMatters.Place(Instant.ofEpochMilli(Long.parseLong(parts.getFirst())), parts.getLast());
        } catch (NumberFormatException e) {
            throw new Refused(MatterRefusal.CURSOR);
        }
    }

    @Override
    public List<MatterEvent> reportable(Matter matter) {
        var actor = currentActor.get();
        if (!matter.agency().equals(actor.agency())) {
            return List.of();
        }
        var allowed = catalogue.model(matter.version()).events().stream()
                .filter(event -> mayReport(actor, event))
                .filter(event -> matter.isOpen() || isTakenAfterTheEnd(event.name()))
                .toList();
        if (allowed.isEmpty() || !matter.isOpen()) {
            return allowed;
        }
        var awaited = engine.awaitedEvents(matter.id());
        return allowed.stream()
                .filter(event -> awaited.contains(event.element()))
                .toList();
    }

    @Override
    public void tryAgain(String number) {
        var actor = currentActor.get();
        var matter = matters.find(actor.agency(), number)
                .filter(found -> MatterRights.mayRead(actor))
                .orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN));
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(MatterRefusal.MAY_NOT_TRY_AGAIN);
        }
        transactions.run(() -> engine.tryAgain(lock(matter.id()).id()));
    }

    @Override
    public void report(String number, String event) {
        var actor = currentActor.get();
        var matter = matters.find(actor.agency(), number).orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN));
        // Whoever an event names reports it, but nobody learns of a matter by trying.
        if (!MatterRights.mayRead(actor)
                && catalogue.model(matter.version()).eventsNamed(event).stream()
                        .noneMatch(known -> mayReport(actor, known))) {
            throw new Refused(MatterRefusal.UNKNOWN);
        }
        transactions.run(() -> reportOnce(matter.id(), event));
    }

    private void reportOnce(MatterId id, String name) {
        var matter = lock(id);
        var actor = currentActor.get();
        catalogue.requireUnaltered(matter.version());
        var named = catalogue.model(matter.version()).eventsNamed(name);
        if (named.isEmpty()) {
            throw new Refused(MatterRefusal.EVENT_UNKNOWN);
        }
        if (named.stream().noneMatch(event -> mayReport(actor, event))) {
            throw new Refused(MatterRefusal.EVENT_NOT_ALLOWED);
        }
        if (!matter.isOpen()) {
            if (!isTakenAfterTheEnd(name)) {
                throw new Refused(MatterRefusal.CLOSED);
            }
            afterTheEnd.forEach(reports -> reports.take(matter));
            return;
        }
        var event = awaited(id, named)
                .filter(waiting -> mayReport(actor, waiting))
                .orElseThrow(() -> new Refused(MatterRefusal.EVENT_NOT_EXPECTED));
        recorder.record(
                id,
                matter.agency(),
                new HistoryStep(
                        HistoryStep.Kind.EVENT_REPORTED,
                        event.element(),
                        null,
                        null,
                        clock.instant(),
                        Map.of("message", name)));
        if (!engine.deliver(id, name, Map.of())) {
            throw new Refused(MatterRefusal.EVENT_NOT_EXPECTED);
        }
    }

    private boolean isTakenAfterTheEnd(String event) {
        return afterTheEnd.stream().anyMatch(reports -> reports.takes(event));
    }

    /** The one that the matter waits for. Where the name stands for one only, the delivery itself will tell. */
    private Optional<MatterEvent> awaited(MatterId id, List<MatterEvent> named) {
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        var awaited = engine.awaitedEvents(id);
        return named.stream().filter(event -> awaited.contains(event.element())).findFirst();
    }

    private static boolean mayReport(Actor actor, MatterEvent event) {
        return actor.roles().stream().map(Role::key).anyMatch(event.roles()::contains);
    }

    @Override
    public Matter lock(MatterId id) {
        var actor = currentActor.find();
        return locked.lock(id)
                .filter(matter -> actor.isEmpty() || actor.get().agency().equals(matter.agency()))
                .orElseThrow(() -> new Refused(MatterRefusal.UNKNOWN));
    }
}
