package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.brueckenschlag.reference.ReferenceChange;
import org.brueckenschlag.reference.ReferenceDataChanged;
import org.brueckenschlag.reference.ReferenceValue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes what became of the values of an agency's lists; a table that was taken over is one entry. */
@Component
class ReferenceAuditing {

    static final String CHANGED = "reference_changed";

    private final Ledger ledger;
    private final Clock clock;

    ReferenceAuditing(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    @Order(30)
    void on(ReferenceDataChanged event) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.append(new Ledger.Subject(
                Chain.system(event.actor().agency()),
                Doer.of(event.actor()),
                event.changes().stream()
                        .map(change -> TrailStep.of(CHANGED, at, data(change)))
                        .toList()));
    }

    private static Map<String, Object> data(ReferenceChange change) {
        var after = change.after();
        var data = new TreeMap<String, Object>(Map.of(
                "list", after.list().key(),
                "code", after.code(),
                "change", change.kind().key(),
                "version", after.version(),
                "after", value(after)));
        if (change.before() != null) {
            data.put("before", value(change.before()));
        }
        return data;
    }

    private static Map<String, Object> value(ReferenceValue value) {
        var data = new TreeMap<String, Object>(Map.of(
                "de", value.words().german(),
                "en", value.words().english(),
                "tr", value.words().turkish(),
                "formerly", value.formerly(),
                "position", value.position()));
        put(data, "from", value.from());
        put(data, "until", value.until());
        return data;
    }

    private static void put(Map<String, Object> data, String key, @Nullable LocalDate day) {
        if (day != null) {
            data.put(key, day.toString());
        }
    }
}
