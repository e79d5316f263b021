package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The main job from end to end: DEMO-01, an inner yard where the evenings are loud, through the real program on
 * PostgreSQL and a real browser. Each step is done by whoever the process asks, with what a person sees and presses;
 * the answers are the ones of the demonstration's scenario.
 */
class JourneyTests {

    private static final List<String> ACCOUNTS =
            List.of("fachkraft", "mediation", "sprachmittlung", "leitung", "datenschutz");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @TempDir
    static Path data;

    static Postgres database;
    static RunningProgram program;
    static RealBrowser browser;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Set<String> formsSeen = new HashSet<>();
    private String number = "";

    @BeforeAll
    static void start() throws Exception {
        database = Postgres.empty();
        browser = new RealBrowser();
        program = RunningProgram.start(
                "journey",
                data,
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + Postgres.USER,
                // the pictures show an agency at work; the journey itself needs nothing but its own matter
                "brueckenschlag.demo.data=" + Visitor.takesPictures(),
                "brueckenschlag.processes=" + (Visitor.takesPictures() ? "" : "konfliktmediation"));
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        program.close();
    }

    @Test
    void carriesAConflictFromTheEnquiryToTheFollowUpAfterSixMonths() throws Exception {
        var course = Course.read("demo-01");
        begin("Kanalviertel");
        var begun = LocalDate.ofInstant(Instant.parse(matter().path("startedAt").asString()), ZONE);
        var day = 0;
        for (var step : course.steps()) {
            if (step.day() > day) {
                moveClockOn(step.day() - day);
                day = step.day();
            }
            try {
                doTask(step, begun);
                whatCanBeSeenAfter(step);
            } catch (AssertionError | RuntimeException e) {
                visitors.forEach((account, visitor) -> visitor.keepForLater("journey-" + account));
                throw new AssertionError("at " + step, e);
            }
        }

        assertThat(matter().path("state").asString()).isEqualTo("closed");
        assertThat(matter().path("endCode").asString()).isEqualTo("vereinbarung_voll");
        seeTheClosedMatter(course.steps().size());
        nobodyOfTheOtherAgencySeesIt();
        assertThat(visitors.values().stream().flatMap(visitor -> visitor.barriers().stream()))
                .as("barriers met")
                .isEmpty();
    }

    private void begin(String place) {
        var mia = visitor("fachkraft").open("/vorgaenge");
        mia.lookForBarriers();
        mia.button("Vorgang beginnen").first().press("Enter");
        var dialog = mia.page().locator("vaadin-dialog[opened]");
        assertThat(mia.heading("Vorgang beginnen")).isVisible();
        mia.lookForBarriers();
        var process = dialog.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Konfliktmediation im Sozialraum"))
                .locator("input");
        process.press("Space");
        assertThat(process).isChecked();
        var select = dialog.locator("vaadin-select");
        select.locator("[role=button], [role=combobox]").first().press("Enter");
        mia.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(place))
                .click();
        assertThat(select).containsText(place);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Vorgang beginnen")
                                .setExact(true))
                .press("Enter");
        mia.page().waitForURL("**/aufgaben/*");
        mia.settled();
        number = mia.page().locator(".bs-task .bs-crumbs a").first().innerText();
        assertThat(number).matches("KM-\\d{4}-\\d{4}");
    }

    /** Opens the task from the list of whoever it is for, fills in its form and completes it. */
    private void doTask(Course.Step step, LocalDate begun) {
        var found = find(step);
        var visitor = atTheListOf(found.account());
        var task = program.api(found.account()).get("tasks/" + found.id()).body();
        var row = visitor.page().locator("bs-task-rows a[data-id='" + found.id() + "']");
        letNewTasksIn(visitor, row);
        assertThat(row).containsText(number);
        if (!visitor.page().url().endsWith("/" + found.id())) {
            // else the step before has led here
            row.press("Enter");
            visitor.page().waitForURL("**/aufgaben/" + found.id());
        }
        visitor.settled();
        var panel = visitor.page().locator(".bs-task");
        assertThat(panel.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .containsText(task.path("name").asString());
        var form = new FilledForm(panel, task.path("form"), begun);
        form.fillIn(step.answers());
        visitor.settled();
        if (formsSeen.isEmpty()) {
            visitor.lookForBarriers();
        } else if (!formsSeen.contains(step.element())) {
            visitor.lookForBarriersIn(".bs-task");
        }
        formsSeen.add(step.element());
        if (step.element().equals("Task_VorgespraechFuehren") && "B".equals(step.group())) {
            visitor.picture("aufgaben");
        }
        panel.locator("footer vaadin-button[theme~=primary]").press("Enter");
        assertThat(visitor.page()
                        .getByText("Erledigt: " + task.path("name").asString())
                        .first())
                .isVisible();
        assertThat(row).hasCount(0);
    }

    /** Whoever has the list before them stays there. */
    private Visitor atTheListOf(String account) {
        var visitor = visitor(account);
        return URI.create(visitor.page().url()).getPath().startsWith("/aufgaben") ? visitor : visitor.open("/aufgaben");
    }

    /** A list does not move under the hand of its reader: it says that there is something new. */
    private static void letNewTasksIn(Visitor visitor, Locator row) {
        var show = visitor.button("Anzeigen");
        row.or(show).first().waitFor();
        if (row.count() == 0) {
            show.press("Enter");
        }
    }

    private record Found(String id, String account) {}

    private Found find(Course.Step step) {
        for (var account : ACCOUNTS) {
            for (var task : program.api(account).get("tasks?q=" + number).body().path("items")) {
                if (task.path("element").asString().equals(step.element())
                        && task.path("group").asString("").equals(step.group() == null ? "" : step.group())) {
                    return new Found(task.path("id").asString(), account);
                }
            }
        }
        throw new AssertionError("nobody has the task " + step + " of " + matter());
    }

    private void whatCanBeSeenAfter(Course.Step step) {
        switch (step.element()) {
            case "Task_AnfrageAufnehmen" -> {
                var visitor = openMatter("fachkraft");
                assertThat(current(visitor)).containsText("Auftrag klären");
                isMarked(visitor, "Task_AnfrageAufnehmen", "done");
                isMarked(visitor, "Task_AuftragKlaeren", "active");
                isMarked(visitor, "Task_KonfliktAnalysieren", "ahead");
                visitor.lookForBarriers();
            }
            case "Task_VorgespraechFuehren" -> {
                if ("B".equals(step.group())) {
                    var visitor = openMatter("mediation");
                    assertThat(visitor.page()
                                    .locator("#verlauf, [aria-labelledby=verlauf]")
                                    .first())
                            .containsText("Gruppe C");
                    assertThat(visitor.heading("Parteigruppen")).isVisible();
                    visitor.lookForBarriers();
                    visitor.picture("vorgang");
                    onAPhone();
                }
            }
            case "Task_StellenRueckkoppeln" ->
                assertThat(openMatter("leitung").page().getByText("Wartet").first())
                        .isVisible();
            default -> {
                // the other steps are seen in the lists
            }
        }
    }

    private void onAPhone() {
        try (var visitor = Visitor.withAPhone(browser.browser(), program)) {
            visitor.signIn("mediation").open("/aufgaben");
            visitor.lookForBarriers();
            visitor.picture("telefon");
            visitor.metNoBarrier();
        }
    }

    private void seeTheClosedMatter(int tasks) {
        var visitor = openMatter("leitung");
        assertThat(visitor.page().getByText("Abgeschlossen").first()).isVisible();
        visitor.page().locator(".bs-show-all").press("Enter");
        var history = visitor.page().locator(".bs-history > li");
        assertThat(history.filter(new Locator.FilterOptions().setHasText("Anfrage aufnehmen"))
                        .first())
                .isVisible();
        assertThat(history.count()).isGreaterThanOrEqualTo(tasks);
        isMarked(visitor, "Task_DatenPruefen", "done");
        visitor.lookForBarriers();
        visitor.heading("Was geschehen ist").evaluate("heading => heading.scrollIntoView()");
        visitor.open("/vorgaenge");
        visitor.lookForBarriers();

        chainIsWhole(
                program.api("leitung").get("matters/" + number + "/history").body());
    }

    private void nobodyOfTheOtherAgencySeesIt() {
        assertThat(program.api("leitung-b").get("matters/" + number).status()).isEqualTo(404);
        assertThat(program.api("fachkraft-b").get("tasks?q=" + number).body().path("items"))
                .isEmpty();
    }

    private static void chainIsWhole(JsonNode history) {
        var entries = history.isArray() ? history : history.path("items");
        var previous = "0".repeat(64);
        var place = 1;
        for (var entry : entries) {
            assertThat(entry.path("sequence").asInt()).isEqualTo(place++);
            assertThat(entry.path("previous").asString()).isEqualTo(previous);
            previous = entry.path("hash").asString();
        }
        assertThat(place).isGreaterThan(30);
    }

    private Visitor openMatter(String account) {
        return visitor(account).open("/vorgaenge/" + number);
    }

    private static Locator current(Visitor visitor) {
        return visitor.page().locator("[aria-current=step]").first();
    }

    private static void isMarked(Visitor visitor, String element, String state) {
        assertThat(visitor.page().locator("bs-bpmn-viewer [data-element-id='" + element + "'].bs-" + state))
                .hasCount(1);
    }

    private void moveClockOn(int days) {
        assertThat(program.api("admin")
                        .post("demo/clock", Map.of("advance", "P" + days + "D"))
                        .status())
                .isEqualTo(200);
    }

    private JsonNode matter() {
        return program.api("leitung").get("matters/" + number).body();
    }

    private Visitor visitor(String account) {
        return visitors.computeIfAbsent(
                account, name -> Visitor.atADesk(browser.browser(), program).signIn(name));
    }
}
