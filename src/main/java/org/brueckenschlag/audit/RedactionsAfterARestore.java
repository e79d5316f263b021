package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes texts away again that were taken away before: a database put back from a backup has them again. Done before the
 * program answers anybody.
 */
@Component
class RedactionsAfterARestore implements SmartLifecycle {

    static final String STEP = "redactions_repeated";

    private static final Logger LOG = LoggerFactory.getLogger(RedactionsAfterARestore.class);

    private final KeptRedactions kept;
    private final JdbcRedactions redactions;
    private final RedactionInTrail redaction;
    private final Ledger ledger;
    private final Clock clock;
    private boolean running;

    RedactionsAfterARestore(
            KeptRedactions kept, JdbcRedactions redactions, RedactionInTrail redaction, Ledger ledger, Clock clock) {
        this.kept = kept;
        this.redactions = redactions;
        this.redaction = redaction;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void start() {
        var listed = new LinkedHashSet<>(kept.all());
        var known = redactions.all();
        var places = 0;
        var matters = 0;
        var lost = listed.stream()
                .filter(each -> !known.contains(each))
                .collect(Collectors.groupingBy(KeptRedaction::matter));
        for (var ofOne : lost.values()) {
            var again = again(ofOne);
            places += again;
            matters += again == 0 ? 0 : 1;
        }
        if (places > 0) {
            tell(matters, places);
        }
        var unlisted = known.stream().filter(each -> !listed.contains(each)).toList();
        if (!unlisted.isEmpty()) {
            kept.keep(unlisted);
        }
        running = true;
    }

    /** A matter that resists must not keep the office closed; its texts are named by nothing but its id. */
    private int again(List<KeptRedaction> ofOne) {
        try {
            return redaction.redactAgain(ofOne);
        } catch (RuntimeException e) {
            LOG.error(
                    "texts of matter {} could not be redacted again",
                    ofOne.getFirst().matter(),
                    e);
            return 0;
        }
    }

    private void tell(int matters, int places) {
        LOG.warn("the database had {} texts of {} matters again that were redacted; they are gone", places, matters);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.append(new Ledger.Subject(
                Chain.system(null),
                Doer.SYSTEM,
                List.of(TrailStep.of(STEP, at, Map.of("matters", (long) matters, "places", (long) places)))));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the start-up deployment, before the server listens. */
    @Override
    public int getPhase() {
        return 500;
    }
}
