package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.ClockFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Cleans up on each 1 January, once for each agency, on whichever node comes first; a missed one is made up for. */
@Component
class YearlyRetention implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(YearlyRetention.class);

    private final Agencies agencies;
    private final JdbcRetention years;
    private final RetentionOfMatters retention;
    private final MatterTransactions transactions;
    private final Clock clock;

    YearlyRetention(
            Agencies agencies,
            JdbcRetention years,
            RetentionOfMatters retention,
            MatterTransactions transactions,
            Clock clock) {
        this.agencies = agencies;
        this.years = years;
        this.retention = retention;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agencies.all().stream()
                .map(Agency::id)
                .map(agency -> begins(next(agency)))
                .min(Instant::compareTo);
    }

    @Override
    public void timeIs(Instant now) {
        for (var agency : agencies.all()) {
            var year = next(agency.id());
            if (!begins(year).isAfter(now) && transactions.run(() -> years.takeYear(agency.id(), year.getValue()))) {
                try {
                    retention.run(agency.id(), now);
                } catch (RuntimeException e) {
                    // One agency must not keep the others' matters alive; next year it is tried again.
                    LOG.error("clean-up of agency {} failed", agency.id(), e);
                }
            }
        }
    }

    /** The year that is still to come; an installation begins with the one after its first. */
    private Year next(AgencyId agency) {
        return Year.of(transactions.run(() -> years.lastYear(agency).orElseGet(() -> {
                    var first = Year.from(clock.instant().atZone(RetentionOfMatters.ZONE))
                            .getValue();
                    years.firstYear(agency, first);
                    return first;
                })))
                .plusYears(1);
    }

    private static Instant begins(Year year) {
        return year.atDay(1).atStartOfDay(RetentionOfMatters.ZONE).toInstant();
    }
}
