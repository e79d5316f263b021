package org.brueckenschlag.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.brueckenschlag.identity.AccessToken;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.NewAccessToken;

/** Access tokens without a database. */
final class TokensInMemory implements AccessTokens {

    private final List<AccessToken> tokens = new ArrayList<>();

    @Override
    public NewAccessToken create(AccessToken.Purpose purpose, int days) {
        var now = Instant.parse("2026-11-02T09:00:00Z");
        var token = new AccessToken(
                "t" + tokens.size(), new ActorId("k-mediation"), purpose, now, now.plus(Duration.ofDays(days)), null);
        tokens.add(token);
        return new NewAccessToken(token, "bs_invented");
    }

    @Override
    public List<AccessToken> own() {
        return List.copyOf(tokens);
    }

    @Override
    public void revoke(String id) {
        tokens.removeIf(token -> token.id().equals(id));
    }
}
