package org.brueckenschlag.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.brueckenschlag.ui.identity.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything that is not REST: signed in or nothing, but for the sign-in page and its looks. */
@Configuration(proxyBeanMethods = false)
class UiSecurity {

    private static final String OFFLINE_VERIFIER = "/pruefung-offline.html";
    private static final String SIGNED_OUT = "/" + SignIn.PATH + "?" + SignIn.SIGNED_OUT;

    @Bean
    @SuppressWarnings("NullAway") // null is how Spring is told to leave the address alone
    @Order(100)
    SecurityFilterChain uiSecurityFilterChain(
            HttpSecurity http,
            VaadinDefaultRequestCache requestCache,
            ObjectProvider<ClientRegistrationRepository> provider)
            throws Exception {
        // After signing in the address is the one that was asked for, without a mark of Spring's in it.
        var remembered = new HttpSessionRequestCache();
        remembered.setMatchingRequestParameterName(null);
        // A style sheet that is not there must not be what somebody sees after signing in.
        remembered.setRequestMatcher(UiSecurity::asksForAPage);
        requestCache.setDelegateRequestCache(remembered);
        var organisation = provider.getIfAvailable();
        if (organisation != null) {
            http.oauth2Login(login -> SignInByProvider.configure(login, organisation));
        }
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/themes/**", "/aura/**", OFFLINE_VERIFIER)
                                .permitAll())
                .headers(headers -> headers.cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(kept())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PagePolicy.ELSEWHERE))
                        .addHeaderWriter(keptOnDisk())
                        .withObjectPostProcessor(writtenFirst()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
                    vaadin.loginView("/" + SignIn.PATH, SIGNED_OUT)
                            .addLogoutHandler(new CookieClearingLogoutHandler(SignIn.COOKIE));
                    if (organisation != null) {
                        vaadin.logoutSuccessHandler(SignInByProvider.signingOut(organisation, SIGNED_OUT));
                    }
                })
                .build();
    }

    /**
     * Browsers keep what no page's answers are in. Each page asks for fifty such files: asked again whether they have
     * changed, they took longer than the page itself.
     */
    private static HeaderWriter kept() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(new OrRequestMatcher(
                        Stream.of("/VAADIN/build/**", "/VAADIN/static/**", "/themes/**", "/aura/**")
                                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                                .toList())),
                new CacheControlHeadersWriter());
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** The verifier is for a disk: run from here it would be the judged who brings the judge. */
    private static HeaderWriter keptOnDisk() {
        return new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.pathPattern(OFFLINE_VERIFIER),
                new StaticHeadersWriter("Content-Disposition", "attachment; filename=\"pruefung-offline.html\""));
    }

    /** Vaadin commits its answers early; headers that are written at the end would come too late for its pages. */
    private static ObjectPostProcessor<HeaderWriterFilter> writtenFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
