package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of the house, in a real browser, on the embedded database. */
class SigningInJourneyTests {

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start("signing-in", data, "brueckenschlag.demo.data=false");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void theSignInPageNamesTheAccountsAndHasNoBarrier() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");

            assertThat(visitor.page().getByText("fachkraft-b")).isVisible();
            visitor.lookForBarriers();
            visitor.metNoBarrier();
        }
    }

    @Test
    void aWrongPasswordIsAnsweredAsAnUnknownAccountIs() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");
            visitor.trySigningIn("leitung", "falsch");
            visitor.settled();
            var answer = visitor.alert();
            visitor.trySigningIn("niemand", "falsch");
            visitor.settled();

            assertThat(visitor.alert()).isEqualTo(answer).contains("Konto oder Passwort stimmt nicht");
            assertThat(visitor.page().url()).contains("/anmelden");
        }
    }

    @Test
    void pagesRunTheirOwnScriptsAlone() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");
            var policy = visitor.page().reload().allHeaders().get("content-security-policy");
            visitor.settled();

            assertThat(policy)
                    .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'");
            assertThat(Arrays.stream(policy.split("; ")).filter(part -> part.startsWith("script-src")))
                    .singleElement()
                    .asString()
                    .matches("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval'");
            visitor.page()
                    .evaluate("() => { const script = document.createElement('script');"
                            + " script.textContent = 'window.smuggled = true'; document.head.append(script); }");
            assertThat(visitor.page().evaluate("() => window.smuggled === undefined"))
                    .isEqualTo(true);
        }
    }

    @Test
    void pagesTellTheBrowserToGuessNothingAndKeepNothing() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");
            var headers = visitor.page().reload().allHeaders();

            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKeys("x-frame-options", "cache-control");
            assertThat(visitor.page().content()).doesNotContain("jsessionid");
        }
    }
}
