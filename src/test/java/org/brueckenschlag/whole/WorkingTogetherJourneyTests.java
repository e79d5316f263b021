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
import tools.jackson.databind.JsonNode;

/** Several people at several browsers, and what is left when one of them is interrupted: through the real program. */
class WorkingTogetherJourneyTests {

    private static final Map<String, String> DOERS = Map.of(
            "Task_AnfrageAufnehmen", "fachkraft",
            "Task_AuftragKlaeren", "fachkraft",
            "Task_KonfliktAnalysieren", "mediation",
            "Task_MethodeUndTeamFestlegen", "leitung",
            "Task_SprachmittlungZusagen", "sprachmittlung");

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start("working-together", data, "brueckenschlag.demo.data=false");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void aNewTaskWaitsBehindABarAndWhoeverIsSecondKeepsTheirDraft() throws Exception {
        var number = begin();
        completeUpTo("Task_KonfliktAnalysieren", number);
        try (var first = Visitor.atADesk(browser.browser(), program).signIn("leitung");
                var second = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
            first.open("/aufgaben");
            second.open("/aufgaben");
            complete("Task_KonfliktAnalysieren", number);
            var task = task("leitung", "Task_MethodeUndTeamFestlegen", number);
            var id = task.path("id").asString();

            // the list does not move under the finger
            assertThat(first.page().getByText("1 neue Aufgabe")).isVisible();
            assertThat(row(first, id)).hasCount(0);
            first.button("Anzeigen").press("Enter");
            assertThat(row(first, id)).isVisible();
            second.button("Anzeigen").press("Enter");

            row(second, id).press("Enter");
            var panel = second.page().locator(".bs-task");
            new FilledForm(panel, form("leitung2", id), LocalDate.now()).fillIn(Map.of("team_groesse", 3));
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
            complete("Task_MethodeUndTeamFestlegen", number);
            assertThat(panel.locator(".bs-note.urgent")).isVisible();
            second.lookForBarriers();
            second.metNoBarrier();
        }
    }

    @Test
    void whoInterpretsReportsViolenceFromTheTask() throws Exception {
        var number = begin();
        completeUpTo("Task_SprachmittlungZusagen", number);
        var id = task("sprachmittlung", "Task_SprachmittlungZusagen", number)
                .path("id")
                .asString();
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
        assertThat(program.api("sprachmittlung").get("matters/" + number).status())
                .isEqualTo(404);
        assertThat(program.api("leitung")
                        .get("matters/" + number + "/history")
                        .body()
                        .toString())
                .contains("event_reported", "gewalt_gemeldet");
    }

    @Test
    void aSessionThatEndsTakesNoAnswerWithIt() {
        var number = begin();
        var id = task("fachkraft", "Task_AnfrageAufnehmen", number).path("id").asString();
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("fachkraft")) {
            visitor.open("/aufgaben/" + id);
            var panel = visitor.page().locator(".bs-task");
            new FilledForm(panel, form("fachkraft", id), LocalDate.now()).fillIn(Map.of("parteigruppen_anzahl", 3));
            assertThat(panel.getByText("Entwurf gespeichert")).isVisible();

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
        var number = begin();
        completeUpTo("Task_KonfliktAnalysieren", number);
        var id =
                task("mediation", "Task_KonfliktAnalysieren", number).path("id").asString();
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
        var number = begin();
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

    private static String begin() {
        var begun = program.api("fachkraft")
                .post("processes/konfliktmediation/matters", Map.of("socialSpace", "S03", "answers", Map.of()));
        assertThat(begun.status()).isEqualTo(201);
        return begun.body().path("number").asString();
    }

    private static void completeUpTo(String element, String number) throws Exception {
        for (var step : Course.read("demo-01").steps()) {
            if (step.element().equals(element)) {
                return;
            }
            complete(step.element(), number);
        }
    }

    private static void complete(String element, String number) throws Exception {
        var account = DOERS.get(element);
        var step = Course.read("demo-01").steps().stream()
                .filter(one -> one.element().equals(element))
                .findFirst()
                .orElseThrow();
        var id = task(account, element, number).path("id").asString();
        assertThat(program.api(account)
                        .post("tasks/" + id + "/complete", Map.of("answers", step.answers()))
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode task(String account, String element, String number) {
        for (var task : program.api(account).get("tasks?q=" + number).body().path("items")) {
            if (task.path("element").asString().equals(element)) {
                return task;
            }
        }
        throw new AssertionError(account + " has no task " + element + " in " + number);
    }

    private static JsonNode form(String account, String id) {
        return program.api(account).get("tasks/" + id).body().path("form");
    }
}
