package org.brueckenschlag.demo;

import java.time.LocalTime;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.shared.MovableClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the Prüfung of the demonstration look for some weeks, so that a visitor finds her workplace open. */
@Component
@Profile("demo")
class DemoAudit {

    private static final int WEEKS = 6;

    private final Accounts accounts;
    private final AuditAccesses accesses;
    private final CurrentActor currentActor;
    private final MovableClock clock;

    DemoAudit(Accounts accounts, AuditAccesses accesses, CurrentActor currentActor, MovableClock clock) {
        this.accounts = accounts;
        this.accesses = accesses;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Once: whom the Leitung has closed the door on stays outside. */
    void letThePruefungLook() {
        accounts.find("leitung")
                .map(Account::actor)
                .ifPresent(leitung -> currentActor.as(leitung, () -> {
                    if (accesses.ofAgency().isEmpty()) {
                        var until = clock.now()
                                .atZone(Course.ZONE)
                                .toLocalDate()
                                .plusWeeks(WEEKS)
                                .plusDays(1)
                                .atTime(LocalTime.MIDNIGHT)
                                .atZone(Course.ZONE)
                                .toInstant();
                        accesses.auditors()
                                .forEach(auditor -> accesses.open(auditor.id(), Purpose.VERWENDUNGSNACHWEIS, until));
                    }
                    return true;
                }));
    }
}
