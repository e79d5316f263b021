package org.brueckenschlag.identity;

import static org.brueckenschlag.identity.IdentityRefusal.TOKEN_DAYS;
import static org.brueckenschlag.identity.IdentityRefusal.TOKEN_MANY;
import static org.brueckenschlag.identity.IdentityRefusal.TOKEN_UNKNOWN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class AccessTokenKeeping implements AccessTokens {

    /** Says in a log or a repository into which it went by mistake what it is. */
    static final String PREFIX = "bs_";

    private final JdbcAccessTokens tokens;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokenKeeping(
            JdbcAccessTokens tokens,
            CurrentActor currentActor,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            SecurityClock clock) {
        this.tokens = tokens;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock.clock();
    }

    @Override
    public NewAccessToken create(AccessToken.Purpose purpose, int days) {
        var actor = currentActor.get();
        if (days < 1 || days > LONGEST) {
            throw new Refused(TOKEN_DAYS);
        }
        var now = now();
        var secret = PREFIX + RandomToken.of(32);
        var token = new AccessToken(
                UUID.randomUUID().toString(), actor.id(), purpose, now, now.plus(Duration.ofDays(days)), null);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (tokens.good(actor.id(), now).size() >= MOST) {
                throw new Refused(TOKEN_MANY);
            }
            tokens.deleteOver(now);
            tokens.insert(token, Sha256.of(secret));
            events.publishEvent(new AccessTokenCreated(token, actor.agency()));
            return new NewAccessToken(token, secret);
        }));
    }

    @Override
    public List<AccessToken> own() {
        return tokens.good(currentActor.get().id(), now());
    }

    @Override
    public void revoke(String id) {
        var actor = currentActor.get();
        transaction.executeWithoutResult(status -> {
            var token = tokens.good(actor.id(), now()).stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Refused(TOKEN_UNKNOWN));
            if (tokens.delete(id)) {
                events.publishEvent(new AccessTokenRevoked(token, actor.agency()));
            }
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
