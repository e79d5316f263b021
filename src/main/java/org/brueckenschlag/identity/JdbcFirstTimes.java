package org.brueckenschlag.identity;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcFirstTimes implements FirstTimes {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    JdbcFirstTimes(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Override
    public boolean isFirst(FirstTime what) {
        var account = currentActor.get().id();
        return !isSeen(account, what) && see(account, what);
    }

    private boolean isSeen(ActorId account, FirstTime what) {
        return jdbc.sql("SELECT account FROM account_seen WHERE account = :account AND what = :what")
                .param("account", account.value())
                .param("what", what.key())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private boolean see(ActorId account, FirstTime what) {
        try {
            jdbc.sql("INSERT INTO account_seen (account, what) VALUES (:account, :what)")
                    .param("account", account.value())
                    .param("what", what.key())
                    .update();
            return true;
        } catch (DuplicateKeyException inAnotherWindow) {
            return false;
        }
    }
}
