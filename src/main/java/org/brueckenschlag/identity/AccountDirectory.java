package org.brueckenschlag.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security asks for them, by the name that is typed at sign-in. */
@Component
class AccountDirectory implements UserDetailsService {

    private final JdbcAccounts accounts;

    AccountDirectory(JdbcAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.credentials(name)
                .map(SignedInAccount::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown account"));
    }
}
