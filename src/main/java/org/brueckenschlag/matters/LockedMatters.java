package org.brueckenschlag.matters;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.brueckenschlag.shared.MatterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The matters that this transaction has locked, as they stand now: what is locked is read once, and whoever asks again
 * sees what the transaction has made of it.
 */
@Component
class LockedMatters implements MatterLock {

    private final JdbcMatters matters;

    LockedMatters(JdbcMatters matters) {
        this.matters = matters;
    }

    @Override
    public Optional<Matter> lock(MatterId id) {
        return ofThisTransaction().computeIfAbsent(id, matters::findLocked);
    }

    /** The matter if this transaction has locked or made it; reads nothing. */
    Optional<Matter> held(MatterId id) {
        return ofThisTransaction().getOrDefault(id, Optional.empty());
    }

    void put(Matter matter) {
        ofThisTransaction().put(matter.id(), Optional.of(matter));
    }

    private Map<MatterId, Optional<Matter>> ofThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Held held) {
            return held.matters;
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a lock outside of a transaction would hold nobody");
        }
        var held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(held);
        return held.matters;
    }

    private final class Held implements TransactionSynchronization {

        private final Map<MatterId, Optional<Matter>> matters = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(LockedMatters.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(LockedMatters.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(LockedMatters.this);
        }
    }
}
