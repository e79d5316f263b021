package org.brueckenschlag.matters;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.brueckenschlag.catalogue.PackageDeployed;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Matters of which nothing but a number may remain: on the day after their end they are counted, by week and by the
 * answers that the model's property {@code zaehlt} names, and go. The same enquiry often enough within a quarter is a
 * pattern, which the system reports once, by the signal that the model names.
 */
@Component
public class WeeklyCounts {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String COUNTED = "zaehlt";
    private static final String PATTERN = "muster";
    private static final String PATTERN_FROM = "muster_ab";
    private static final String PATTERN_SIGNAL = "muster_signal";
    private static final int WEEKS_OF_A_PATTERN = 13;

    private final ProcessCatalogue catalogue;
    private final JdbcMatters matters;
    private final JdbcWeeklyCounts counts;
    private final MatterEngine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Map<AgencyId, List<String>> remembered = new ConcurrentHashMap<>();

    WeeklyCounts(
            ProcessCatalogue catalogue,
            JdbcMatters matters,
            JdbcWeeklyCounts counts,
            MatterEngine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalogue = catalogue;
        this.matters = matters;
        this.counts = counts;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /** Matters of the agency that were closed on an earlier day and are still there. */
    public List<ClosedMatter> due(AgencyId agency, Instant now, int limit) {
        var keys = counting(agency).stream().map(ProcessModel::key).toList();
        return keys.isEmpty() ? List.of() : matters.closedOf(agency, keys, today(now), limit);
    }

    @EventListener
    void on(PackageDeployed deployed) {
        remembered.clear();
    }

    /** When the next one goes; a moved clock asks at each of its steps, so processes are looked up once. */
    public Optional<Instant> nextDue(AgencyId agency) {
        var keys = remembered.computeIfAbsent(
                agency,
                unknown -> counting(unknown).stream().map(ProcessModel::key).toList());
        return keys.isEmpty()
                ? Optional.empty()
                : matters.closedOf(agency, keys, Instant.MAX, 1).stream()
                        .map(matter -> matter.closedAt()
                                .atZone(ZONE)
                                .toLocalDate()
                                .plusDays(1)
                                .atStartOfDay(ZONE)
                                .toInstant())
                        .findFirst();
    }

    /** Whether nothing but a number may remain of a matter on that version. */
    public boolean isOnlyCounted(ProcessVersionId version) {
        return catalogue.model(version).properties().containsKey(COUNTED);
    }

    /** Adds one, in the transaction around it, which also takes the matter away. */
    public void add(AgencyId agency, ClosedMatter closed) {
        var known = matters.find(closed.id()).orElseThrow().known();
        var keys = keys(catalogue.model(closed.version()), COUNTED);
        counts.add(agency, closed.process(), week(closed.closedAt()), written(keys, known));
        events.publishEvent(new MatterCounted(closed.id(), agency));
    }

    /** What was counted in the weeks of that year, by its codes. */
    public List<Counted> ofYear(AgencyId agency, String process, int year) {
        return counts.between(agency, process, "%d-W01".formatted(year), "%d-W53".formatted(year)).stream()
                .map(count -> new Counted(read(count.what()), count.count()))
                .toList();
    }

    /** @param codes by key of the answer */
    public record Counted(Map<String, String> codes, long count) {

        public Counted {
            codes = Map.copyOf(codes);
        }
    }

    /** Reports the patterns that have come up, in the transaction around it. */
    public void reportPatterns(AgencyId agency) {
        for (var model : counting(agency)) {
            var signal = model.properties().get(PATTERN_SIGNAL);
            if (signal == null) {
                continue;
            }
            var from = Long.parseLong(model.properties().getOrDefault(PATTERN_FROM, "3"));
            var now = clock.instant();
            var first = week(now.atZone(ZONE).minusWeeks(WEEKS_OF_A_PATTERN - 1).toInstant());
            for (var pattern : patterns(agency, model, first, from)) {
                if (counts.isNewPattern(agency, model.key(), pattern, first, week(now))) {
                    engine.signal(agency, signal, Map.of());
                }
            }
        }
    }

    private List<String> patterns(AgencyId agency, ProcessModel model, String first, long from) {
        var keys = keys(model, PATTERN);
        var sums = new TreeMap<String, Long>();
        counts.since(agency, model.key(), first).forEach(count -> {
            var codes = read(count.what());
            if (codes.keySet().containsAll(keys)) {
                sums.merge(written(keys, codes), count.count(), Long::sum);
            }
        });
        sums.values().removeIf(sum -> sum < from);
        return new ArrayList<>(sums.keySet());
    }

    private List<ProcessModel> counting(AgencyId agency) {
        return catalogue.latest(agency).stream()
                .filter(model -> model.properties().containsKey(COUNTED))
                .toList();
    }

    private static List<String> keys(ProcessModel model, String property) {
        return Arrays.stream(model.properties().getOrDefault(property, "").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .sorted()
                .toList();
    }

    private static String written(List<String> keys, Map<String, ?> known) {
        return keys.stream()
                .filter(key -> known.get(key) instanceof String)
                .map(key -> key + "=" + known.get(key))
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> read(String what) {
        return Arrays.stream(what.split(";"))
                .map(code -> code.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static Instant today(Instant now) {
        return now.atZone(ZONE).toLocalDate().atStartOfDay(ZONE).toInstant();
    }

    private static String week(Instant time) {
        ZonedDateTime day = time.atZone(ZONE);
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
