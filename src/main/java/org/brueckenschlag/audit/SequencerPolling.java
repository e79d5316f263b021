package org.brueckenschlag.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets the sequencer come by every two seconds and says how that goes. Work goes on where it does not: entries are
 * chained anyway, they are only not sealed yet.
 */
@Component
class SequencerPolling implements LogHealth {

    private static final Logger LOG = LoggerFactory.getLogger(SequencerPolling.class);
    private static final Duration MAY_WAIT = Duration.ofSeconds(60);

    private final Sequencer sequencer;
    private final JdbcLog log;
    private final JdbcRestores restores;
    private final MachineTime time;
    private final boolean wanted;
    private JdbcLog.@Nullable Waiting oldest;
    private @Nullable Instant waitingSince;
    private volatile boolean altered;
    private volatile boolean restored;
    private volatile @Nullable Instant behindSince;

    SequencerPolling(
            Sequencer sequencer,
            JdbcLog log,
            JdbcRestores restores,
            MachineTime time,
            @Value("${brueckenschlag.trail.sequencing:true}") boolean wanted) {
        this.sequencer = sequencer;
        this.log = log;
        this.restores = restores;
        this.time = time;
        this.wanted = wanted;
    }

    @Override
    public Optional<Seal> newestSeal() {
        return log.latest();
    }

    @Override
    public List<Restored> restored() {
        return restores.all();
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT2S")
    void comeBy() {
        if (wanted) {
            look();
        }
    }

    synchronized void look() {
        try {
            if (!altered) {
                sequencer.catchUp();
            }
        } catch (LogAltered e) {
            altered = true;
            LOG.error("{}; nothing is signed any more", e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("the sequencer was stopped: {}", e.getClass().getName());
        }
        try {
            watch();
        } catch (RuntimeException e) {
            // the database is away: everything else says so, too
            LOG.warn("the log could not be read: {}", e.getClass().getName());
        }
    }

    private void watch() {
        var waiting = log.waiting(1);
        var first = waiting.isEmpty() ? null : waiting.getFirst();
        if (first == null || !first.equals(oldest)) {
            oldest = first;
            waitingSince = first == null ? null : time.now();
        }
        restored =
                first != null && restores.lost() > log.latest().map(Seal::size).orElse(0L);
        var since = waitingSince;
        var isBehind = since != null && since.plus(MAY_WAIT).isBefore(time.now());
        if (isBehind && behindSince == null && !restored) {
            LOG.error("entries of the trail have been waiting to be sealed since {}", since);
        }
        behindSince = isBehind ? since : null;
    }

    @Override
    public State state() {
        if (altered) {
            return State.ALTERED;
        }
        if (restored) {
            return State.RESTORED;
        }
        return behindSince == null ? State.SOUND : State.BEHIND;
    }
}
