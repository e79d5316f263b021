package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.MatterTransactions;
import org.brueckenschlag.matters.ReportsAfterTheEnd;
import org.brueckenschlag.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Personal data reported in a closed matter: an entry for Datenschutz with 72 hours, beside the tasks that running
 * matters have for it ({@code docs/decisions/0016-personal-data-found.md}). Reported and settled stand in the trail.
 */
@Component
class FindingsAfterTheEnd implements ReportsAfterTheEnd {

    static final String REPORTED = "finding_reported";
    static final String SETTLED = "finding_settled";

    private static final String EVENT = "personendaten_entdeckt";
    private static final Duration TIME = Duration.ofHours(72);

    private final CurrentActor currentActor;
    private final JdbcFindings findings;
    private final Ledger ledger;
    private final MatterTransactions transactions;
    private final Clock clock;

    FindingsAfterTheEnd(
            CurrentActor currentActor,
            JdbcFindings findings,
            Ledger ledger,
            MatterTransactions transactions,
            Clock clock) {
        this.currentActor = currentActor;
        this.findings = findings;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean takes(String event) {
        return event.equals(EVENT);
    }

    /** Told again while it is open, it stays the one entry with its first deadline. */
    @Override
    public void take(Matter matter) {
        if (findings.isOpenFor(matter)) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var finding =
                new ReportedFinding(UUID.randomUUID().toString(), matter.id(), matter.number(), now, now.plus(TIME));
        findings.add(finding, matter.agency());
        tell(
                currentActor.get(),
                REPORTED,
                Map.of("number", matter.number(), "due", finding.due().toString()));
    }

    List<ReportedFinding> open(Actor redactor) {
        return findings.open(redactor.agency());
    }

    void nothingFound(Actor redactor, String id) {
        transactions.run(() -> {
            var finding =
                    findings.open(redactor.agency(), id).orElseThrow(() -> new Refused(ErasureRefusal.MATTER_UNKNOWN));
            settle(redactor, finding, FindingOutcome.NO_PERSONAL_DATA);
        });
    }

    /** A text of this matter is gone. In the transaction of the redaction. */
    void redacted(Actor redactor, Matter matter) {
        findings.open(matter.agency()).stream()
                .filter(finding -> finding.matter().equals(matter.id()))
                .forEach(finding -> settle(redactor, finding, FindingOutcome.REDACTED));
    }

    private void settle(Actor redactor, ReportedFinding finding, FindingOutcome outcome) {
        findings.settle(finding.matter(), outcome, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        tell(redactor, SETTLED, Map.of("number", finding.number(), "outcome", outcome.key()));
    }

    private void tell(Actor actor, String kind, Map<String, Object> data) {
        var step = TrailStep.of(kind, clock.instant().truncatedTo(ChronoUnit.MILLIS), data);
        ledger.append(new Ledger.Subject(Chain.system(actor.agency()), Doer.of(actor), List.of(step)));
    }
}
