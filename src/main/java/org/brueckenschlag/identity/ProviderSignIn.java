package org.brueckenschlag.identity;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Signing in with an ID token that Spring Security has verified. The token alone counts; nothing more is asked of the
 * provider about a person.
 */
@Component
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final AccountsByProvider accounts;
    private final ApplicationEventPublisher events;

    ProviderSignIn(AccountsByProvider accounts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        try {
            var account = accounts.account(token.getClaims());
            events.publishEvent(new AccountSignedIn(account.id(), account.agency()));
            return new ProvidedAccount(account, token);
        } catch (ProviderRefusal refusal) {
            events.publishEvent(new SignInRefused(null, false));
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(refusal.reason().code()), refusal);
        }
    }
}
