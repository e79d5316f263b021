package org.brueckenschlag.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.brueckenschlag.ui.identity.SignIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The way through the organisation's identity provider and back. */
final class SignInByProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SignInByProvider.class);

    private SignInByProvider() {}

    static void configure(OAuth2LoginConfigurer<HttpSecurity> login, ClientRegistrationRepository organisation) {
        login.clientRegistrationRepository(organisation)
                .loginPage("/" + SignIn.PATH)
                .failureHandler(SignInByProvider::cameBack)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(SignInByProvider::cameBack);
                        return filter;
                    }
                });
    }

    /** Signs out at the provider as well (OpenID Connect RP-Initiated Logout 1.0), or the next click signs in again. */
    static LogoutSuccessHandler signingOut(ClientRegistrationRepository organisation, String afterwards) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(organisation);
        handler.setPostLogoutRedirectUri("{baseUrl}" + afterwards);
        handler.setDefaultTargetUrl(afterwards);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    private static void cameBack(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException protocol
                ? protocol.getError().getErrorCode()
                : "unreachable";
        // The code alone: descriptions are the provider's words, and may name people.
        LOG.warn("Sign-in by provider came to nothing: {}", code.replaceAll("[^a-z_]", "?"));
        response.sendRedirect("/" + SignIn.PATH + "?" + SignIn.NOT_BY_PROVIDER + "=" + SignIn.reason(code));
    }
}
