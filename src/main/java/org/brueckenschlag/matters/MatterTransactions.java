package org.brueckenschlag.matters;

import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that move matters. Whoever loses a race inside the engine or the database is sent again: locking the
 * matter first makes that rare, but timers and calls past our services do not lock first.
 */
@Component
public class MatterTransactions {

    private static final int ATTEMPTS = 8;
    private static final int PAUSE_MILLIS = 20;

    private final TransactionTemplate transaction;

    @Autowired
    public MatterTransactions(PlatformTransactionManager transactions) {
        this(new TransactionTemplate(transactions));
    }

    private MatterTransactions(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** The same, but all that is read in one of them is as it was when it began. */
    public MatterTransactions seeingOneMoment() {
        var oneMoment = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new MatterTransactions(oneMoment);
    }

    /**
     * Does the work in one transaction, again from the start where it lost a race. Inside of a transaction of the
     * caller the work is done once, since only the caller could begin anew.
     */
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return sentAgain(() -> inTransaction(work, result -> false));
    }

    private static <T> T sentAgain(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyFailureException | DuplicateKeyException lost) {
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
                pause(attempt, lost);
            }
        }
    }

    /**
     * As {@link #run}, but what was done is taken back where the result says so; not inside of a transaction of the
     * caller.
     */
    <T> T runUnless(Predicate<T> takeBack, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("what a caller's transaction did cannot be taken back alone");
        }
        return sentAgain(() -> inTransaction(work, takeBack));
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work, Predicate<T> takeBack) {
        var done = transaction.execute(status -> {
            var result = work.get();
            if (takeBack.test(result)) {
                status.setRollbackOnly();
            }
            return result;
        });
        if (done == null) {
            throw new IllegalStateException("the work has no result");
        }
        return done;
    }

    private static void pause(int attempt, RuntimeException lost) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw lost;
        }
    }
}
