package org.brueckenschlag.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page may load and run: its own things alone, and nobody may frame it. Scripts written into the page run only
 * with the number that this one answer drew.
 *
 * <p>{@code unsafe-eval} stays for now: Vaadin's client makes functions of the expressions that the server sends
 * (docs/decisions/0012-page-policy.md).
 */
final class PagePolicy {

    /** For whatever is no page: the strictest that a browser could be told about it. */
    static final String ELSEWHERE = policy("'self'");

    private static final String HEADER = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PagePolicy() {}

    /** Last of what is done to a page, when all of its scripts are there. */
    static void apply(IndexHtmlResponse page) {
        var configuration = page.getVaadinRequest().getService().getDeploymentConfiguration();
        if (!configuration.isProductionMode()) {
            // The development server reloads pages over a line and with scripts of its own.
            page.getVaadinResponse()
                    .setHeader(
                            HEADER, "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'");
            return;
        }
        var nonce = nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'"));
    }

    private static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Styles are set by components and by the diagram on their own elements, so those may be inline. */
    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors"
                + " 'none'";
    }
}
