package org.brueckenschlag.identity;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.util.function.SingletonSupplier;

/**
 * The one identity provider of an installation, asked for its addresses when somebody first wants to sign in: a
 * provider that is down must not keep the program from starting. Scope {@code openid} alone; names and addresses of
 * people are not asked for.
 */
final class OpenIdProvider implements ClientRegistrationRepository, Iterable<ClientRegistration> {

    static final String REGISTRATION = "organisation";

    private final Supplier<ClientRegistration> registration;

    OpenIdProvider(OpenIdSettings settings) {
        this.registration = SingletonSupplier.of(() -> discovered(settings));
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(REGISTRATION) ? registration.get() : null;
    }

    /** Nothing: whoever asks for all of them would ask the provider at start. */
    @Override
    public Iterator<ClientRegistration> iterator() {
        return List.<ClientRegistration>of().iterator();
    }

    private static ClientRegistration discovered(OpenIdSettings settings) {
        var builder = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .scope(OidcScopes.OPENID);
        return settings.clientSecret().isBlank()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(settings.clientSecret()).build();
    }
}
