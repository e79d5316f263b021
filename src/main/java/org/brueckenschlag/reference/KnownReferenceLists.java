package org.brueckenschlag.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.shared.AgencyId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is shared, and over it what the agency has of its own. Another node's change is seen within ten seconds. */
@Component
class KnownReferenceLists implements ReferenceLists {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    private static final Comparator<ReferenceValue> ORDER =
            Comparator.comparingInt(ReferenceValue::position).thenComparing(ReferenceValue::code);

    private final SharedValues shared;
    private final JdbcReferenceValues own;
    private final Clock clock;
    private final Map<AgencyId, Known> known = new ConcurrentHashMap<>();
    private volatile long rows = -1;

    KnownReferenceLists(SharedValues shared, JdbcReferenceValues own, Clock clock) {
        this.shared = shared;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public List<ReferenceValue> all(AgencyId agency, ReferenceList list) {
        return List.copyOf(of(agency, list).values());
    }

    @Override
    public List<ReferenceValue> offered(AgencyId agency, ReferenceList list) {
        var today = today();
        return of(agency, list).values().stream()
                .filter(value -> value.isOfferedOn(today))
                .toList();
    }

    @Override
    public Optional<ReferenceValue> find(AgencyId agency, ReferenceList list, String code) {
        return Optional.ofNullable(of(agency, list).get(code));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** The newest as the database has it, for whoever is about to change something. */
    Map<String, ReferenceValue> fresh(AgencyId agency, ReferenceList list) {
        return read(agency).getOrDefault(list, Map.of());
    }

    void forget(AgencyId agency) {
        known.remove(agency);
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void lookForChanges() {
        var now = own.rows();
        if (now != rows) {
            known.clear();
            rows = now;
        }
    }

    private Map<String, ReferenceValue> of(AgencyId agency, ReferenceList list) {
        return known(agency).lists().getOrDefault(list, Map.of());
    }

    /** What the guard takes for nobody's name in that agency. */
    Vocabulary ownWords(AgencyId agency) {
        return known(agency).ownWords();
    }

    private Known known(AgencyId agency) {
        return known.computeIfAbsent(agency, unknown -> {
            var lists = read(unknown);
            return new Known(lists, ListedWords.in(lists));
        });
    }

    private Map<ReferenceList, Map<String, ReferenceValue>> read(AgencyId agency) {
        var lists = new EnumMap<ReferenceList, Map<String, ReferenceValue>>(ReferenceList.class);
        for (var list : ReferenceList.values()) {
            var values = new LinkedHashMap<String, ReferenceValue>();
            shared.of(list).forEach(value -> values.put(value.code(), value));
            lists.put(list, values);
        }
        for (var value : own.of(agency)) {
            lists.computeIfAbsent(value.list(), list -> new LinkedHashMap<>())
                    .compute(value.code(), (code, before) -> before == null ? value : asShared(value));
        }
        lists.replaceAll((list, values) -> inOrder(values));
        return lists;
    }

    private record Known(Map<ReferenceList, Map<String, ReferenceValue>> lists, Vocabulary ownWords) {}

    private static ReferenceValue asShared(ReferenceValue own) {
        return new ReferenceValue(
                own.list(),
                own.code(),
                own.words(),
                own.formerly(),
                own.from(),
                own.until(),
                own.position(),
                true,
                own.version());
    }

    private static Map<String, ReferenceValue> inOrder(Map<String, ReferenceValue> values) {
        var sorted = new ArrayList<>(values.values());
        sorted.sort(ORDER);
        var ordered = new LinkedHashMap<String, ReferenceValue>();
        sorted.forEach(value -> ordered.put(value.code(), value));
        return ordered;
    }
}
