package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Leitung puts questions of a form side by side, once with the mouse and once without it. */
class ArrangingAFormJourneyTests {

    private static final String DRAGGED = "Feld_sr_code";
    private static final String BESIDE = "Feld_eingangsweg";

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "arranging", data, "brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void whatIsDraggedBesideAQuestionStandsThereAfterwards() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            var form = form(leitung);
            onTheSheet(leitung);
            assertThat(leitung.page().locator(".fjs-powered-by").first()).isVisible();
            drag(leitung);
            assertThat(areSideBySide(leitung)).isTrue();
            assertThat(wording(leitung)).hasValue("In welchem Sozialraum liegt der Konflikt?");
            leitung.lookForBarriersIn(".bs-workshop-main");
            leitung.picture("werkstatt-anordnen");

            leitung.open(form);
            onTheSheet(leitung);
            assertThat(areSideBySide(leitung)).isTrue();

            leitung.button("Anordnen").press("Enter");
            choose(leitung, "In welchem Sozialraum liegt der Konflikt?");
            beside(leitung).press("Space");
            leitung.settled();
            leitung.open(form);
            onTheSheet(leitung);
            assertThat(areSideBySide(leitung)).isFalse();
            leitung.metNoBarrier();
        }
    }

    @Test
    void theSameByKeyboard() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
            var form = form(leitung);
            choose(leitung, "Von wem kommt die Anfrage?");
            assertThat(beside(leitung)).isDisabled();
            choose(leitung, "Worum geht es?");
            beside(leitung).press("Space");
            leitung.settled();
            assertThat(beside(leitung)).isChecked();
            leitung.lookForBarriers();

            leitung.open(form);
            choose(leitung, "Worum geht es?");
            assertThat(beside(leitung)).isChecked();
            leitung.metNoBarrier();
        }
    }

    /** @return its address */
    private static String form(Visitor visitor) {
        visitor.open("/werkstatt");
        var page = visitor.page();
        page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Konfliktmediation"))
                .locator("vaadin-button, a[href*='werkstatt/']")
                .last()
                .press("Enter");
        page.waitForURL("**/werkstatt/*");
        visitor.settled();
        var address = page.url().substring(page.url().indexOf("/werkstatt/")) + "/formular/anfrage_aufnehmen";
        visitor.open(address);
        return address;
    }

    private static void onTheSheet(Visitor visitor) {
        visitor.button("Anordnen").press("Enter");
        assertThat(element(visitor, DRAGGED)).isVisible();
        visitor.settled();
    }

    private static Locator element(Visitor visitor, String id) {
        return visitor.page().locator(".fjs-element[data-id='" + id + "']");
    }

    private static void drag(Visitor visitor) {
        element(visitor, BESIDE).scrollIntoViewIfNeeded();
        var from = place(element(visitor, DRAGGED));
        var to = place(element(visitor, BESIDE));
        var mouse = visitor.page().mouse();
        mouse.move(from.x + from.width / 2, from.y + 15);
        mouse.down();
        mouse.move(from.x + from.width / 2, from.y, new Mouse.MoveOptions().setSteps(4));
        mouse.move(to.x + to.width - 30, to.y + to.height / 2, new Mouse.MoveOptions().setSteps(12));
        mouse.up();
        visitor.settled();
    }

    private static BoundingBox place(Locator element) {
        return element.boundingBox();
    }

    private static boolean areSideBySide(Visitor visitor) {
        var first = place(element(visitor, BESIDE));
        var second = place(element(visitor, DRAGGED));
        return second.x >= first.x + first.width - 3 && second.y < first.y + first.height;
    }

    private static void choose(Visitor visitor, String question) {
        var line = visitor.page()
                .locator(".bs-outline vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(question))
                .first();
        assertThat(line).isVisible();
        line.press("Enter");
        assertThat(wording(visitor)).hasValue(question);
        visitor.settled();
    }

    private static Locator wording(Visitor visitor) {
        return visitor.page()
                .locator(".bs-element-panel")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Wortlaut").setExact(true));
    }

    private static Locator beside(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Neben der vorigen Frage"));
    }
}
