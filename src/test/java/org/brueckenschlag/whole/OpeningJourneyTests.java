package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.processes.FirstChoices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The domain's kindergarten opens itself: a whole opening process with what it calls, through the real program and a
 * real browser. The browser shows how it begins, that the called matter and the calling one lead to each other, which
 * measure a task is about, and how it ends; steps that are like one already shown are carried over REST.
 */
class OpeningJourneyTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ACCOUNTS = List.of("fachkraft", "leitung");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int MOST_MONTHS = 40;

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

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    private final Set<String> done = new HashSet<>();
    private int monthsOn;
    private String number = "";

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start("opening", data, "brueckenschlag.demo.data=false");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void aKindergartenOpensItselfFromTheAgreementToTheFollowUpAfterAYear() {
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung");
                var mia = Visitor.atADesk(browser.browser(), program).signIn("fachkraft")) {
            begin(leitung);
            agree(leitung);
            var called = seeTheCalledMatterAndComeBack(leitung);
            carryOnUntil("Task_MassnahmeUmsetzen");
            assertThat(matter(called).path("state").asString()).isEqualTo("closed");
            seeWhichMeasureATaskIsAbout(mia);
            carryToTheEnd();

            assertThat(matter(number).path("state").asString()).isEqualTo("closed");
            assertThat(done)
                    .contains(
                            "Task_LeitungsentscheidungEinholen",
                            "Task_VeranstaltungDurchfuehren",
                            "Task_ZwischenbilanzZiehen",
                            "Task_NachbefragungDurchfuehren");
            seeTheEnd(leitung);
            leitung.metNoBarrier();
            mia.metNoBarrier();
        }
    }

    private void begin(Visitor leitung) {
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
        number = leitung.page().locator(".bs-task .bs-crumbs a").first().innerText();
    }

    /** The first task, filled in as a person does. */
    private void agree(Visitor leitung) {
        var task = tasks("leitung").getFirst();
        var detail = program.api("leitung").get("tasks/" + id(task)).body();
        new FilledForm(leitung.page().locator(".bs-task"), detail.path("form"), LocalDate.now(ZONE))
                .fillIn(answers(detail));
        leitung.settled();
        leitung.lookForBarriersIn(".bs-task");
        leitung.page().locator(".bs-task footer vaadin-button[theme~=primary]").press("Enter");
        assertThat(leitung.page().getByText("erledigt").first()).isVisible();
    }

    /** @return number of the matter that it has called */
    private String seeTheCalledMatterAndComeBack(Visitor leitung) {
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

    private void seeWhichMeasureATaskIsAbout(Visitor mia) {
        var measure = tasks("fachkraft").stream()
                .filter(task -> task.path("element").asString().equals("Task_MassnahmeUmsetzen"))
                .findFirst()
                .orElseThrow();
        mia.open("/aufgaben/" + id(measure));
        assertThat(mia.page()
                        .locator(".bs-task")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .hasText("Maßnahme umsetzen: Mehrsprachige Information");
        assertThat(mia.page().locator("bs-task-rows a[data-id='" + id(measure) + "']"))
                .containsText("Mehrsprachige Information");
        mia.lookForBarriers();
    }

    private void seeTheEnd(Visitor leitung) {
        leitung.open("/vorgaenge/" + number);
        assertThat(leitung.page().locator(".bs-badge.calm").first()).isVisible();
        assertThat(leitung.page().getByText("Hat begonnen")).hasCount(2);
        assertThat(leitung.page().getByText("abgeschlossen").first()).isVisible();
        leitung.lookForBarriers();
        leitung.picture("oeffnung");
    }

    private void carryOnUntil(String element) {
        carry(element);
    }

    private void carryToTheEnd() {
        carry("");
    }

    /** Completes what is open, in this matter and those it has called, and lets a month go by where nothing is. */
    private void carry(String stop) {
        for (var month = 0; month < MOST_MONTHS && isOpen(); month++) {
            for (var open = open(); !open.isEmpty(); open = open()) {
                for (var task : open) {
                    var element = task.path("element").asString();
                    if (element.equals(stop)) {
                        return;
                    }
                    complete(task);
                    done.add(element);
                }
            }
            if (isOpen()) {
                monthsOn++;
                assertThat(program.api("admin")
                                .post("demo/clock", Map.of("advance", "P1M"))
                                .status())
                        .isEqualTo(200);
            }
        }
    }

    private boolean isOpen() {
        return matter(number).path("state").asString().equals("open");
    }

    private List<JsonNode> open() {
        var open = new ArrayList<JsonNode>();
        ACCOUNTS.forEach(account -> open.addAll(tasks(account)));
        return open;
    }

    /**
     * Another opening process may have begun by the decision that the first one asked for; it is not this journey's.
     */
    private List<JsonNode> tasks(String account) {
        var tasks = new ArrayList<JsonNode>();
        program.api(account).get("tasks?limit=100").body().path("items").forEach(task -> {
            if (!task.path("process").asString().equals("ikoe_begleitung")
                    || task.path("number").asString().equals(number)) {
                tasks.add(task);
            }
        });
        return tasks;
    }

    private void complete(JsonNode task) {
        var account = task.path("role").asString();
        var detail = program.api(account).get("tasks/" + id(task)).body();
        var answer = program.api(account).post("tasks/" + id(task) + "/complete", Map.of("answers", answers(detail)));
        assertThat(answer.status())
                .as("%s: %s", task.path("element"), answer.body())
                .isEqualTo(200);
    }

    private Map<String, Object> answers(JsonNode detail) {
        var known = new HashMap<String, Object>();
        detail.path("known")
                .properties()
                .forEach(entry -> known.put(entry.getKey(), JSON.convertValue(entry.getValue(), Object.class)));
        var today = LocalDate.now(ZONE).plusMonths(monthsOn);
        return FirstChoices.completed(JSON.writeValueAsString(detail.path("form")), TOLD, known, today);
    }

    private JsonNode matter(String which) {
        return program.api("leitung").get("matters/" + which).body();
    }

    private static String id(JsonNode task) {
        return task.path("id").asString();
    }
}
