package org.brueckenschlag.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Leitung sets the follow-up from three to four months and adds a question to a form in the browser, without a mouse;
 * another one understands what changes and releases it; new matters run on it, older ones stay on theirs until they are
 * moved: also one that stands in a step that is gone.
 */
class WorkshopJourneyTests {

    private static final String PROCESS = "Konfliktmediation im Sozialraum";

    private static final String TO_DO = "Bitte noch mit dem Team absprechen.";

    private static final Path MODEL =
            Path.of("target", "classes", "processes", "konfliktmediation", "konfliktmediation.bpmn");

    private static final String QUESTION = "Wurde die Hausverwaltung eingeladen?";

    @TempDir
    static Path data;

    static RunningProgram program;
    static RealBrowser browser;

    @BeforeAll
    static void start() throws Exception {
        program = RunningProgram.start(
                "workshop", data, "brueckenschlag.demo.data=false", "brueckenschlag.processes=konfliktmediation");
        browser = new RealBrowser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        program.close();
    }

    @Test
    void setsTheFollowUpFromThreeToFourMonthsAndAsksMoreAndASecondPersonReleases() throws Exception {
        var older = MatterInHand.begin(program).number();
        var inAStepThatGoes =
                MatterInHand.begin(program).upTo("Task_AuftragKlaeren").number();
        try (var leitung = Visitor.atADesk(browser.browser(), program).signIn("leitung")) {
            redesign(leitung);
            send(leitung);
            try (var second = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
                giveBack(second);
                second.metNoBarrier();
            }
            sendAgain(leitung);
            leitung.metNoBarrier();
        }
        try (var second = Visitor.atADesk(browser.browser(), program).signIn("leitung2")) {
            release(second);
            assertThat(questions(MatterInHand.begin(program).number())).contains(QUESTION);
            assertThat(questions(older)).as("it stays on its version").doesNotContain(QUESTION);
            move(second);
            assertThat(questions(older)).as("it has moved").contains(QUESTION);
            assertThat(followUp(second, older)).containsText(Pattern.compile("nach\\s*4\\s*Monaten"));
            assertThat(second.page()
                            .getByText("Auf eine neue Fassung umgestellt")
                            .first())
                    .isVisible();
            second.open("/vorgaenge/" + inAStepThatGoes);
            assertThat(second.page().locator("#verlauf [aria-current=step]")).containsText("Auftrag vereinbaren");
            second.metNoBarrier();
        }
        assertThat(program.api("fachkraft-b")
                        .post("processes/konfliktmediation/matters", Map.of("socialSpace", "S01", "answers", Map.of()))
                        .status())
                .as("the other agency works as before")
                .isEqualTo(201);
    }

    /** Of a process that there was not before: it has nothing against it before anybody has drawn a thing. */
    private static void beginAnotherProcess(Visitor leitung) {
        leitung.button("Neuer Prozess").press("Enter");
        leitung.button("Entwurf anlegen").press("Enter");
        assertThat(leitung.page().getByText("Bitte geben Sie dem Prozess einen Namen"))
                .isVisible();
        leitung.page().getByLabel("Wie heißt der Prozess?").fill("Runder Tisch");
        leitung.page().keyboard().press("Tab");
        assertThat(leitung.page().getByLabel("Name der Dateien")).hasValue("runder_tisch");
        leitung.lookForBarriers();
        leitung.picture("werkstatt-neuer-prozess");
        leitung.page().getByLabel("Wie heißt der Prozess?").press("Enter");
        assertThat(leitung.page().locator(".bs-findings")).containsText("Keine Befunde");
        lookAround(leitung);
        tellWithoutAPicture(leitung);
        leitung.link("Werkstatt").first().press("Enter");
        assertThat(leitung.page().getByText("Neu, noch keine Fassung")).isVisible();
    }

    /** It begins by itself, for nobody was here before; from stop to stop with what has the focus. */
    private static void lookAround(Visitor leitung) {
        var stop = leitung.page().locator(".bs-tour");
        for (var number = 1; number <= 6; number++) {
            assertThat(stop).containsText("Schritt " + number + " von 6");
            assertThat(stop.locator("vaadin-button").first()).isFocused();
            if (number == 1) {
                leitung.lookForBarriersIn(".bs-tour");
            }
            leitung.page().keyboard().press("Enter");
        }
        assertThat(stop).hasCount(0);
        assertThat(leitung.button("Rundgang")).isFocused();
    }

    /** Somebody who sees no picture: a task between two others, a question, and a way from it to an end of its own. */
    private static void tellWithoutAPicture(Visitor leitung) {
        leitung.button("Textansicht").press("Enter");
        var outline = leitung.page().locator(".bs-outline");
        step(leitung, "Erste Aufgabe").press("Enter");
        insertBehind(leitung, "Aufgabe", "Einladen");
        insertBehind(leitung, "Verzweigung", "Kommen alle?");
        leitung.button("Neuer Weg").press("Enter");
        var target =
                leitung.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Wohin führt er?"));
        leitung.button("Weg anlegen").press("Enter");
        assertThat(leitung.page().locator("[slot=error-message]").getByText("Bitte wählen Sie, wohin der Weg führt"))
                .isVisible();
        pick(leitung, target, "zu einem neuen Ende");
        leitung.page().getByLabel("Wie heißt das Neue?").fill("Vertagt");
        leitung.page().getByLabel("Was steht im Bild am Weg?").fill("nein");
        leitung.lookForBarriers();
        leitung.picture("werkstatt-textansicht-weg");
        leitung.button("Weg anlegen").press("Enter");
        var way = outline.locator(".bs-outline-way").filter(new Locator.FilterOptions().setHasText("„nein“"));
        assertThat(way).containsText("weiter zu „Vertagt“");
        assertThat(way).isFocused();
        way.press("Enter");
        pick(leitung, target, "Erste Aufgabe · Aufgabe");
        leitung.button("Übernehmen").press("Enter");
        assertThat(way).containsText("weiter zu „Erste Aufgabe“");
        leitung.lookForBarriers();
        leitung.button("Textansicht").press("Enter");
    }

    private static void pick(Visitor leitung, Locator list, String what) {
        list.fill(what);
        assertThat(leitung.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(what)))
                .hasCount(1);
        list.press("ArrowDown");
        list.press("Enter");
        leitung.settled();
    }

    /** Behind what has the focus; what is new has it afterwards. */
    private static void insertBehind(Visitor leitung, String kind, String name) {
        leitung.button("Schritt danach einfügen").press("Enter");
        leitung.page()
                .getByRole(AriaRole.DIALOG)
                .locator("vaadin-select-value-button")
                .press("Enter");
        leitung.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(kind))
                .press("Enter");
        leitung.settled();
        leitung.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Name").setExact(true))
                .fill(name);
        leitung.button("Schritt danach einfügen").last().press("Enter");
        assertThat(step(leitung, name)).isFocused();
    }

    private static Locator step(Visitor leitung, String name) {
        return leitung.page()
                .locator(".bs-outline-step")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name.replace("?", "\\?"))))
                .first();
    }

    private static void redesign(Visitor leitung) {
        leitung.open("/werkstatt");
        beginAnotherProcess(leitung);
        leitung.button("Ändern: " + PROCESS).press("Enter");
        leitung.page().waitForURL("**/werkstatt/*");
        leitung.settled();
        assertThat(leitung.page().locator("bs-bpmn-editor .djs-shape").first()).isVisible();
        assertThat(leitung.page().locator(".bs-tour")).hasCount(0);
        meet(leitung);
        choose(leitung, "nach 3 Monaten");
        assertThat(leitung.page().getByLabel("Wie lange wird gewartet?")).hasValue("3");
        leitung.page().getByLabel("Wie lange wird gewartet?").fill("4");
        leitung.page().keyboard().press("Enter");
        rename(leitung, "nach 4 Monaten");
        choose(leitung, "Nachsorge nach 3 Monaten");
        rename(leitung, "Nachsorge nach 4 Monaten");
        leitung.lookForBarriers();
        leitung.picture("werkstatt-frist");
        lookOnAPhone(leitung);
        find(leitung, "Mandat erteilt? · Verzweigung", "Mandat erteilt?");
        play(leitung);
        choose(leitung, "Anfrage annehmen");
        leitung.button("Formular ändern").press("Enter");
        leitung.page().waitForURL("**/formular/anfrage_aufnehmen");
        askMore(leitung);
        leitung.button("Zum Diagramm").press("Enter");
        assertThat(leitung.page().locator("bs-bpmn-editor .djs-shape").first()).isVisible();
        changeATable(leitung);
        leitung.button("Zum Diagramm").press("Enter");
        assertThat(leitung.page().locator("bs-bpmn-editor .djs-shape").first()).isVisible();
        lookBack(leitung);
        leitung.button("Weiter zum Vergleich").press("Enter");
    }

    /**
     * Somebody sends the diagram from the Modeler meanwhile, with another step in the place of one: whoever saves
     * second decides, and keeps both.
     */
    private static void meet(Visitor leitung) {
        program.api("leitung")
                .sendFromModeler(
                        MODEL,
                        Map.of(
                                "Anfrage aufnehmen", "Anfrage annehmen",
                                "Task_AuftragKlaeren", "Task_AuftragVereinbaren",
                                "Auftrag klären", "Auftrag vereinbaren"));
        leitung.button("Textansicht").press("Enter");
        choose(leitung, "Triage prüfen");
        rename(leitung, "Anfrage prüfen");
        leitung.button("Ansehen und entscheiden").press("Enter");
        assertThat(leitung.page().locator(".bs-meeting")).containsText("Anfrage annehmen");
        leitung.lookForBarriersIn(".bs-meeting");
        leitung.button("So speichern").press("Enter");
        assertThat(leitung.page().locator(".bs-meeting")).hasCount(0);
        assertThat(leitung.page().locator("bs-bpmn-editor .djs-shape").first()).isVisible();
        leitung.settled();
        assertThat(leitung.page().locator(".bs-outline")).isVisible();
    }

    /** What was saved a moment ago is told; nothing is brought back. */
    private static void lookBack(Visitor leitung) {
        leitung.button("Frühere Stände").press("Enter");
        var states = leitung.page().locator(".bs-draft-history li");
        assertThat(states.first()).containsText("So ist er jetzt");
        assertThat(states.last()).containsText("begonnen");
        states.last().getByText("Was war anders?").press("Enter");
        assertThat(states.last()).containsText("höchstens 3");
        leitung.lookForBarriersIn(".bs-draft-history");
        leitung.page().keyboard().press("Escape");
        assertThat(states).hasCount(0);
    }

    /** By its name, from the button above the drawing. */
    private static void find(Visitor leitung, String listed, String name) {
        leitung.page()
                .locator(".bs-workshop-tools")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suchen"))
                .press("Enter");
        var what = leitung.page().getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Wie heißt es?"));
        what.fill(listed);
        assertThat(leitung.page().locator(".bs-search li")).hasCount(1);
        assertThat(leitung.page().locator(".bs-search li")).hasText(listed);
        what.press("Enter");
        leitung.settled();
        assertThat(leitung.page().locator(".bs-element-panel h2")).hasText(name);
    }

    /** A token is led to the second task, each time by pressing what has the focus. */
    private static void play(Visitor leitung) {
        leitung.button("Durchspielen").press("Enter");
        var next = leitung.page().locator(".bs-token-choices");
        leitung.button("Beginnen: Vorgang angelegt").press("Enter");
        assertThat(next).containsText("Erledigen: Anfrage annehmen");
        leitung.lookForBarriersIn(".bs-token-choices");
        leitung.button("Erledigen: Anfrage annehmen").press("Enter");
        assertThat(next).containsText("Erledigen: Anfrage prüfen");
        leitung.page().keyboard().press("Escape");
        assertThat(leitung.page().locator(".bs-token-choices")).hasCount(0);
    }

    /** Three groups instead of two are no conflict of two households; the table says what it decides then. */
    private static void changeATable(Visitor leitung) {
        assertThat(leitung.page().locator(".bs-outline")).isVisible();
        choose(leitung, "Anfrage prüfen");
        leitung.button("Tabelle ändern").press("Enter");
        leitung.page().waitForURL("**/tabelle/triage");
        leitung.settled();
        var page = leitung.page();
        leitung.button("Zeile 5 ändern").press("Enter");
        page.getByLabel("Zahl der Gruppen: Zahl").fill("3");
        page.keyboard().press("Enter");
        assertThat(page.locator(".bs-rules .chosen")).containsText("höchstens 3");
        leitung.button("Rückgängig").press("Enter");
        assertThat(page.locator(".bs-rules .chosen")).containsText("höchstens 2");
        leitung.button("Wiederholen").press("Enter");
        assertThat(page.locator(".bs-rules .chosen")).containsText("höchstens 3");
        leitung.button("Entscheiden lassen").press("Enter");
        assertThat(page.locator(".bs-trial")).containsText("Zeile 11 gilt.");
        leitung.lookForBarriers();
        leitung.picture("werkstatt-tabelle");
        page.setViewportSize(390, 844);
        leitung.lookAtColoursAndTargets();
        leitung.picture("werkstatt-tabelle-telefon");
        page.setViewportSize(1280, 860);
    }

    private static void askMore(Visitor leitung) {
        leitung.settled();
        var page = leitung.page();
        var preview = page.locator(".bs-form-preview");
        page.getByLabel("Wie lautet die neue Frage?").fill(QUESTION);
        leitung.button("Frage hinzufügen").press("Enter");
        assertThat(preview.getByText(QUESTION)).isVisible();
        leitung.button("Rückgängig").press("Enter");
        assertThat(preview.getByText(QUESTION)).hasCount(0);
        leitung.button("Wiederholen").press("Enter");
        assertThat(preview.getByText(QUESTION)).isVisible();
        assertThat(page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Wortlaut").setExact(true)))
                .hasValue(QUESTION);
        page.getByLabel("Wortlaut auf Englisch").fill("Was the property management invited?");
        preview.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("English"))
                .locator("input")
                .press("Space");
        assertThat(preview.getByText("Was the property management invited?")).isVisible();
        leitung.lookForBarriers();
        leitung.picture("werkstatt-frage");
    }

    /** What the first task of a matter asks. */
    private static String questions(String number) {
        var task = new MatterInHand(program, number).task("fachkraft", "Task_AnfrageAufnehmen");
        return new MatterInHand(program, number).form("fachkraft", task).toString();
    }

    /** Kinds, drawing, findings and what is chosen: one under the other, none over another. */
    private static void lookOnAPhone(Visitor leitung) {
        leitung.page().setViewportSize(390, 844);
        assertThat(leitung.page().locator(".bs-findings")).isVisible();
        var overlaps = leitung.page().evaluate("""
                () => {
                  const parts = ['.bs-workshop-kinds', '.bs-workshop-tools', '.bs-workshop-canvas', '.bs-element-panel', '.bs-findings']
                      .map(it => ({ it, box: document.querySelector(it).getBoundingClientRect() }));
                  return parts.slice(1).filter(({ box }, i) => box.top < parts[i].box.bottom - 1).map(({ it }) => it).join(' ');
                }
                """);
        assertThat(overlaps)
                .as("what begins above the end of what stands before it")
                .isEqualTo("");
        assertThat(leitung.page().evaluate("""
                                () => ['.bs-workshop-kinds', '.bs-workshop-tools']
                                    .filter(it => document.querySelector(it).scrollWidth > document.querySelector(it).clientWidth)
                                    .join(' ')
                                """))
                .as("what has to be pushed aside to be found")
                .isEqualTo("");
        leitung.lookAtColoursAndTargets();
        leitung.page().setViewportSize(1280, 860);
    }

    private static void choose(Visitor leitung, String name) {
        step(leitung, name).press("Enter");
        leitung.settled();
        assertThat(leitung.page()
                        .locator(".bs-element-panel")
                        .getByRole(
                                AriaRole.TEXTBOX,
                                new Locator.GetByRoleOptions().setName("Name").setExact(true)))
                .hasValue(name);
    }

    private static void rename(Visitor leitung, String name) {
        leitung.page()
                .locator(".bs-element-panel")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Name").setExact(true))
                .fill(name);
        assertThat(step(leitung, name)).isVisible();
    }

    private static void send(Visitor leitung) {
        leitung.page().waitForURL("**/vergleich");
        leitung.settled();
        var words = leitung.page().locator("#aenderungen");
        assertThat(words).containsText("Nachsorge nach 4 Monaten");
        assertThat(words).containsText("nach 4 Monaten");
        assertThat(words).containsText(QUESTION);
        assertThat(words).containsText("Wartezeit3 Monate4 Monate");
        assertThat(words).containsText("Zahl der Gruppen: höchstens 3");
        assertThat(words).containsText("Anfrage annehmen");
        assertThat(words).containsText("Anfrage prüfen");
        assertThat(words).containsText("Auftrag vereinbaren");
        goThroughTheChanges(leitung);
        assertThat(leitung.page().locator("#kennzahlen")).containsText("KM-09 Hält nach 3 Monaten");
        assertThat(leitung.page().locator("#kennzahlen")).containsText("3 Monate → 4 Monate");
        leitung.lookForBarriers();
        leitung.page().setViewportSize(1280, 1400);
        leitung.page().locator("h1").scrollIntoViewIfNeeded();
        leitung.picture("werkstatt-vergleich");
        leitung.page().setViewportSize(1280, 860);
        leitung.button("Abgeschlossene Vorgänge nachvollziehen").press("Enter");
        assertThat(leitung.page().locator("#was-waere-wenn")).containsText("weniger als 5 Vorgänge abgeschlossen");
        leitung.lookForBarriersIn("#was-waere-wenn");
        assertThat(leitung.page().locator("#freigabe"))
                .containsText(
                        "Probelauf: ein Verlauf bleibt stecken",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(120_000));
        leitung.button("Zur Freigabe senden").press("Enter");
        assertThat(leitung.page().getByText("Bitte wählen Sie einen Grund aus").first())
                .isVisible();
        sendAgainstTheRehearsal(leitung);
        assertThat(leitung.button("Freigeben")).hasCount(0);
    }

    /** A row of the words leads both pictures to its step, and from there one goes on to the next. */
    private static void goThroughTheChanges(Visitor leitung) {
        var words = leitung.page().locator(".bs-changes tr", new Page.LocatorOptions().setHasText("Nachsorge nach 4"));
        words.first().getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(words.first()).hasClass(Pattern.compile("picked"));
        assertThat(leitung.page().locator("bs-bpmn-viewer .bs-picked[data-element-id=Task_NachsorgeDreiMonate]"))
                .hasCount(2);
        assertThat(leitung.page().locator(".bs-pair-bar output")).containsText("Nachsorge nach 4 Monaten");
        leitung.button("Vorige").press("Enter");
        assertThat(leitung.page().locator(".bs-pair-bar output")).containsText("nach 4 Monaten");
        assertThat(words.first()).not().hasClass(Pattern.compile("picked"));
    }

    private static void giveBack(Visitor second) {
        second.open("/werkstatt");
        second.link("Ansehen und freigeben: " + PROCESS).press("Enter");
        second.page().waitForURL("**/vergleich");
        second.button("Zurückgeben").press("Enter");
        // a reader hears it as well, from a place of its own
        assertThat(second.page().locator("#freigabe").getByText("Bitte schreiben Sie, was noch zu tun ist"))
                .isVisible();
        second.page().getByLabel("Ihre Anmerkung").fill(TO_DO);
        second.button("Zurückgeben").press("Enter");
        assertThat(second.page().getByText("Der Entwurf ist wieder in Arbeit").first())
                .isVisible();
    }

    private static void sendAgainstTheRehearsal(Visitor leitung) {
        leitung.page()
                .locator("#freigabe vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Lernpunkt aus Vorgängen"))
                .locator("input")
                .press("Space");
        leitung.button("Zur Freigabe senden").press("Enter");
        leitung.button("Trotzdem senden").press("Enter");
        assertThat(leitung.page().getByText("Wartet auf eine zweite Person")).isVisible();
    }

    /** The words stand where one goes on with the draft, and at the draft. */
    private static void sendAgain(Visitor leitung) {
        leitung.open("/werkstatt");
        assertThat(leitung.page().getByText("„" + TO_DO + "“")).isVisible();
        leitung.link("Weiter am Entwurf: " + PROCESS).press("Enter");
        assertThat(leitung.page().getByText(TO_DO)).isVisible();
        leitung.button("Weiter zum Vergleich").press("Enter");
        leitung.page().waitForURL("**/vergleich");
        sendAgainstTheRehearsal(leitung);
    }

    private static void release(Visitor second) {
        second.open("/werkstatt");
        second.link("Ansehen und freigeben: " + PROCESS).press("Enter");
        second.page().waitForURL("**/vergleich");
        second.settled();
        second.lookForBarriersIn("#freigabe");
        second.button("Freigeben").press("Enter");
        var dialog = second.page().getByRole(AriaRole.ALERTDIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Freigeben").setExact(true))
                .press("Enter");
        assertThat(second.page().locator("#freigabe").getByText("Freigegeben").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
    }

    /** What runs on the older version follows: both diagrams side by side, tried out, then moved. */
    private static void move(Visitor second) {
        second.link("Werkstatt").first().press("Enter");
        second.link(PROCESS + ": 2 Vorgänge umziehen").press("Enter");
        second.page().waitForURL("**/umzug/*");
        second.settled();
        var pictures = second.page().locator("bs-bpmn-pair bs-bpmn-viewer");
        assertThat(pictures.first().locator(".bs-pair-sign.equal").first()).isVisible();
        assertThat(pictures.first().locator(".bs-pair-sign.open")).hasCount(1);
        second.button("Erst ausprobieren").press("Enter");
        assertThat(second.page().locator("#umzug")).containsText("Auftrag klären");
        assertThat(second.button("Einen Vorgang umziehen")).isVisible();
        chooseWhatBecomesOfTheStep(second);
        assertThat(pictures.first().locator(".bs-pair-sign.chosen")).hasCount(1);
        var steps = pictures.first().locator(".bs-pair-sign").allInnerTexts();
        assertThat(steps).hasSizeGreaterThan(10);
        assertThat(pictures.last().locator(".bs-pair-sign")).hasCount(steps.size());
        assertThat(second.page().locator("#bilder [role=status]")).containsText("wird „Auftrag vereinbaren“");
        second.lookForBarriers();
        second.page().setViewportSize(1280, 1080);
        second.picture("werkstatt-umzug");
        second.page().setViewportSize(1280, 860);
        second.button("Erst ausprobieren").press("Enter");
        second.button("2 Vorgänge umziehen").press("Enter");
        assertThat(second.page().getByText("Bitte wählen Sie einen Grund aus.").first())
                .isVisible();
        second.page()
                .locator("#umzug vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Recht oder Vorgabe"))
                .locator("input")
                .press("Space");
        second.button("2 Vorgänge umziehen").press("Enter");
        second.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("2 Vorgänge umziehen"))
                .press("Enter");
        assertThat(second.page().getByText("2 Vorgänge sind umgezogen.")).isVisible();
        second.page().reload(); // whoever comes back reads what came of it
        assertThat(second.page().getByText("2 Vorgänge sind umgezogen.")).isVisible();
    }

    /** In the list; whoever uses a mouse does it in the pictures. */
    private static void chooseWhatBecomesOfTheStep(Visitor second) {
        var list = second.page().locator("#entsprechungen vaadin-select vaadin-select-value-button");
        list.press("Enter");
        second.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Auftrag vereinbaren"))
                .press("Enter");
        assertThat(list).containsText("Auftrag vereinbaren");
    }

    /** The words of a matter's whole diagram. */
    private static Locator followUp(Visitor visitor, String number) {
        visitor.open("/vorgaenge/" + number);
        return visitor.page().locator("bs-bpmn-viewer [data-element-id='Task_NachsorgeDreiMonate']");
    }
}
