package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.ClosedMatter;
import org.brueckenschlag.matters.MatterErasure;
import org.brueckenschlag.matters.MatterExpired;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

@Service
class RetentionOfMatters implements Retention {

    static final String RUN = "retention_run";
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Each with its own transaction and entry: a whole year in one would lock too much. */
    private static final int AT_ONCE = 200;

    private final CurrentActor currentActor;
    private final MatterErasure matters;
    private final WeeklyCounts counts;
    private final MatterTransactions transactions;
    private final JdbcTrail trail;
    private final JdbcRetention retention;
    private final JdbcPeriods periods;
    private final Ledger ledger;
    private final Clock clock;

    RetentionOfMatters(
            CurrentActor currentActor,
            MatterErasure matters,
            WeeklyCounts counts,
            MatterTransactions transactions,
            JdbcTrail trail,
            JdbcRetention retention,
            JdbcPeriods periods,
            Ledger ledger,
            Clock clock) {
        this.currentActor = currentActor;
        this.matters = matters;
        this.counts = counts;
        this.transactions = transactions;
        this.trail = trail;
        this.retention = retention;
        this.periods = periods;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public boolean mayLook() {
        return AuditRights.maySeeRetention(currentActor.get());
    }

    @Override
    public RetentionRun dryRun() {
        var actor = looking();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(ErasureRefusal.MAY_NOT_CLEAN_UP);
        }
        var found = new Counting();
        var limit = limit(actor.agency(), clock.instant());
        for (var due = due(actor.agency(), limit, ""); !due.isEmpty(); ) {
            due.forEach(matter -> found.add(matter, entries(matter)));
            due = due(actor.agency(), limit, due.getLast().id().value());
        }
        return tell(actor.agency(), Doer.of(actor), true, found.counts());
    }

    /** For real; in the name of the system. */
    List<RetentionRun> run(AgencyId agency, Instant now) {
        var limit = limit(agency, now);
        var runs = new ArrayList<RetentionRun>();
        do {
            runs.add(transactions.run(() -> {
                var found = new Counting();
                for (var matter : due(agency, limit, "")) {
                    found.add(matter, entries(matter));
                    matters.expire(matter.id());
                }
                return tell(agency, Doer.SYSTEM, false, found.counts());
            }));
        } while (!due(agency, limit, "").isEmpty());
        return runs;
    }

    /** Matters that are only counted go when they are; in the name of the system. */
    void count(AgencyId agency, Instant now) {
        for (var due = counts.due(agency, now, AT_ONCE); !due.isEmpty(); due = counts.due(agency, now, AT_ONCE)) {
            var counted = due;
            transactions.run(() -> {
                var found = new Counting();
                for (var matter : counted) {
                    counts.add(agency, matter);
                    found.add(matter, entries(matter));
                    matters.expire(matter.id());
                }
                return tell(agency, Doer.SYSTEM, false, found.counts());
            });
        }
        transactions.run(() -> {
            counts.reportPatterns(agency);
            return true;
        });
    }

    private long entries(ClosedMatter matter) {
        return trail.count(matter.id().value());
    }

    private List<ClosedMatter> due(AgencyId agency, Instant limit, String after) {
        return matters.closedBefore(agency, limit, after, AT_ONCE);
    }

    /**
     * Proof of the use of funds is due in the year after; from its end the period runs, and the clean-up is on the next
     * 1 January.
     */
    Instant limit(AgencyId agency, Instant now) {
        return Year.from(now.atZone(ZONE))
                .atDay(1)
                .minus(periods.of(agency, RetentionPeriod.Kept.VORGANG))
                .minus(Period.ofYears(1))
                .atStartOfDay(ZONE)
                .toInstant();
    }

    @EventListener
    void on(MatterExpired event) {
        trail.expire(event.matter().value());
        retention.forget(event.matter());
    }

    private RetentionRun tell(AgencyId agency, Doer doer, boolean dry, List<RetentionCount> counts) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.append(new Ledger.Subject(
                Chain.system(agency),
                doer,
                List.of(TrailStep.of(
                        RUN,
                        at,
                        Map.of(
                                "dry",
                                dry,
                                "counts",
                                counts.stream().map(RetentionOfMatters::written).toList())))));
        return new RetentionRun(at, dry, counts);
    }

    private static Map<String, Object> written(RetentionCount count) {
        return Map.of(
                "process", count.process(),
                "definition", count.definition(),
                "year", (long) count.year(),
                "matters", (long) count.matters(),
                "entries", count.entries(),
                "numbers", count.numbers());
    }

    @Override
    public List<RetentionRun> runs(int limit) {
        return trail.lastNaming(Chain.system(looking().agency()).name(), RUN, limit).stream()
                .flatMap(link -> link.steps().stream())
                .filter(step -> step.kind().equals(RUN))
                .map(step -> new RetentionRun(
                        step.at(),
                        Boolean.TRUE.equals(step.data().get("dry")),
                        read(step.data().get("counts"))))
                .toList();
    }

    private static List<RetentionCount> read(@Nullable Object counts) {
        return counts instanceof Collection<?> written
                ? written.stream()
                        .flatMap(each -> each instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                        .map(map -> new RetentionCount(
                                String.valueOf(map.get("process")),
                                String.valueOf(map.get("definition")),
                                map.get("year") instanceof Number year ? year.intValue() : 0,
                                map.get("entries") instanceof Number entries ? entries.longValue() : 0,
                                map.get("numbers") instanceof Collection<?> numbers
                                        ? numbers.stream().map(String::valueOf).toList()
                                        : List.of()))
                        .toList()
                : List.of();
    }

    private Actor looking() {
        var actor = currentActor.get();
        if (!mayLook()) {
            throw new Refused(ErasureRefusal.MAY_NOT_CLEAN_UP);
        }
        return actor;
    }

    /** By version and year, sorted. */
    private static final class Counting {

        private final Map<List<String>, List<String>> numbers =
                new TreeMap<>(Comparator.comparing(key -> String.join("/", key)));
        private final Map<List<String>, Long> entries = new HashMap<>();

        void add(ClosedMatter matter, long ofTheTrail) {
            var key = List.of(
                    matter.process(),
                    matter.version().value(),
                    Year.from(matter.closedAt().atZone(ZONE)).toString());
            numbers.computeIfAbsent(key, unused -> new ArrayList<>()).add(matter.number());
            entries.merge(key, ofTheTrail, Long::sum);
        }

        List<RetentionCount> counts() {
            return numbers.entrySet().stream()
                    .map(each -> new RetentionCount(
                            each.getKey().get(0),
                            each.getKey().get(1),
                            Integer.parseInt(each.getKey().get(2)),
                            entries.getOrDefault(each.getKey(), 0L),
                            each.getValue().stream().sorted().toList()))
                    .toList();
        }
    }
}
