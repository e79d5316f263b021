package org.brueckenschlag.identity;

/**
 * Signing in with the organisation's own identity provider (OpenID Connect Core 1.0, authorization code flow with
 * PKCE), where one is configured: {@code docs/operation.md}.
 */
public interface SingleSignOn {

    /** Where a browser begins; Spring Security's address for the one registration there is. */
    String PATH = "/oauth2/authorization/" + OpenIdProvider.REGISTRATION;

    /** Whether a provider is configured. */
    boolean isOffered();

    /** The provider's name as people know it, e.g. {@code Nordwinkel}; blank where it was given none. */
    String providersName();
}
