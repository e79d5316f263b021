package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A year of an agency: planned, agreed, looked at in summer, evaluated in autumn, frozen, talked about with the funder,
 * reported, and the next one planned on what was agreed. The browser shows what people look at; steps that are like one
 * already shown are carried over REST.
 */
final class YearJourney {

    private static final List<String> ACCOUNTS = List.of("fachkraft", "leitung", "koordination");

    private static final Map<String, Object> WHAT_TO_DO =
            Map.of("ziel_nr", 1, "korrektur", "massnahme", "begruendung_code", "personal");

    private final RunningProgram program;
    private final RealBrowser browser;

    YearJourney(RunningProgram program, RealBrowser browser) {
        this.program = program;
        this.browser = browser;
    }

    void go() {
        if (Visitor.takesPictures()) {
            picturesOfARunningYear();
        }
        var year = CarriedMatter.later(program, "PT1S").getYear() + 1;
        var cycle = begin(year);
        try (var fachkraft = Visitor.atADesk(browser.browser(), program).signIn("fachkraft");
                var koordination = Visitor.atADesk(browser.browser(), program).signIn("koordination")) {
            plan(fachkraft, cycle);
            cycle.upTo("Task_DossierErstellen");
            assertThat(cycle.done())
                    .contains(
                            "Task_ZielvereinbarungAbstimmen",
                            "Task_ZwischenstandErheben",
                            "Task_ErgebnisDeuten",
                            "Task_JahreszahlenEinfrieren");
            seeTheGoals(koordination, year);
            freeze(koordination, year);
            prepareTheTalk(koordination, year);
            showTheTalk(koordination, year);

            cycle.toTheEnd();
            assertThat(cycle.done())
                    .contains(
                            "Task_ProtokollBestaetigenAgentur",
                            "Task_ProtokollBestaetigenGegenseite",
                            "Task_SachberichtFertigstellen",
                            "Task_PlanAnpassen");
            begin(year + 1).upTo("Task_ZielvereinbarungAbstimmen");
            seeWhatWasAgreed(koordination, year + 1);
            fachkraft.metNoBarrier();
            koordination.metNoBarrier();
        }
    }

    /** From a figure to the matters behind it, and to what groups answer without a name. */
    private void picturesOfARunningYear() {
        var today = CarriedMatter.later(program, "PT1S");
        var year = today.getYear();
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            leitung.open("/wirkungsdialog?jahr=" + year);
            leitung.picture("wirkungsdialog-kennzahlen");
            leitung.open("/wirkungsdialog/KM-05?jahr=" + year);
            leitung.page().locator("#vorgaenge").scrollIntoViewIfNeeded();
            leitung.picture("wirkungsdialog-beleg");
            leitung.open("/umfragen?jahr=" + year);
            leitung.picture("wirkungsdialog-umfrage");
        }
        // there is one cycle a year, and the demonstration has begun this year's
        CarriedMatter.later(program, "P" + today.until(LocalDate.of(year + 1, 1, 10), ChronoUnit.DAYS) + "D");
    }

    private CarriedMatter begin(int year) {
        var begun = program.api("leitung")
                .post("processes/wirkungsdialog/matters", Map.of("socialSpace", "S01", "answers", Map.of()));
        assertThat(begun.status()).as("%s", begun.body()).isEqualTo(201);
        var number = begun.body().path("number").asString();
        return new CarriedMatter(
                program,
                number,
                ACCOUNTS,
                Map.of("planjahr", year, "ziele", List.of(goal()), "zwischenstaende", List.of(WHAT_TO_DO)),
                task -> task.path("number").asString().equals(number));
    }

    /** One that is missed: no conflict is mediated in this year. */
    private static Map<String, Object> goal() {
        var goal = new HashMap<String, Object>(Map.of(
                "ziel_nr", 1,
                "handlungsfeld", "sozialraumorientierte_arbeit",
                "ebene", "handlung",
                "ziel_code", "konflikte_klaeren",
                "ziel_prozess", "konfliktmediation",
                "indikator_id", "KM-01",
                "zielwert", 12,
                "stunden_anteil_prozent", 100));
        List.of("spezifisch", "messbar", "akzeptiert", "realistisch", "terminiert")
                .forEach(tick -> goal.put("smart_" + tick, true));
        return goal;
    }

    /** As a person fills it in, field by field. */
    private void plan(Visitor fachkraft, CarriedMatter cycle) {
        var task = cycle.upTo("Task_AufgabenplanungEntwerfen");
        fachkraft.open("/aufgaben/" + id(task));
        var detail = cycle.detail(task);
        new FilledForm(fachkraft.page().locator(".bs-task"), detail.path("form"), cycle.today())
                .fillIn(cycle.answers(detail));
        fachkraft.settled();
        fachkraft.lookForBarriersIn(".bs-task");
        fachkraft
                .page()
                .locator(".bs-task footer vaadin-button[theme~=primary]")
                .press("Enter");
        assertThat(fachkraft.page().getByText("erledigt").first()).isVisible();
    }

    private static void seeTheGoals(Visitor koordination, int year) {
        koordination.open("/wirkungsdialog?jahr=" + year);
        assertThat(koordination.heading("Ziele " + year)).isVisible();
        assertThat(koordination.page().locator(".bs-goals-table").first()).containsText("gegensteuern");
        assertThat(koordination.heading("Selbstevaluation")).isVisible();
        koordination.lookForBarriers();
        koordination.picture("wirkungsdialog-ziele");
    }

    private static void freeze(Visitor koordination, int year) {
        koordination.open("/wirkungsdialog/dossier?jahr=" + year);
        koordination.button("Fassung 1 einfrieren").press("Enter");
        koordination
                .page()
                .locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fassung 1 einfrieren"))
                .press("Enter");
        koordination.page().waitForURL("**fassung=1");
        assertThat(koordination.page().locator(".bs-page-head .bs-badge.ok")).hasText("Fassung 1");
        koordination.picture("wirkungsdialog-dossier");
    }

    private static void prepareTheTalk(Visitor koordination, int year) {
        koordination.open("/wirkungsdialog?jahr=" + year);
        koordination.link("Gespräch vorbereiten").press("Enter");
        assertThat(koordination.heading("Tagesordnung")).isVisible();
        assertThat(koordination.page().locator(".bs-page-head .bs-badge.ok")).hasText("Fassung 1");
        assertThat(koordination.link("Ziele, die nicht auf Kurs sind")).isVisible();
        koordination.lookForBarriers();
        koordination.picture("wirkungsdialog-gespraech");
    }

    /** With the keys of a presenter. */
    private static void showTheTalk(Visitor koordination, int year) {
        koordination.link("Ziele, die nicht auf Kurs sind").press("Enter");
        var stage = koordination.page().locator(".bs-stage");
        assertThat(stage.locator("h1")).hasText("Ziele, die nicht auf Kurs sind");
        koordination.lookForBarriers();
        koordination.picture("wirkungsdialog-vorfuehrung");
        koordination.page().keyboard().press("End");
        assertThat(stage.locator("h1")).hasText("Was wir vereinbaren");
        assertThat(stage.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Weiter")))
                .isDisabled();
        koordination.page().keyboard().press("PageUp");
        assertThat(stage.locator("h1")).not().hasText("Was wir vereinbaren");
        koordination.page().keyboard().press("Home");
        assertThat(stage.locator("h1")).hasText("Wirkungsdialog-Gespräch " + year);
    }

    private static void seeWhatWasAgreed(Visitor koordination, int next) {
        koordination.open("/wirkungsdialog/gespraech?jahr=" + next);
        assertThat(koordination.page().locator(".bs-talk-agenda li").first()).containsText("Was vereinbart war");
        assertThat(koordination.heading("1. Was vereinbart war")).isVisible();
        koordination.lookForBarriers();
    }

    private static String id(JsonNode task) {
        return task.path("id").asString();
    }
}
