package org.brueckenschlag.identity;

import org.springframework.security.core.AuthenticationException;

/** A token cannot be looked at, because the organisation's provider does not answer; it may be a good one. */
public final class ProviderUnreachable extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    ProviderUnreachable(Throwable cause) {
        super("identity.provider-unreachable", cause);
    }
}
