package org.brueckenschlag.identity;

import java.util.Collection;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Signing in with the organisation's identity provider, where an installation names one. */
@Configuration(proxyBeanMethods = false)
class OpenIdConfiguration {

    @Bean
    OpenIdSettings openIdSettings(Environment environment) {
        return Binder.get(environment).bindOrCreate(OpenIdSettings.PREFIX, OpenIdSettings.class);
    }

    @Bean
    SingleSignOn singleSignOn(OpenIdSettings settings) {
        return new ConfiguredSingleSignOn(settings.given(), settings.name().strip());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(OpenIdSettings.PREFIX + ".issuer")
    static class Provider {

        @Bean
        ClientRegistrationRepository openIdProvider(OpenIdSettings settings) {
            if (settings.clientId().isBlank()) {
                throw new ClientIdMissing();
            }
            return new OpenIdProvider(settings);
        }

        /** Access tokens of the provider that are meant for us (RFC 9068 4): issuer, time, audience. */
        @Bean
        JwtDecoder providersAccessTokens(OpenIdSettings settings) {
            return new SupplierJwtDecoder(() -> {
                NimbusJwtDecoder decoder = JwtDecoders.fromIssuerLocation(settings.issuer());
                decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(settings.audienceOrClient()))));
                return decoder;
            });
        }
    }

    private record ConfiguredSingleSignOn(boolean isOffered, String providersName) implements SingleSignOn {}
}
