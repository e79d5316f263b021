package org.brueckenschlag.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/**
 * Too many wrong passwords: nothing is checked for a while. The same for accounts that do not exist, so that it tells
 * nothing about who has one.
 */
public final class SignInPaused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    SignInPaused(Duration wait) {
        super("identity.sign-in-paused");
        this.wait = wait;
    }

    /** How long until the next attempt is heard, more than nothing. */
    public Duration remaining() {
        return wait;
    }

    /** The same in whole seconds, rounded up. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
