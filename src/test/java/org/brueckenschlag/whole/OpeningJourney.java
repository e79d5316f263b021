package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The domain's kindergarten opens itself: a whole opening process with what it calls, through the real program and a
 * real browser. The browser shows how it begins, that the called matter and the calling one lead to each other, which
 * measure a task is about, and how it ends; steps that are like one already shown are carried over REST.
 */
final class OpeningJourney {

    private static final List<String> ACCOUNTS = List.of("fachkraft", "leitung");

    private static final Set<String> OTHERS = Set.of("ikoe_begleitung", "wirkungsdialog");

    /** What is particular about this kindergarten; everything else is answered with the first choice. */
    private static final Map<String, Object> TOLD = Map.of(
            "einrichtung_typ", "kita",
            "sensibilisiert", "nein",
            "laufzeit_monate", 14,
            "ziel_zertifizierung", "familienzentrum_nrw",
            "begleitbedarf", List.of("veranstaltung"),
            "massnahme_status", "umgesetzt",
            "zertifikat", "erhalten",
            "oeffnung_entscheidung", "oeffnungsprozess",
            "termin", "T+30");

    private final RunningProgram program;
    private final RealBrowser browser;

    OpeningJourney(RunningProgram program, RealBrowser browser) {
        this.program = program;
        this.browser = browser;
    }

    void go() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung");
                var mia = Visitor.atADesk(browser.browser(), program).signIn("fachkraft")) {
            var opening = begin(leitung);
            agree(leitung, opening);
            var called = seeTheCalledMatterAndComeBack(leitung, opening.number());
            var measure = opening.upTo("Task_MassnahmeUmsetzen");
            assertThat(program.api("leitung")
                            .get("matters/" + called)
                            .body()
                            .path("state")
                            .asString())
                    .isEqualTo("closed");
            seeWhichMeasureATaskIsAbout(mia, measure);
            opening.toTheEnd();

            assertThat(opening.done())
                    .contains(
                            "Task_LeitungsentscheidungEinholen",
                            "Task_VeranstaltungDurchfuehren",
                            "Task_ZwischenbilanzZiehen",
                            "Task_NachbefragungDurchfuehren");
            seeTheEnd(leitung, opening.number());
            leitung.metNoBarrier();
            mia.metNoBarrier();
        }
    }

    private CarriedMatter begin(Visitor leitung) {
        leitung.open("/vorgaenge");
        leitung.button("Vorgang beginnen").first().press("Enter");
        var dialog = leitung.page().locator("vaadin-dialog[opened]");
        var process = dialog.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Öffnungsprozess"))
                .locator("input");
        process.press("Space");
        assertThat(process).isChecked();
        var select = dialog.locator("vaadin-select");
        select.locator("[role=button], [role=combobox]").first().press("Enter");
        leitung.page().getByRole(AriaRole.OPTION).first().click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Vorgang beginnen")
                                .setExact(true))
                .press("Enter");
        leitung.page().waitForURL("**/aufgaben/*");
        leitung.settled();
        var number = leitung.page().locator(".bs-task .bs-crumbs a").first().innerText();
        // yearly cycles begin by themselves, and so may another opening process by the decision that this one asked for
        return new CarriedMatter(
                program,
                number,
                ACCOUNTS,
                TOLD,
                task -> !OTHERS.contains(task.path("process").asString())
                        || task.path("number").asString().equals(number));
    }

    /** The first task, filled in as a person does. */
    private static void agree(Visitor leitung, CarriedMatter opening) {
        var detail = opening.detail(opening.upTo("Task_VereinbarungSchliessen"));
        new FilledForm(leitung.page().locator(".bs-task"), detail.path("form"), opening.today())
                .fillIn(opening.answers(detail));
        leitung.settled();
        leitung.lookForBarriersIn(".bs-task");
        leitung.page().locator(".bs-task footer vaadin-button[theme~=primary]").press("Enter");
        assertThat(leitung.page().getByText("erledigt").first()).isVisible();
    }

    /** @return number of the matter that it has called */
    private static String seeTheCalledMatterAndComeBack(Visitor leitung, String number) {
        leitung.open("/vorgaenge/" + number);
        assertThat(leitung.heading("Verbundene Vorgänge")).isVisible();
        assertThat(leitung.page().getByText("Hat begonnen")).isVisible();
        leitung.lookForBarriers();
        var link = leitung.page()
                .locator("a[href*='vorgaenge/SE-'], .bs-related a")
                .first();
        var called = link.innerText().split(" ")[0];
        link.press("Enter");
        leitung.page().waitForURL("**/vorgaenge/" + called);
        leitung.settled();
        assertThat(leitung.page().getByText("Gehört zu")).isVisible();
        leitung.page()
                .locator("main a, vaadin-app-layout a")
                .filter(new Locator.FilterOptions().setHasText(number + " "))
                .first()
                .press("Enter");
        leitung.page().waitForURL("**/vorgaenge/" + number);
        return called;
    }

    private static void seeWhichMeasureATaskIsAbout(Visitor mia, JsonNode measure) {
        mia.open("/aufgaben/" + id(measure));
        assertThat(mia.page()
                        .locator(".bs-task")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .hasText("Maßnahme umsetzen: Mehrsprachige Information");
        assertThat(mia.page().locator("bs-task-rows a[data-id='" + id(measure) + "']"))
                .containsText("Mehrsprachige Information");
        mia.lookForBarriers();
    }

    private static void seeTheEnd(Visitor leitung, String number) {
        leitung.open("/vorgaenge/" + number);
        assertThat(leitung.page().locator(".bs-badge.calm").first()).isVisible();
        assertThat(leitung.page().getByText("Hat begonnen")).hasCount(2);
        assertThat(leitung.page().getByText("abgeschlossen").first()).isVisible();
        leitung.lookForBarriers();
        leitung.picture("oeffnung");
    }

    private static String id(JsonNode task) {
        return task.path("id").asString();
    }
}
