package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.Cursor;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Page;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the read log in the chains {@code reading/<agency>}, and a row beside each entry by which it is found. */
@Service
class ReadingsInTrail implements ReadLog {

    private static final Duration ONCE_WITHIN = Duration.ofMinutes(10);

    private final Ledger ledger;
    private final JdbcReadings readings;
    private final MatterTransactions transactions;
    private final CurrentActor currentActor;
    private final Clock clock;

    ReadingsInTrail(
            Ledger ledger,
            JdbcReadings readings,
            MatterTransactions transactions,
            CurrentActor currentActor,
            Clock clock) {
        this.ledger = ledger;
        this.readings = readings;
        this.transactions = transactions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public void opened(Matter matter, View view) {
        write("matter_read", view, matter, Map.of("view", view.key()));
    }

    @Override
    public void opened(View view) {
        write("report_read", view, null, Map.of("view", view.key()));
    }

    @Override
    public void exported(String scope, String format, @Nullable Matter matter, Map<String, Object> more) {
        var data = new HashMap<>(more);
        data.put("scope", scope);
        data.put("format", format);
        write("exported", View.EXPORT, matter, data);
    }

    private void write(String kind, View view, @Nullable Matter matter, Map<String, Object> about) {
        var actor = currentActor.get();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = matter == null ? null : matter.id();
        if (view != View.EXPORT && readings.isKnown(actor.id(), view, id, now.minus(ONCE_WITHIN))) {
            return;
        }
        var data = new HashMap<>(about);
        if (matter != null) {
            data.put("matter", matter.id().value());
            data.put("number", matter.number());
        }
        var doer = Doer.of(actor);
        transactions.run(() -> {
            ledger.append(
                    new Ledger.Subject(Chain.reading(actor.agency()), doer, List.of(TrailStep.of(kind, now, data))));
            readings.insert(
                    new Reading(
                            UUID.randomUUID().toString(),
                            now,
                            actor.id(),
                            doer.roles(),
                            view,
                            matter == null ? null : matter.number()),
                    actor.agency(),
                    id);
        });
    }

    @Override
    public Page<Reading> ofMatter(MatterId matter, @Nullable String after, int limit) {
        return page(after, limit, (actor, place) -> readings.ofMatter(matter, actor.agency(), place, limit + 1));
    }

    @Override
    public Page<Reading> ofAgency(@Nullable String after, int limit) {
        return page(after, limit, (actor, place) -> readings.ofAgency(actor.agency(), place, limit + 1));
    }

    @Override
    public long count(MatterId matter) {
        var actor = currentActor.get();
        return AuditRights.mayReadTheReadLog(actor) ? readings.count(matter, actor.agency()) : 0;
    }

    private Page<Reading> page(
            @Nullable String after, int limit, BiFunction<Actor, JdbcReadings.@Nullable Place, List<Reading>> query) {
        var actor = currentActor.get();
        if (!AuditRights.mayReadTheReadLog(actor)) {
            return new Page<>(List.of(), null);
        }
        var found = query.apply(actor, after == null ? null : place(after));
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var last = found.get(limit - 1);
        return new Page<>(found.subList(0, limit), Cursor.of(List.of(last.at().toString(), last.id())));
    }

    private static JdbcReadings.Place place(String cursor) {
        var parts = Cursor.read(cursor, 2).orElseThrow(() -> new Refused(AuditRefusal.CURSOR));
        try {
            return new JdbcReadings.Place(Instant.parse(parts.getFirst()), parts.getLast());
        } catch (DateTimeException e) {
            throw new Refused(AuditRefusal.CURSOR);
        }
    }
}
