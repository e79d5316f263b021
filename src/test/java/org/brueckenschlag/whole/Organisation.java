package org.brueckenschlag.whole;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** An organisation's identity provider, a real one on a port of its own: Spring Authorization Server. */
final class Organisation implements AutoCloseable {

    static final String PASSWORD = "geheim";

    private static final String CLIENT = "brueckenschlag";
    private static final String SECRET = "nur-hier";

    /** What the organisation says about its people: agency and roles. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "konto-17", Map.of("agency", "nordwinkel", "roles", List.of("fachkraft", "kantine")),
            "konto-18", Map.of("agency", "nordwinkel", "roles", List.of("kantine")),
            "konto-19", Map.of("agency", "anderswo", "roles", List.of("leitung")),
            "auswertung", Map.of("agency", "nordwinkel", "roles", List.of("koordination")));

    private final ServletWebServerApplicationContext server;

    private Organisation(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    static Organisation open() {
        return new Organisation((ServletWebServerApplicationContext) new SpringApplicationBuilder(Provider.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "server.servlet.session.cookie.name=ORGANISATION",
                        "spring.main.banner-mode=off")
                .run("--spring.config.location=optional:classpath:/nothing-of-ours/", "--server.address=127.0.0.1"));
    }

    /** As the program's settings say it. */
    String[] settings() {
        return new String[] {
            "brueckenschlag.oidc.issuer=" + address(),
            "brueckenschlag.oidc.client-id=" + CLIENT,
            "brueckenschlag.oidc.client-secret=" + SECRET,
            "brueckenschlag.oidc.name=Wohlfahrt Nord"
        };
    }

    /** Lets people come back to the program. */
    void know(RunningProgram program) {
        server.getBean(Clients.class).program.set(program.at("/"));
    }

    URI address() {
        return URI.create("http://localhost:" + server.getWebServer().getPort());
    }

    /** Name and secret of a program of the organisation that works with our API; {@code meantFor} is its audience. */
    static String credentials(boolean meantForUs) {
        return (meantForUs ? "auswertung" : "kantine") + ":" + SECRET;
    }

    @Override
    public void close() {
        server.close();
    }

    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    @Import(Clients.class)
    static class Provider {

        @Bean
        SecurityFilterChain doors(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(PEOPLE.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .authorities("person")
                            .build())
                    .toList());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder itsOwnTokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        /** Who somebody is to us stands in each token; the audience of a program's token is us, or the canteen. */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> {
                var name = context.getPrincipal().getName();
                PEOPLE.getOrDefault(name, Map.of()).forEach(context.getClaims()::claim);
                if (context.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
                    context.getClaims().audience(List.of(name.equals("auswertung") ? CLIENT : name));
                }
            };
        }
    }

    /** The programs that the organisation knows; ours after it has told where it is. */
    static class Clients implements RegisteredClientRepository {

        final AtomicReference<URI> program = new AtomicReference<>(URI.create("http://localhost/"));

        /** The server would keep a better hash of the secret; it is made anew each time. */
        @Override
        public void save(RegisteredClient client) {}

        @Override
        public RegisteredClient findById(String id) {
            return findByClientId(id);
        }

        @Override
        public RegisteredClient findByClientId(String id) {
            var client = RegisteredClient.withId(id)
                    .clientId(id)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .tokenSettings(TokenSettings.builder()
                            .accessTokenTimeToLive(Duration.ofMinutes(5))
                            .build());
            if (!id.equals(CLIENT)) {
                return client.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .build();
            }
            return client.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(program.get()
                            .resolve("/login/oauth2/code/organisation")
                            .toString())
                    .postLogoutRedirectUri(
                            program.get().resolve("/anmelden?abgemeldet").toString())
                    .scope(OidcScopes.OPENID)
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .build();
        }
    }
}
