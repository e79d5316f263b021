package org.brueckenschlag.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.MatterTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which key signs the log. A new key is announced in an entry that the old one still signs; who trusts the old one has
 * reason to trust the new one. A node whose key is not the log's does not sign.
 */
@Component
class LogKeys {

    /** What an entry about a key that takes over is called. */
    static final String ROTATED = "key_rotated";

    private static final Logger LOG = LoggerFactory.getLogger(LogKeys.class);

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 500;

    private final SigningKeys files;
    private final JdbcKeys keys;
    private final Ledger ledger;
    private final Sequencer sequencer;
    private final MatterTransactions transactions;
    private final MachineTime time;
    private final Clock clock;

    LogKeys(
            SigningKeys files,
            JdbcKeys keys,
            Ledger ledger,
            Sequencer sequencer,
            MatterTransactions transactions,
            MachineTime time,
            Clock clock) {
        this.files = files;
        this.keys = keys;
        this.ledger = ledger;
        this.sequencer = sequencer;
        this.transactions = transactions;
        this.time = time;
        this.clock = clock;
    }

    /** Before anything else that is written when the program is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void begin() {
        var known = keys.vkeys();
        if (known.isEmpty()) {
            tell("key_created", Map.of("vkey", files.currentVkey()), 1, files.currentVkey());
        }
        var next = files.nextVkey();
        if (next != null) {
            announce(next);
        }
        if (!isTheLogs()) {
            LOG.error("the signing key {} is not the one of this log; this node signs nothing", files.currentVkey());
        }
    }

    private void announce(String next) {
        try {
            if (!keys.vkeys().contains(next)) {
                tell(
                        ROTATED,
                        Map.of("old", files.currentVkey(), "new", next),
                        keys.vkeys().size() + 1,
                        next);
            }
            // Also where a start before this one got no further than the announcement: a new key that signs it itself
            // is
            // believed by nobody.
            if (!isSealed()) {
                LOG.error("the announcement of a new key could not be sealed; start again when no other node seals");
                return;
            }
            files.takeOver();
            LOG.warn("the log is signed by {} from now on; destroy the old key", next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the old key, with the announcement in it; another node may be sealing at this moment. */
    private boolean isSealed() {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            if (sequencer.catchUpAnyway().isPresent()) {
                return true;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private void tell(String kind, Map<String, Object> data, int position, String vkey) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transactions.run(() -> {
            keys.add(position, vkey, time.now());
            ledger.append(new Ledger.Subject(Chain.system(null), Doer.SYSTEM, List.of(TrailStep.of(kind, at, data))));
        });
    }

    private boolean isTheLogs() {
        var known = keys.vkeys();
        return !known.isEmpty() && known.getLast().equals(files.currentVkey());
    }
}
