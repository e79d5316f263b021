package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people at several browsers, and what is left when one of them is interrupted: through the real program. */
class WorkingTogetherJourneyTests {

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "working-together",
                data,
                "brueckenschlag.demo.data=false",
                "brueckenschlag.processes=konfliktmediation");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void aNewTaskWaitsBehindABarAndWhoeverIsSecondKeepsTheirDraft() throws Exception {
        var matter = MatterInHand.begin(program).upTo("Task_KonfliktAnalysieren");
        try (var first = Visitor.atADesk(browser.browser(), program).signIn("leitung");
                var second = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
            first.open("/aufgaben");
            second.open("/aufgaben");
            matter.complete("Task_KonfliktAnalysieren");
            var id = matter.task("leitung", "Task_MethodeUndTeamFestlegen");

            // the list does not move under the finger
            assertThat(first.page().getByText("1 neue Aufgabe")).isVisible();
            assertThat(row(first, id)).hasCount(0);
            first.button("Anzeigen").press("Enter");
            assertThat(row(first, id)).isVisible();
            second.button("Anzeigen").press("Enter");

            row(second, id).press("Enter");
            var panel = second.page().locator(".bs-task");
            new FilledForm(panel, matter.form("leitung2", id), LocalDate.now()).fillIn(Map.of("team_groesse", 3));
            assertThat(panel.getByText("Entwurf gespeichert")).isVisible();

            row(first, id).press("Enter");
            first.button("Übernehmen").press("Enter");
            assertThat(first.button("Zurückgeben")).isVisible();

            assertThat(panel.getByText("Diese Aufgabe hat gerade jemand aus der Gruppe Leitung übernommen"))
                    .isVisible();
            assertThat(panel.getByText("Ihr Entwurf bleibt erhalten")).isVisible();
            assertThat(panel.locator("footer")).isHidden();
            second.lookForBarriers();

            first.button("Zurückgeben").press("Enter");
            assertThat(first.button("Übernehmen")).isVisible();
            second.open("/aufgaben/" + id);
            assertThat(panel.locator("vaadin-text-field.bs-stepper input").first())
                    .hasValue("3");

            // one of two who complete at once is told so
            matter.complete("Task_MethodeUndTeamFestlegen");
            assertThat(panel.locator(".bs-note.urgent")).isVisible();
            second.lookForBarriers();
            second.metNoBarrier();
        }
    }

    @Test
    void whoInterpretsReportsViolenceFromTheTask() throws Exception {
        var matter = MatterInHand.begin(program).upTo("Task_SprachmittlungZusagen");
        var id = matter.task("sprachmittlung", "Task_SprachmittlungZusagen");
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("sprachmittlung")) {
            visitor.open("/aufgaben/" + id);
            assertThat(visitor.heading("Etwas ist passiert")).isVisible();
            visitor.button("Gewalt melden").press("Enter");
            var dialog = visitor.page().getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog.getByText("Die Leitung hat 24 Stunden")).isVisible();
            assertThat(visitor.button("Nicht melden")).isFocused();
            visitor.lookForBarriers();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gewalt melden"))
                    .press("Enter");

            assertThat(visitor.page().getByText("Gemeldet:").first()).isVisible();
            visitor.metNoBarrier();
        }
        assertThat(program.api("sprachmittlung")
                        .get("matters/" + matter.number())
                        .status())
                .isEqualTo(404);
        assertThat(program.api("leitung")
                        .get("matters/" + matter.number() + "/history")
                        .body()
                        .toString())
                .contains("event_reported", "gewalt_gemeldet");
    }

    @Test
    void aSessionThatEndsTakesNoAnswerWithIt() {
        var matter = MatterInHand.begin(program);
        var id = matter.task("fachkraft", "Task_AnfrageAufnehmen");
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("fachkraft")) {
            visitor.open("/aufgaben/" + id);
            var panel = visitor.page().locator(".bs-task");
            new FilledForm(panel, matter.form("fachkraft", id), LocalDate.now())
                    .fillIn(Map.of("parteigruppen_anzahl", 3));
            assertThat(panel.getByText("Entwurf gespeichert")).isVisible();

            // what the page says as it is left would get a session of nobody, which may outlive the next sign-in
            visitor.page().navigate("about:blank");
            visitor.page().context().clearCookies();
            visitor.page().navigate(program.at("/aufgaben/" + id).toString());
            assertThat(visitor.heading("Anmelden")).isVisible();
            visitor.signIn("fachkraft").open("/aufgaben/" + id);

            assertThat(panel.locator("vaadin-text-field.bs-stepper input").first())
                    .hasValue("3");
        }
    }

    @Test
    void partyGroupsAreAddedRemovedAndBroughtBackByKeyboardOnAPhone() throws Exception {
        var matter = MatterInHand.begin(program).upTo("Task_KonfliktAnalysieren");
        var id = matter.task("mediation", "Task_KonfliktAnalysieren");
        try (var visitor = Visitor.withAPhone(browser.browser(), program)) {
            visitor.signIn("mediation").open("/aufgaben/" + id);
            var cards = visitor.page().locator("fieldset.bs-row");
            var before = cards.count();
            visitor.button("Gruppe hinzufügen").press("Enter");
            assertThat(cards).hasCount(before + 1);
            visitor.lookForBarriers();
            cards.last().locator(".bs-row-remove").press("Enter");
            assertThat(cards).hasCount(before);
            assertThat(visitor.button("Rückgängig")).isFocused();
            visitor.lookForBarriers();
            visitor.button("Rückgängig").press("Enter");
            assertThat(cards).hasCount(before + 1);
            visitor.metNoBarrier();
        }
    }

    @Test
    void controlAndKFindsAMatterByItsNumber() {
        var number = MatterInHand.begin(program).number();
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            visitor.open("/vorgaenge");
            visitor.page().keyboard().press("Control+k");
            var field = visitor.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Suchen"));
            assertThat(field).isFocused();
            field.fill(number);
            var hit = visitor.page().locator(".bs-search a[href$='" + number + "']");
            assertThat(hit).isVisible();
            visitor.lookForBarriers();
            field.press("ArrowDown");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(url -> url.contains("/vorgaenge/" + number) || url.contains("/aufgaben/"));
            assertThat(visitor.page().locator(".bs-search a")).hasCount(0);

            visitor.button("Hilfe").press("Enter");
            assertThat(visitor.heading("Tasten")).isVisible();
            visitor.lookForBarriers();
            visitor.metNoBarrier();
        }
    }

    private static Locator row(Visitor visitor, String id) {
        return visitor.page().locator("bs-task-rows a[data-id='" + id + "']");
    }
}
