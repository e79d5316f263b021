package org.brueckenschlag.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

@Component
class BearerSignIn implements TokenSignIn {

    private final JdbcAccessTokens tokens;
    private final JdbcAccounts accounts;
    private final AccountsByProvider byProvider;
    private final @Nullable JwtDecoder providersTokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BearerSignIn(
            JdbcAccessTokens tokens,
            JdbcAccounts accounts,
            AccountsByProvider byProvider,
            ObjectProvider<JwtDecoder> providersTokens,
            ApplicationEventPublisher events,
            SecurityClock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.byProvider = byProvider;
        this.providersTokens = providersTokens.getIfAvailable();
        this.events = events;
        this.clock = clock.clock();
    }

    @Override
    public Authentication signIn(String token) {
        var principal =
                new SignedInAccount(token.startsWith(AccessTokenKeeping.PREFIX) ? ours(token) : providers(token));
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    private Account ours(String secret) {
        var now = clock.instant();
        var token = tokens.good(Sha256.of(secret), now).orElseThrow(BearerSignIn::notGood);
        var account = accounts.state(token.account())
                .filter(state -> !state.isLocked())
                .map(AccountState::account)
                .orElseThrow(BearerSignIn::notGood);
        if (tokens.used(token.id(), LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            events.publishEvent(new AccountSignedIn(account.id(), account.agency()));
        }
        return account;
    }

    private Account providers(String token) {
        if (providersTokens == null) {
            throw notGood();
        }
        try {
            return byProvider.account(providersTokens.decode(token).getClaims());
        } catch (JwtDecoderInitializationException e) {
            throw new ProviderUnreachable(e);
        } catch (JwtException | ProviderRefusal e) {
            throw new BadCredentialsException("identity.token-refused", e);
        }
    }

    private static BadCredentialsException notGood() {
        return new BadCredentialsException("identity.token-refused");
    }
}
