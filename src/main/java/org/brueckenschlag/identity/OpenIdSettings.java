package org.brueckenschlag.identity;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says about its identity provider.
 *
 * @param issuer its address; everything else is read from {@code <issuer>/.well-known/openid-configuration}. Empty: no
 *     provider
 * @param clientSecret empty for a public client
 * @param name what people call it
 * @param rolesClaim claim with the keys of {@link Role}, a text or a list; dots lead into objects
 *     ({@code realm_access.roles})
 * @param agencyClaim claim with the agency's short name
 * @param agency the agency of everybody who comes this way; then no claim is asked
 * @param audience what an access token for the REST API must be meant for; empty: the client's id
 */
record OpenIdSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("agency") String agencyClaim,
        @DefaultValue("") String agency,
        @DefaultValue("") String audience) {

    static final String PREFIX = "brueckenschlag.oidc";

    boolean given() {
        return !issuer.isBlank();
    }

    String audienceOrClient() {
        return audience.isBlank() ? clientId : audience;
    }

    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
