package org.brueckenschlag.tasks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cards of tasks that the running transaction has brought, for whoever wants to tell what comes next. */
@Component
class FreshCards {

    /** To be asked for within the transaction and to be read after it: cards are written just before the commit. */
    List<TaskCard> ofThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Fresh fresh) {
            return fresh.cards;
        }
        var fresh = new Fresh();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh.cards;
    }

    /** Keeps them where somebody has asked for them. */
    void add(List<TaskCard> begun) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Fresh fresh) {
            fresh.cards.addAll(begun);
        }
    }

    private final class Fresh implements TransactionSynchronization {

        private final List<TaskCard> cards = new ArrayList<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(FreshCards.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FreshCards.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(FreshCards.this);
        }
    }
}
