package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.log.Checkpoint;
import org.brueckenschlag.matters.MatterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notices that the log in the database does not hold the newest seal that this node has seen, and tells that once. The
 * sizes that were sealed before are not sealed again: there would be two roots for one size, and whoever holds the
 * first would rightly call the second a forgery. So sealing pauses until the log is longer than it was.
 */
@Component
class RestoredLog {

    static final String STEP = "restored";

    private static final Logger LOG = LoggerFactory.getLogger(RestoredLog.class);

    private final KeptSeal kept;
    private final SigningKeys files;
    private final JdbcKeys keys;
    private final JdbcLog log;
    private final JdbcRestores restores;
    private final JdbcTrail trail;
    private final Ledger ledger;
    private final MatterTransactions transactions;
    private final Clock clock;

    RestoredLog(
            KeptSeal kept,
            SigningKeys files,
            JdbcKeys keys,
            JdbcLog log,
            JdbcRestores restores,
            JdbcTrail trail,
            Ledger ledger,
            MatterTransactions transactions,
            Clock clock) {
        this.kept = kept;
        this.files = files;
        this.keys = keys;
        this.log = log;
        this.restores = restores;
        this.trail = trail;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener
    void on(LogSealed event) {
        kept.keep(event.seal());
    }

    /** The largest size that was sealed and lost; 0 where none was. */
    long lost() {
        return restores.lost();
    }

    /** To be called before anything is sealed. */
    void look() {
        var known = new ArrayList<>(keys.vkeys());
        known.add(files.currentVkey());
        kept.newest(known)
                .filter(seal -> !log.holds(seal.size(), seal.root().hex()))
                .ifPresent(seal -> transactions.run(() -> tell(seal)));
    }

    private void tell(Checkpoint seal) {
        var chain = Chain.system(null);
        // before reading: of two nodes that notice at once, one tells
        trail.lock(chain);
        if (restores.lost() >= seal.size()) {
            return;
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var restored = new Restored(seal.size(), log.latest().map(Seal::size).orElse(0L), at);
        restores.add(restored);
        ledger.append(new Ledger.Subject(
                chain,
                Doer.SYSTEM,
                List.of(TrailStep.of(
                        STEP,
                        at,
                        Map.of(
                                "lost", restored.lost(),
                                "root", seal.root().hex(),
                                "kept", restored.kept())))));
        LOG.error(
                "the database is older than the log that was sealed: it goes up to {}, sealed were {} entries. It was put"
                        + " back from a backup, or somebody took entries away. New entries are sealed when there are"
                        + " more than {}",
                restored.kept(),
                restored.lost(),
                restored.lost());
    }
}
