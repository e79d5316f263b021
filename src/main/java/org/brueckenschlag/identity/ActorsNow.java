package org.brueckenschlag.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who somebody is at this moment, for what they asked for earlier and what is done now in their name. */
@Component
public final class ActorsNow {

    private final LiveAccounts accounts;

    ActorsNow(LiveAccounts accounts) {
        this.accounts = accounts;
    }

    /** With the roles of today; empty where the account is locked or gone. */
    public Optional<Actor> find(ActorId id) {
        return accounts.now(id);
    }
}
