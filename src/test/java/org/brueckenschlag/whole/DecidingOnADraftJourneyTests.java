package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends a draft says what is doubtful, and whoever decides sees what they decide, and who sent it when. */
class DecidingOnADraftJourneyTests {

    private static final String PROCESS = "Konfliktmediation im Sozialraum";
    private static final String WHY = "So heißt das Haus, niemand ist gemeint.";

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "deciding", data, "brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void nobodyReleasesWhatTheyHaveNotSeen() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung");
                var second = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
            begin(leitung);
            callTheProcess(leitung, "Mit Fatma sprechen");
            compare(leitung);
            goToTheParts(leitung);
            sayWhyTheWordStays(leitung);
            look(second);
            changeMeanwhile(leitung);
            decideOnWhatIsGone(second);
            leitung.metNoBarrier();
            second.metNoBarrier();
        }
    }

    private static void begin(Visitor leitung) {
        leitung.open("/werkstatt");
        leitung.button("Ändern: " + PROCESS).press("Enter");
        leitung.page().waitForURL("**/werkstatt/*");
        var tour = leitung.page().locator(".bs-tour");
        assertThat(tour).containsText("Schritt 1");
        leitung.page().keyboard().press("Escape");
        assertThat(tour).hasCount(0);
    }

    /** Where nothing is chosen the panel is about the process itself. */
    private static void callTheProcess(Visitor leitung, String name) {
        var field = leitung.page()
                .locator(".bs-element-panel")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Name").setExact(true));
        assertThat(field).isVisible();
        field.fill(name);
        assertThat(leitung.page().locator(".bs-findings")).containsText("„Fatma“ könnte der Name einer Person sein");
    }

    private static void compare(Visitor leitung) {
        leitung.button("Weiter zum Vergleich").press("Enter");
        leitung.page().waitForURL("**/vergleich");
        leitung.settled();
    }

    private static void goToTheParts(Visitor leitung) {
        assertThat(leitung.page().locator("#aenderungen")).containsText("Mit Fatma sprechen");
        var parts = leitung.page().locator(".bs-page-parts");
        for (var part : new String[] {"Was ist anders", "Befunde", "Probelauf", "Entscheiden"}) {
            assertThat(parts.getByText(part)).isVisible();
        }
        parts.getByText("Entscheiden").click();
        assertThat(leitung.page().locator("#freigabe")).isInViewport();
    }

    private static void sayWhyTheWordStays(Visitor leitung) {
        rehearsed(leitung);
        choose(leitung);
        var card = leitung.page().locator("#freigabe");
        leitung.button("Zur Freigabe senden").press("Enter");
        assertThat(card.getByRole(AriaRole.TEXTBOX)).isFocused();
        assertThat(card.getByText(Pattern.compile("warum diese Wörter bleiben können.*Fatma"))
                        .first())
                .isVisible();
        send(leitung);
    }

    private static void rehearsed(Visitor leitung) {
        assertThat(leitung.page().locator("#freigabe .bs-rehearsal-note"))
                .containsText("alles wie bisher", new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
    }

    private static void choose(Visitor leitung) {
        leitung.page()
                .locator("#freigabe vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Lernpunkt aus Vorgängen"))
                .locator("input")
                .press("Space");
    }

    private static void send(Visitor leitung) {
        leitung.page().locator("#freigabe").getByRole(AriaRole.TEXTBOX).fill(WHY);
        leitung.button("Zur Freigabe senden").press("Enter");
        assertThat(leitung.page().getByText("Wartet auf eine zweite Person")).isVisible();
    }

    private static void look(Visitor second) {
        second.open("/werkstatt");
        second.link("Ansehen und freigeben: " + PROCESS).press("Enter");
        second.page().waitForURL("**/vergleich");
        second.settled();
        var sent = second.page().locator("#freigabe .bs-decisions li").first();
        assertThat(sent).containsText("Zur Freigabe gesendet");
        assertThat(sent).containsText(Pattern.compile("\\d{1,2}\\. \\S+ \\d{4}, \\d{1,2}:\\d{2} Uhr"));
        assertThat(sent).containsText("von einer anderen Person der Leitung");
        assertThat(sent).containsText(WHY);
    }

    private static void changeMeanwhile(Visitor leitung) {
        leitung.button("Zurückholen").press("Enter");
        leitung.button("Zurück zum Entwurf").press("Enter");
        leitung.page().waitForURL(Pattern.compile(".*/werkstatt/[^/]+$"));
        callTheProcess(leitung, "Über Fatma reden");
        compare(leitung);
        rehearsed(leitung);
        choose(leitung);
        send(leitung);
    }

    private static void decideOnWhatIsGone(Visitor second) {
        second.button("Freigeben").press("Enter");
        second.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Freigeben").setExact(true))
                .press("Enter");
        var look = second.button("Neuen Stand ansehen");
        assertThat(look).isFocused();
        assertThat(second.page().locator("#aenderungen")).containsText("Mit Fatma sprechen");
        look.press("Enter");
        assertThat(second.page().locator("#aenderungen")).containsText("Über Fatma reden");
    }
}
