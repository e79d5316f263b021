package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.LocalDate;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares each night after two o'clock, once for each agency, on whichever node comes first. */
@Component
class NightlyReconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyReconciliation.class);
    private static final int FROM = 2;

    private final Agencies agencies;
    private final JdbcRetention nights;
    private final ReconciliationOfMatters reconciliation;
    private final MatterTransactions transactions;
    private final Clock clock;

    NightlyReconciliation(
            Agencies agencies,
            JdbcRetention nights,
            ReconciliationOfMatters reconciliation,
            MatterTransactions transactions,
            Clock clock) {
        this.agencies = agencies;
        this.nights = nights;
        this.reconciliation = reconciliation;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT9M")
    void look() {
        var now = clock.instant().atZone(RetentionOfMatters.ZONE);
        if (now.getHour() < FROM) {
            return;
        }
        for (var agency : agencies.all()) {
            try {
                look(agency.id(), LocalDate.from(now));
            } catch (RuntimeException e) {
                // the next agency must not wait for this one; nor for another node that took the night at the same
                // moment
                LOG.error("comparison of agency {} failed", agency.id(), e);
            }
        }
    }

    private void look(AgencyId agency, LocalDate night) {
        if (!transactions.run(() -> nights.takeNight(agency, night))) {
            return;
        }
        var outcome = reconciliation.compare(agency, Doer.SYSTEM);
        if (outcome.found() > 0) {
            LOG.error("trail and engine differ in {} places, agency {}", outcome.found(), agency);
        }
    }
}
