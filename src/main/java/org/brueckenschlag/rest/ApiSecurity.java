package org.brueckenschlag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.brueckenschlag.identity.ProviderUnreachable;
import org.brueckenschlag.identity.SignInPaused;
import org.brueckenschlag.identity.TokenSignIn;
import org.brueckenschlag.shared.Refused;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The doors for programs: stateless, HTTP Basic or a bearer token, no cookie counts (and so nothing to forge). What is
 * not listed here does not exist; a door that somebody adds without listing it stays shut.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Open to everybody: the description of the API is the same in each installation and names no agency. */
    static final String OPENAPI = "/api/v1/openapi.json";

    /** Open to whoever holds the token of the set-up. */
    static final String SET_UP = "/api/v1/setup";

    /** Open to whole packages. */
    static final String CHECK = "/api/v1/catalogue/check";

    /** Where the Camunda Modeler asks whom it talks to, and where it sends models; its paths, not ours. */
    static final String MODELER_VERSION = "/engine-rest/version";

    static final String MODELER_DEPLOYMENT = "/engine-rest/deployment/create";

    static final String[] DOORS = {
        "/api/v1/processes",
        "/api/v1/processes/{key}/matters",
        "/api/v1/social-spaces",
        "/api/v1/lists",
        "/api/v1/lists/{list}",
        "/api/v1/matters",
        "/api/v1/matters/{nr}",
        "/api/v1/matters/{nr}/history",
        "/api/v1/matters/{nr}/events/{name}",
        "/api/v1/matters/{nr}/retry",
        "/api/v1/tasks",
        "/api/v1/tasks/{id}",
        "/api/v1/tasks/{id}/claim",
        "/api/v1/tasks/{id}/release",
        "/api/v1/tasks/{id}/complete",
        "/api/v1/tasks/{id}/draft",
        "/api/v1/audit/checkpoint",
        "/api/v1/audit/export",
        "/api/v1/audit/matters/{nr}/export",
        "/api/v1/audit/events",
        "/api/v1/audit/matters/{nr}/events",
        "/api/v1/audit/reconciliation",
        "/api/v1/indicators",
        "/api/v1/data-protection/fields",
        "/api/v1/data-protection/figures",
        "/api/v1/retention",
        "/api/v1/retention/dry-run",
        "/api/v1/retention/{what}",
        "/api/v1/guard/check",
        CHECK,
        "/api/v1/demo/clock"
    };

    static boolean takesPackages(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(CHECK) || path.equals(MODELER_DEPLOYMENT);
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurityFilterChain(HttpSecurity http, Problems problems, TokenSignIn tokens)
            throws Exception {
        return http.securityMatcher(new ApiRequests())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, failure) -> notSignedIn(problems, request, response, failure)))
                .oauth2ResourceServer(bearer -> bearer.authenticationManagerResolver(
                                request -> shown -> tokens.signIn(((BearerTokenAuthenticationToken) shown).getToken()))
                        .authenticationEntryPoint(
                                (request, response, failure) -> tokenRefused(problems, request, response, failure)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> notSignedIn(problems, request, response, failure))
                        .accessDeniedHandler((request, response, denied) ->
                                problems.write(request, response, new Refused(RestRefusal.UNKNOWN_PATH))))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPENAPI)
                        .permitAll()
                        .requestMatchers(SET_UP)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, MODELER_VERSION)
                        .authenticated()
                        .requestMatchers(HttpMethod.POST, MODELER_DEPLOYMENT)
                        .authenticated()
                        .requestMatchers(DOORS)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(new BodyLimit(problems), AuthorizationFilter.class)
                .build();
    }

    private static void notSignedIn(
            Problems problems,
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof SignInPaused paused) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(paused.seconds()));
            problems.write(
                    request, response, HttpStatus.TOO_MANY_REQUESTS, "identity.sign-in-paused", paused.seconds());
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Brueckenschlag\", charset=\"UTF-8\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Brueckenschlag\"");
        var key = failure instanceof BadCredentialsException ? "identity.sign-in-refused" : "identity.not-signed-in";
        problems.write(request, response, HttpStatus.UNAUTHORIZED, key);
    }

    /** RFC 6750 3.1; also where the header is no token at all. */
    private static void tokenRefused(
            Problems problems,
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof ProviderUnreachable) {
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "identity.provider-unreachable");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Brueckenschlag\", error=\"invalid_token\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "identity.token-refused");
    }
}
