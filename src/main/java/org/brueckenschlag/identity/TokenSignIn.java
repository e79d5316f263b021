package org.brueckenschlag.identity;

import org.springframework.security.core.Authentication;

/** Signing in with a bearer token (RFC 6750): one of our own, or an access token of the organisation's provider. */
public interface TokenSignIn {

    /**
     * The account behind a token, with the roles it holds now.
     *
     * @throws org.springframework.security.core.AuthenticationException for any token that is not good, without saying
     *     why
     */
    Authentication signIn(String token);
}
