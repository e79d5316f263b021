package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.RetentionPeriod.Kept;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Service;

@Service
class RetentionPeriodsInTrail implements RetentionPeriods {

    static final String CHANGED = "retention_changed";

    private final CurrentActor currentActor;
    private final JdbcPeriods periods;
    private final JdbcRedactions notes;
    private final JdbcTrail trail;
    private final Ledger ledger;
    private final MatterTransactions transactions;
    private final Clock clock;

    RetentionPeriodsInTrail(
            CurrentActor currentActor,
            JdbcPeriods periods,
            JdbcRedactions notes,
            JdbcTrail trail,
            Ledger ledger,
            MatterTransactions transactions,
            Clock clock) {
        this.currentActor = currentActor;
        this.periods = periods;
        this.notes = notes;
        this.trail = trail;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<RetentionPeriod> all() {
        var actor = currentActor.get();
        if (!AuditRights.maySeeRetention(actor)) {
            throw new Refused(ErasureRefusal.MAY_NOT_CLEAN_UP);
        }
        return periods.of(actor.agency());
    }

    @Override
    public boolean mayChange() {
        return currentActor.get().has(Role.LEITUNG);
    }

    @Override
    public void keep(Kept what, Period kept) {
        if (!mayChange()) {
            throw new Refused(ErasureRefusal.MAY_NOT_CHANGE_PERIODS);
        }
        if (!what.isSettable()) {
            throw new Refused(ErasureRefusal.PERIOD_FIXED);
        }
        if (!what.allows(kept)) {
            throw new Refused(
                    what.unit() == ChronoUnit.YEARS ? ErasureRefusal.PERIOD_OF_YEARS : ErasureRefusal.PERIOD_OF_DAYS,
                    what.least(),
                    what.most());
        }
        var agency = currentActor.get().agency();
        transactions.run(() -> change(agency, what, kept));
    }

    private void change(AgencyId agency, Kept what, Period kept) {
        var chain = Chain.system(agency);
        // before reading: of two who change it at once, the later one tells what the earlier one set
        trail.lock(chain);
        var before = periods.of(agency, what);
        if (before.equals(kept)) {
            return;
        }
        periods.keep(agency, what, kept);
        if (what == Kept.KURZNOTIZ) {
            notes.moveDue(agency, kept.getDays() - before.getDays());
        }
        ledger.append(new Ledger.Subject(
                chain,
                Doer.of(currentActor.get()),
                List.of(TrailStep.of(
                        CHANGED,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Map.of("what", what.key(), "before", before.toString(), "after", kept.toString())))));
    }
}
