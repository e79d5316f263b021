package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.matters.WeeklyCounts;
import org.brueckenschlag.shared.ClockFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Turns matters that are only counted into numbers, on the day after they end. */
@Component
class NightlyCounting implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCounting.class);

    private final Agencies agencies;
    private final WeeklyCounts counts;
    private final RetentionOfMatters retention;
    private final Clock clock;

    NightlyCounting(Agencies agencies, WeeklyCounts counts, RetentionOfMatters retention, Clock clock) {
        this.agencies = agencies;
        this.counts = counts;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
    void look() {
        timeIs(clock.instant());
    }

    @Override
    public Optional<Instant> nextDue() {
        return agencies.all().stream()
                .map(Agency::id)
                .flatMap(agency -> counts.nextDue(agency).stream())
                .min(Instant::compareTo);
    }

    @Override
    public void timeIs(Instant now) {
        for (var agency : agencies.all()) {
            try {
                retention.count(agency.id(), now);
            } catch (RuntimeException e) {
                // One agency must not keep the others' matters; the next hour tries again.
                LOG.error("counting for agency {} failed", agency.id(), e);
            }
        }
    }
}
