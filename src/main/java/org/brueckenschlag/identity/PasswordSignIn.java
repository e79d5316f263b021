package org.brueckenschlag.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by name and password, for the form and for HTTP Basic alike. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final JdbcAccounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final RecentSignIns recent;
    private final ApplicationEventPublisher events;
    private final String nobodysHash;
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    PasswordSignIn(
            JdbcAccounts accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            RecentSignIns recent,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.recent = recent;
        this.events = events;
        this.nobodysHash = hash(passwords, "nobody's password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var name = request.getName().strip().toLowerCase(Locale.ROOT);
        var password = request.getCredentials() instanceof CharSequence typed ? typed.toString() : "";
        // One attempt at a time for each account: otherwise many at once are all checked before the first one counts.
        var lock = locks[Math.floorMod(name.hashCode(), locks.length)];
        lock.lock();
        try {
            var account = signIn(name, password, addressOf(request));
            var principal = new SignedInAccount(account);
            var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
            token.setDetails(request.getDetails());
            return token;
        } finally {
            lock.unlock();
        }
    }

    private Account signIn(String name, String password, String address) {
        var credentials = accounts.credentials(name);
        if (credentials.isPresent() && recent.knows(credentials.get(), password)) {
            return credentials.get().account();
        }
        begin(name, address, credentials);
        // An unknown account costs the same time as a wrong password.
        var hash = credentials.map(Credentials::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || credentials.isEmpty()) {
            events.publishEvent(new SignInRefused(idOf(credentials), false));
            throw new BadCredentialsException("identity.sign-in-refused");
        }
        throttle.succeeded(name, address);
        recent.remember(credentials.get(), password);
        var account = credentials.get().account();
        events.publishEvent(new AccountSignedIn(account.id(), account.agency()));
        return account;
    }

    private void begin(String name, String address, Optional<Credentials> credentials) {
        try {
            throttle.begin(name, address);
        } catch (SignInPaused paused) {
            events.publishEvent(new SignInRefused(idOf(credentials), true));
            throw paused;
        }
    }

    private static @Nullable ActorId idOf(Optional<Credentials> credentials) {
        return credentials.map(found -> found.account().id()).orElse(null);
    }

    private static String addressOf(Authentication request) {
        if (request.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null) {
            return details.getRemoteAddress();
        }
        return "local";
    }

    private static String hash(PasswordEncoder passwords, String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave no hash");
        }
        return hash;
    }
}
