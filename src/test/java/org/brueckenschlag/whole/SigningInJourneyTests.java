package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The door of the house, in a real browser, on the embedded database. */
class SigningInJourneyTests {

    @TempDir
    static Path data;

    static Organisation organisation;
    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        organisation = Organisation.open();
        var settings = new ArrayList<>(List.of(organisation.settings()));
        settings.addAll(List.of("brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation"));
        program = RunningProgram.start("signing-in", data, settings.toArray(String[]::new));
        organisation.know(program);
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
        organisation.close();
    }

    @Test
    void anOrganisationsAccountLeadsToThePageThatWasAskedForAndSignsOutAtBothPlaces() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/vorgaenge");
            visitor.lookForBarriers();
            throughOrganisation(visitor, "konto-17");
            visitor.settled();

            assertThat(visitor.page().url()).endsWith("/vorgaenge");
            assertThat(visitor.page().getByText("Nordwinkel").first()).isVisible();
            visitor.metNoBarrier();

            visitor.button("Integrationsfachkraft").click();
            visitor.button("Abmelden").click();
            visitor.page().waitForURL(url -> url.contains("abgemeldet"));
            assertThat(visitor.page().getByText("Sie sind abgemeldet.")).isVisible();

            visitor.link("Mit Wohlfahrt Nord anmelden").click();
            assertThat(visitor.page().getByLabel("Username")).isVisible();
        }
    }

    @Test
    void whoHasNoRoleOrNoAgencyHearsWhatIsMissing() {
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");
            throughOrganisation(visitor, "konto-18");
            visitor.settled();
            assertThat(visitor.alert()).contains("keine Rolle");
        }
        try (var visitor = Visitor.atADesk(browser.browser(), program)) {
            visitor.open("/anmelden");
            throughOrganisation(visitor, "konto-19");
            visitor.settled();
            assertThat(visitor.alert()).contains("keine Agentur");
        }
    }

    @Test
    void theOrganisationsAccessTokenOpensTheApiIfItIsMeantForUs() throws Exception {
        assertThat(tasksWith("Bearer " + organisationsToken(true))).isEqualTo(200);
        assertThat(tasksWith("Bearer " + organisationsToken(false))).isEqualTo(401);
        assertThat(program.log()).doesNotContain("konto-17", "konto-18");
    }

    private static void throughOrganisation(Visitor visitor, String account) {
        visitor.link("Mit Wohlfahrt Nord anmelden").click();
        visitor.page().getByLabel("Username").fill(account);
        visitor.page().getByLabel("Password").fill(Organisation.PASSWORD);
        visitor.page().getByLabel("Password").press("Enter");
        visitor.page().waitForURL(url -> url.startsWith(program.at("/").toString()));
    }

    private static int tasksWith(String authorization) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(program.at("/api/v1/tasks"))
                    .header("Authorization", authorization)
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String organisationsToken(boolean meantForUs) throws Exception {
        var credentials = Organisation.credentials(meantForUs).getBytes(StandardCharsets.US_ASCII);
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(organisation.address().resolve("/oauth2/token"))
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .get("access_token")
                    .asString();
        }
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
