package org.brueckenschlag.identity;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * An account that an identity provider has vouched for. Of what the provider tells about a person nothing goes further
 * than this session: the name is the pseudonym, and the ID token is kept because signing out there asks for it.
 */
final class ProvidedAccount implements OidcUser, SignedIn {

    private static final long serialVersionUID = 1L;

    private final transient SignedInAccount principal;
    private final OidcIdToken idToken;

    ProvidedAccount(Account account, OidcIdToken idToken) {
        this.principal = new SignedInAccount(account);
        this.idToken = idToken;
    }

    @Override
    public Account account() {
        return principal.account();
    }

    @Override
    public String getName() {
        return principal.getUsername();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return principal.getAuthorities();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProvidedAccount that && that.principal.equals(principal);
    }

    @Override
    public int hashCode() {
        return principal.hashCode();
    }

    @Override
    public String toString() {
        return principal.toString();
    }
}
