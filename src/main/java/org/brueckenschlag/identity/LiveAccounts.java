package org.brueckenschlag.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What an account may do at this moment, whatever it could when it signed in. Known for ten seconds, because each
 * request asks many times; a change on this node counts at once.
 */
@Component
class LiveAccounts {

    private static final Duration KNOWN = Duration.ofSeconds(10);
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<ActorId, Known> known = new ConcurrentHashMap<>();
    private final JdbcAccounts accounts;
    private final Clock clock;

    LiveAccounts(JdbcAccounts accounts, SecurityClock clock) {
        this.accounts = accounts;
        this.clock = clock.clock();
    }

    /** Empty where the account is locked or gone; without a role while its password is due. */
    Optional<Actor> now(ActorId id) {
        var at = clock.instant();
        var last = known.get(id);
        if (last == null || !at.isBefore(last.until)) {
            if (known.size() >= MOST) {
                known.clear();
            }
            last = new Known(accounts.state(id).flatMap(LiveAccounts::actor), at.plus(KNOWN));
            known.put(id, last);
        }
        return last.actor;
    }

    @EventListener
    void on(AccountChanged event) {
        known.remove(event.after().id());
    }

    @EventListener
    void on(AccountLocked event) {
        known.remove(event.account().id());
    }

    @EventListener
    void on(PasswordChanged event) {
        known.remove(event.account().id());
    }

    private static Optional<Actor> actor(AccountState state) {
        var account = state.account();
        return state.isLocked()
                ? Optional.empty()
                : Optional.of(
                        state.isPasswordDue() ? new Actor(account.id(), account.agency(), Set.of()) : account.actor());
    }

    private record Known(Optional<Actor> actor, Instant until) {}
}
