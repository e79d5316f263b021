package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.matters.MatterTransactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets seals leave the house: what is known elsewhere cannot be rewritten here. Each sending is recorded. */
@Component
class SealSending {

    private static final Logger LOG = LoggerFactory.getLogger(SealSending.class);

    /** What did not arrive is tried again after this time, however seldom the place wants seals. */
    private static final Duration RETRY = Duration.ofHours(1);

    private final List<SealPlace> places;
    private final JdbcLog log;
    private final JdbcSendings sendings;
    private final Ledger ledger;
    private final MatterTransactions transactions;
    private final MachineTime time;
    private final Clock clock;

    SealSending(
            List<SealPlace> places,
            JdbcLog log,
            JdbcSendings sendings,
            Ledger ledger,
            MatterTransactions transactions,
            MachineTime time,
            Clock clock) {
        this.places = List.copyOf(places);
        this.log = log;
        this.sendings = sendings;
        this.ledger = ledger;
        this.transactions = transactions;
        this.time = time;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void send() {
        var newest = log.latest();
        if (newest.isEmpty()) {
            return;
        }
        for (var place : places) {
            try {
                sendWhereDue(place, newest.get());
            } catch (RuntimeException e) {
                // One place that fails must not keep the seal from the others.
                LOG.warn("a seal could not be sent to {}", place.name(), e);
            }
        }
    }

    private void sendWhereDue(SealPlace place, Seal seal) {
        var last = sendings.find(place.name());
        var isDue = last.isEmpty()
                || !last.get().at().plus(pause(place, last.get())).isAfter(time.now());
        // The record of a sending is an entry of its own: a seal over nothing but that is no news.
        var isNews = last.isEmpty()
                || !last.get().result().equals(SealSent.OK)
                || seal.size() > last.get().size() + places.size();
        if (isDue && isNews) {
            send(place, seal, last.orElse(null));
        }
    }

    private static Duration pause(SealPlace place, SealSent last) {
        var arrived = last.result().equals(SealSent.OK);
        return arrived || place.pause().compareTo(RETRY) < 0 ? place.pause() : RETRY;
    }

    private void send(SealPlace place, Seal seal, @Nullable SealSent last) {
        var known = last == null ? 0 : last.arrivedSize();
        try {
            var cosignature = place.send(seal, known);
            keep(
                    new SealSent(place.name(), seal.size(), time.now(), SealSent.OK, time.now(), seal.size()),
                    cosignature);
        } catch (SendingFailed e) {
            LOG.warn("a seal did not arrive at {}: {}", place.name(), e.getMessage());
            var arrivedAt = last == null ? null : last.arrivedAt();
            keep(
                    new SealSent(
                            place.name(), seal.size(), time.now(), String.valueOf(e.getMessage()), arrivedAt, known),
                    "");
        }
    }

    private void keep(SealSent sent, String cosignature) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transactions.run(() -> {
            sendings.keep(sent, cosignature);
            ledger.append(new Ledger.Subject(
                    Chain.system(null),
                    Doer.SYSTEM,
                    List.of(TrailStep.of(
                            "seal_sent",
                            at,
                            Map.of("size", sent.size(), "to", sent.place(), "result", sent.result())))));
        });
    }
}
