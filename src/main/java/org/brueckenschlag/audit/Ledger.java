package org.brueckenschlag.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.brueckenschlag.matters.MatterTransactions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes links. What cannot be written does not happen: a failure here fails the transaction around it. */
@Component
class Ledger {

    private final JdbcTrail trail;
    private final ChainEnds ends;
    private final MatterTransactions transactions;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Ledger(
            JdbcTrail trail,
            ChainEnds ends,
            MatterTransactions transactions,
            PlatformTransactionManager manager,
            Clock clock) {
        this.trail = trail;
        this.ends = ends;
        this.transactions = transactions;
        this.ownTransaction = new TransactionTemplate(manager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** In the transaction of what happened; the matter's row is locked by now, and with it the end of its chain. */
    void appendToMatter(Chain chain, Doer doer, List<TrailStep> steps) {
        append(chain, doer, steps);
    }

    /** In the transaction of what happened, or in one of its own where there is none. */
    void append(Subject subject) {
        transactions.run(() -> {
            trail.lock(subject.chain());
            append(subject.chain(), subject.doer(), subject.steps());
        });
    }

    /** For what must be told although the transaction around it is going to be rolled back. */
    void appendWhateverBecomesOfTheRest(Subject subject) {
        ownTransaction.executeWithoutResult(status -> append(subject));
    }

    /**
     * Unless that holds no longer, asked in the same transaction.
     *
     * @return whether it was written
     */
    boolean appendWhateverBecomesOfTheRest(Subject subject, BooleanSupplier holds) {
        return Boolean.TRUE.equals(ownTransaction.execute(status -> {
            if (!holds.getAsBoolean()) {
                return false;
            }
            append(subject);
            return true;
        }));
    }

    /** @param more is kept together with it */
    void appendWhateverBecomesOfTheRest(Subject subject, Runnable more) {
        ownTransaction.executeWithoutResult(status -> {
            append(subject);
            more.run();
        });
    }

    private void append(Chain chain, Doer doer, List<TrailStep> steps) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Clocks of two nodes differ a little; within a chain time never runs backwards.
        ends.append(chain, last -> last.next(now.isBefore(last.at()) ? last.at() : now, doer, steps));
    }

    /** Something to write about no matter. */
    record Subject(Chain chain, Doer doer, List<TrailStep> steps) {}
}
