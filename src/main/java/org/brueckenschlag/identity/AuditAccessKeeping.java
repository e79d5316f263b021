package org.brueckenschlag.identity;

import static org.brueckenschlag.identity.IdentityRefusal.AUDIT_ACCESS_NOT_ALLOWED;
import static org.brueckenschlag.identity.IdentityRefusal.AUDIT_ACCESS_UNKNOWN;
import static org.brueckenschlag.identity.IdentityRefusal.AUDIT_ACCESS_UNTIL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class AuditAccessKeeping implements AuditAccesses {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final JdbcAuditAccesses accesses;
    private final JdbcAccounts accounts;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditAccessKeeping(
            JdbcAuditAccesses accesses,
            JdbcAccounts accounts,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accesses = accesses;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public AuditAccess open(ActorId account, AuditAccess.Purpose purpose, Instant until) {
        var leitung = leitung();
        if (auditors().stream().noneMatch(auditor -> auditor.id().equals(account))) {
            throw new Refused(AUDIT_ACCESS_UNKNOWN);
        }
        var now = now();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new Refused(AUDIT_ACCESS_UNTIL);
        }
        var access = new AuditAccess(
                UUID.randomUUID().toString(), leitung.agency(), account, purpose, leitung.id(), now, until, null);
        return Objects.requireNonNull(transaction.execute(status -> {
            accesses.notClosed(account).forEach(before -> close(before, now));
            accesses.insert(access);
            events.publishEvent(new AuditAccessOpened(access));
            return access;
        }));
    }

    @Override
    public void close(String id) {
        var leitung = leitung();
        var access = accesses.find(id)
                .filter(known -> known.agency().equals(leitung.agency()))
                .orElseThrow(() -> new Refused(AUDIT_ACCESS_UNKNOWN));
        transaction.executeWithoutResult(status -> close(access, now()));
    }

    /** One whose end has passed unnoticed ended by itself, at its end. */
    private void close(AuditAccess access, Instant now) {
        var byItself = !access.until().isAfter(now);
        if (accesses.close(access.id(), byItself ? access.until() : now)) {
            events.publishEvent(new AuditAccessClosed(access, byItself));
        }
    }

    @Override
    public List<AuditAccess> ofAgency() {
        return accesses.ofAgency(leitung().agency());
    }

    @Override
    public List<Account> auditors() {
        return accounts.ofAgency(leitung().agency()).stream()
                .filter(account -> account.roles().contains(Role.PRUEFUNG))
                .toList();
    }

    @Override
    public Optional<AuditAccess> mine() {
        var actor = currentActor.get();
        return accesses.open(actor.id(), actor.agency(), now());
    }

    private Actor leitung() {
        var actor = currentActor.get();
        if (!actor.has(Role.LEITUNG)) {
            throw new Refused(AUDIT_ACCESS_NOT_ALLOWED);
        }
        return actor;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
