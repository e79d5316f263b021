package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.matters.MatterTransactions;
import org.springframework.stereotype.Component;

/**
 * What follows a redaction once it is done: files that were made before it go, everything is searched for the text, and
 * what that gave is written down, sealed with the rest.
 */
@Component
class CheckedRedactions {

    static final String CHECKED = "redaction_checked";

    private final StoredExports exports;
    private final RemainsOfText remains;
    private final JdbcRedactions redactions;
    private final Ledger ledger;
    private final MatterTransactions transactions;
    private final Clock clock;

    CheckedRedactions(
            StoredExports exports,
            RemainsOfText remains,
            JdbcRedactions redactions,
            Ledger ledger,
            MatterTransactions transactions,
            Clock clock) {
        this.exports = exports;
        this.remains = remains;
        this.redactions = redactions;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param text the last time that anybody knows it */
    void check(Actor redactor, List<TextPlace> places, String text) {
        exports.throwAwayOf(redactor.agency());
        var found = remains.of(text);
        var commitments = places.stream().map(TextPlace::commitment).toList();
        var step = TrailStep.of(
                CHECKED,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Map.of(
                        "commitments", commitments,
                        "columns", found.columns(),
                        "files", found.files(),
                        "left", found.left()));
        transactions.run(() -> {
            redactions.checked(commitments, found);
            ledger.append(new Ledger.Subject(Chain.system(redactor.agency()), Doer.of(redactor), List.of(step)));
        });
    }
}
