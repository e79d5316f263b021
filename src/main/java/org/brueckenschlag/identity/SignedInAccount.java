package org.brueckenschlag.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as Spring Security carries it. Its name there is the pseudonym, so that whatever logs a principal logs no
 * person.
 */
final class SignedInAccount implements UserDetails, SignedIn {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient @Nullable String passwordHash;

    SignedInAccount(Account account) {
        this.account = account;
        this.passwordHash = null;
    }

    SignedInAccount(Credentials credentials) {
        this.account = credentials.account();
        this.passwordHash = credentials.passwordHash();
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return account.id().value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInAccount that && that.account.id().equals(account.id());
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }

    @Override
    public String toString() {
        return getUsername() + List.copyOf(account.roles());
    }
}
