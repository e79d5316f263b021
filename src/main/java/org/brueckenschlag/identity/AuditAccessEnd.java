package org.brueckenschlag.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.brueckenschlag.shared.ClockFollower;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells the end of time boxes that nobody closed. Nobody can look any more from that very moment on, whether it has
 * been told or not.
 */
@Component
class AuditAccessEnd implements ClockFollower {

    private final JdbcAuditAccesses accesses;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditAccessEnd(
            JdbcAuditAccesses accesses,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accesses = accesses;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        return accesses.nextEnd();
    }

    @Override
    public void timeIs(Instant now) {
        for (var access : accesses.over(now)) {
            transaction.executeWithoutResult(status -> {
                if (accesses.close(access.id(), access.until())) {
                    events.publishEvent(new AuditAccessClosed(access, true));
                }
            });
        }
    }
}
