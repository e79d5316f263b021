package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Leitung lets a table ask a formula: adds it in the drawing, reads what is still missing, and finds it again. */
class DecisionsJourneyTests {

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "decisions", data, "brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void addsAFormulaThatATableAsksAndFindsItAgain() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            leitung.open("/werkstatt");
            leitung.button("Ändern: Konfliktmediation im Sozialraum").press("Enter");
            leitung.page().waitForURL("**/werkstatt/*");
            var draft = leitung.page().url().replaceFirst("^https?://[^/]*", "");
            leitung.open(draft + "/tabelle/methode");
            leitung.button("Ganze Datei zeichnen").press("Enter");
            leitung.page().waitForURL("**/tabelle/methode/ganz");
            assertThat(leitung.page().locator("bs-dmn-editor table")).containsText("Eskalationsstufe");
            leitung.lookForBarriersIn("bs-dmn-editor");

            add(leitung, "Rechenwert");
            assertThat(findings(leitung)).containsText("„Rechenwert“ entscheidet noch nichts");
            leitung.page().locator("bs-dmn-editor .djs-container > svg").focus();
            leitung.page().keyboard().press("Enter");
            leitung.page()
                    .locator(".djs-popup .entry")
                    .filter(new Locator.FilterOptions().setHasText("Formel"))
                    .click();

            view(leitung, "Rechenwert").press("Enter");
            var formula = leitung.page().locator("bs-dmn-editor .textarea [contenteditable]");
            formula.click();
            leitung.page().keyboard().type("2 * (");
            assertThat(findings(leitung)).containsText("kann nicht gelesen werden");
            leitung.page().keyboard().type("1 + 1)");
            assertThat(findings(leitung)).not().containsText("kann nicht gelesen werden");
            leitung.lookForBarriers();
            view(leitung, "Zusammenhang").press("Enter");
            leitung.lookForBarriersIn("bs-dmn-editor");
            leitung.picture("werkstatt-entscheidungen");

            leitung.open(draft + "/tabelle/methode");
            view(leitung, "Rechenwert").press("Enter");
            assertThat(leitung.page().locator("bs-dmn-editor .textarea")).containsText("2 * (1 + 1)");
            leitung.metNoBarrier();
        }
    }

    private static void add(Visitor leitung, String name) {
        view(leitung, "Zusammenhang").press("Enter");
        leitung.button("Neue Entscheidung").press("Enter");
        assertThat(leitung.page().locator(".djs-direct-editing-content")).isFocused();
        leitung.page().keyboard().type(name);
        leitung.page().keyboard().press("Enter");
    }

    private static Locator findings(Visitor leitung) {
        return leitung.page().locator(".bs-findings");
    }

    private static Locator view(Visitor leitung, String name) {
        return leitung.page()
                .locator(".bs-dmn-views")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
