package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes when a node of the program starts and stops: in between nothing happened that is not in the trail. */
@Component
class ProgramAuditing {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramAuditing.class);

    private final Ledger ledger;
    private final Clock clock;
    private boolean started;

    ProgramAuditing(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        write("program_started");
        started = true;
    }

    @EventListener(ContextClosedEvent.class)
    void stopping() {
        if (!started) {
            return;
        }
        started = false;
        try {
            write("program_stopped");
        } catch (RuntimeException e) {
            // a database that is gone must not keep the program from stopping
            LOG.warn("the stop could not be written: {}", e.getClass().getSimpleName());
        }
    }

    private void write(String kind) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var version = getClass().getPackage().getImplementationVersion();
        Map<String, Object> data = version == null ? Map.of() : Map.of("version", version);
        ledger.append(new Ledger.Subject(Chain.system(null), Doer.SYSTEM, List.of(TrailStep.of(kind, at, data))));
    }
}
