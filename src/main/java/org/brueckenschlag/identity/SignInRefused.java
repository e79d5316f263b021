package org.brueckenschlag.identity;

import org.jspecify.annotations.Nullable;

/**
 * Event: a password was wrong, or too many had been.
 *
 * @param account null where no account has the name that was typed; the name itself is never kept, it may be a password
 * @param paused whether the password was not even looked at
 */
public record SignInRefused(@Nullable ActorId account, boolean paused) {}
