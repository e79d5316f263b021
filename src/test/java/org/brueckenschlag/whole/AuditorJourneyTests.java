package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.brueckenschlag.Postgres;
import org.brueckenschlag.audit.verify.VerifyCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An auditor's work from end to end: is let in by the Leitung, finds a matter, plays it back, takes the proof home and
 * checks it with both verifiers; then whoever owns the database alters one row, and both name it.
 */
class AuditorJourneyTests {

    private static final Path OFFLINE_PAGE = Path.of("frontend", "verifier", "pruefung-offline.html");

    @TempDir
    static Path data;

    @TempDir
    static Path home;

    static Postgres database;
    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        database = Postgres.empty();
        browser = new RealBrowser();
        program = RunningProgram.start(
                "auditor",
                data,
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + Postgres.USER,
                "brueckenschlag.demo.data=false",
                "brueckenschlag.processes=konfliktmediation");
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        program.close();
    }

    @Test
    void findsPlaysBackTakesHomeAndSeesWhatWasAltered() throws Exception {
        var matter = MatterInHand.begin(program).upTo("Task_MethodeUndTeamFestlegen");
        letThePruefungLook();
        try (var auditor = Visitor.atADesk(browser.browser(), program).signIn("pruefung")) {
            try {
                find(matter.number(), auditor);
                playBack(auditor);
                var intact = takeHome(auditor, "unveraendert.zip");
                assertThat(verify(intact)).startsWith("0 Unverändert.");
                assertThat(offline(intact)).startsWith("Unverändert");
                seeTheOverviewAndTheReadLog(auditor);

                var index = alterOneRow(matter.number());

                auditor.open("/pruefung/" + matter.number());
                assertThat(auditor.heading("Verändert")).isVisible();
                auditor.lookForBarriers();
                var altered = takeHome(auditor, "veraendert.zip");
                assertThat(verify(altered)).startsWith("1 Verändert.").contains("Index " + index + ".");
                assertThat(offline(altered)).startsWith("Verändert").contains("Index " + index);
            } catch (AssertionError | RuntimeException e) {
                auditor.keepForLater("auditor");
                throw e;
            }
            auditor.metNoBarrier();
        }
    }

    private static void letThePruefungLook() {
        try (var visitor = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            visitor.open("/pruefzugang");
            visitor.lookForBarriers();
            visitor.button("Prüfzugang öffnen").press("Enter");
            var dialog = visitor.page().locator("vaadin-dialog[opened]");
            var purpose = dialog.locator("vaadin-select")
                    .filter(new Locator.FilterOptions().setHasText("Zweck"))
                    .locator("[role=button], [role=combobox]");
            purpose.press("Enter");
            visitor.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Stichprobe"))
                    .click();
            visitor.lookForBarriers();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Prüfzugang öffnen"))
                    .press("Enter");
            assertThat(visitor.page().locator(".bs-audit-table")).containsText("Stichprobe");
            visitor.metNoBarrier();
        }
    }

    private static void find(String number, Visitor auditor) {
        assertThat(auditor.heading("Vorgänge prüfen")).isVisible();
        assertThat(auditor.page().getByText("Prüfzugang, nur lesen.")).isVisible();
        auditor.lookForBarriers();
        auditor.page().getByLabel("Nummer").fill("GIBT-ES-NICHT");
        assertThat(auditor.page().getByText("Zu diesem Filter gibt es keinen Vorgang."))
                .isVisible();
        auditor.lookForBarriers();
        auditor.page().getByLabel("Nummer").fill(number);
        assertThat(auditor.page().locator(".bs-audit-count")).hasText("1 Vorgang");
        auditor.page().locator(".bs-audit-list a").press("Enter");
        auditor.page().waitForURL("**/pruefung/" + number);
        auditor.settled();
    }

    /** With the keys alone: back to the enquiry, then on by one entry. */
    private static void playBack(Visitor auditor) {
        var entries = auditor.page().locator(".bs-audit-spur > li");
        var last = entries.count();
        assertThat(last).isGreaterThanOrEqualTo(4);
        var position = auditor.page().locator("bs-playback .position");
        assertThat(position).hasText("Eintrag " + last + "von " + last);
        assertThat(marked(auditor, "Task_AnfrageAufnehmen", "done")).hasCount(1);
        auditor.button("Ein Eintrag zurück").focus();
        for (var steps = last; steps > 1; steps--) {
            auditor.page().keyboard().press("ArrowLeft");
        }
        assertThat(position).hasText("Eintrag 1von " + last);
        assertThat(marked(auditor, "Task_AnfrageAufnehmen", "active")).hasCount(1);
        assertThat(entries.first()).hasAttribute("aria-current", "step");
        auditor.page().keyboard().press("ArrowRight");
        assertThat(marked(auditor, "Task_AnfrageAufnehmen", "done")).hasCount(1);
        assertThat(marked(auditor, "Task_AuftragKlaeren", "active")).hasCount(1);
        assertThat(auditor.heading("Unverändert")).isVisible();
        auditor.lookForBarriers();
        auditor.picture("pruefung");
    }

    private static Locator marked(Visitor visitor, String element, String state) {
        return visitor.page().locator("bs-bpmn-viewer [data-element-id='" + element + "'].bs-" + state);
    }

    private static Path takeHome(Visitor auditor, String name) {
        var file = home.resolve(name);
        auditor.page()
                .waitForDownload(() -> auditor.button("Nachweis laden").press("Enter"))
                .saveAs(file);
        return file;
    }

    /** @return exit code and verdict */
    private static String verify(Path proof) {
        var said = new ByteArrayOutputStream();
        var code = VerifyCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), proof.toString());
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    /** @return what the page says that was loaded from a disk, without a network */
    private static String offline(Path proof) {
        try (var context = browser.browser()
                .newContext(new Browser.NewContextOptions().setLocale("de-DE").setOffline(true))) {
            var page = context.newPage();
            page.navigate(OFFLINE_PAGE.toUri().toString());
            page.setInputFiles("#file", proof);
            assertThat(page.locator("#file-name")).hasText(proof.getFileName().toString());
            assertThat(page.locator("#head")).isFocused();
            return page.locator("#head").innerText() + "\n"
                    + page.locator("#lines").innerText();
        }
    }

    private static void seeTheOverviewAndTheReadLog(Visitor auditor) {
        auditor.link("Überblick").press("Enter");
        auditor.page().waitForURL("**/pruefung/uebersicht");
        auditor.settled();
        assertThat(auditor.page().getByText("Zu wenige Vorgänge")).isVisible();
        auditor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Konten und Zugänge"))
                .press("Enter");
        assertThat(auditor.page().getByText("Prüfzugang geöffnet").first()).isVisible();
        auditor.lookForBarriers();
        auditor.link("Leseprotokoll").press("Enter");
        auditor.page().waitForURL("**/leseprotokoll");
        assertThat(auditor.page().getByText("Mitgenommen").first()).isVisible();
        auditor.lookForBarriers();
    }

    /** The way of somebody who owns the database and wants another role to have answered. */
    private static long alterOneRow(String number) {
        var jdbc = JdbcClient.create(database.source());
        var altered = jdbc.sql("""
                UPDATE audit_entry
                SET content = REPLACE(content, '"roles":["fachkraft"]', '"roles":["leitung"]')
                WHERE seq = 2 AND chain = (SELECT id FROM audit_matter WHERE number = :number)
                  AND content LIKE '%"roles":["fachkraft"]%'
                """).param("number", number).update();
        assertThat(altered).isEqualTo(1);
        return jdbc.sql("SELECT log_index FROM audit_entry WHERE seq = 2"
                        + " AND chain = (SELECT id FROM audit_matter WHERE number = :number)")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
