package org.brueckenschlag.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.brueckenschlag.Probelauf.FACHKRAFT;
import static org.brueckenschlag.Probelauf.LEITUNG;
import static org.brueckenschlag.Refusals.refused;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.ModuleTest;
import org.brueckenschlag.Notizen;
import org.brueckenschlag.Probelauf;
import org.brueckenschlag.audit.AuditOverview;
import org.brueckenschlag.audit.AuditOverviews;
import org.brueckenschlag.audit.AuditedHistories;
import org.brueckenschlag.audit.AuditedMatters;
import org.brueckenschlag.audit.AuditedMatters.Version;
import org.brueckenschlag.audit.LogHealth;
import org.brueckenschlag.audit.Proofs;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.audit.ReadLog;
import org.brueckenschlag.audit.Reconciliation;
import org.brueckenschlag.audit.Restored;
import org.brueckenschlag.casefree.Audience;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.catalogue.VersionComparison;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.AuditAccess.Purpose;
import org.brueckenschlag.identity.AuditAccesses;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.matters.Matters;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.matters.StartMatter;
import org.brueckenschlag.shared.MovableClock;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.SealingInMemory;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.components.Confirmation;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Prüfung's views over the real services: what they say, and what a press does. */
@ModuleTest
class AuditingInTheBrowserTests extends SpringBrowserlessTest {

    /** Exports wait for their turn behind whatever other tests have begun. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final FreeTexts FREE_TEXTS = new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {});

    private static final String WAITING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="Definitions" targetNamespace="http://brueckenschlag.org/test">
              <bpmn:process id="warten" name="Warten" isExecutable="true" camunda:historyTimeToLive="P1825D">
                <bpmn:startEvent id="Start" />
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Event_Vorbei" />
                <bpmn:intermediateCatchEvent id="Event_Vorbei" name="Drei Tage vorbei">
                  <bpmn:timerEventDefinition id="T"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P3D</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F2" sourceRef="Event_Vorbei" targetRef="Task_Danach" />
                <bpmn:userTask id="Task_Danach" name="Danach" camunda:candidateGroups="fachkraft" />
                <bpmn:sequenceFlow id="F3" sourceRef="Task_Danach" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    Probelauf probelauf;

    @Autowired
    Matters matters;

    @Autowired
    MovableClock movable;

    @Autowired
    RepositoryService repository;

    @Autowired
    Notizen notes;

    @Autowired
    AuditOverviews overviews;

    @Autowired
    VersionComparison comparison;

    @Autowired
    AuditedMatters search;

    @Autowired
    AuditedHistories histories;

    @Autowired
    Questions questions;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    ReadLog readLog;

    @Autowired
    Proofs proofs;

    LogHealth health = new SealingInMemory();

    @Autowired
    AuditAccesses accesses;

    @Autowired
    Accounts accounts;

    @Autowired
    ProcessCatalogue catalogue;

    @Autowired
    SocialSpaces places;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TakingHome takingHome;

    @Autowired
    Clock clock;

    @BeforeEach
    void letThePruefungLook() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        probelauf.as(
                LEITUNG,
                () -> accesses.open(
                        pruefung().id(), Purpose.STICHPROBE, clock.instant().plus(Duration.ofDays(9))));
    }

    @AfterEach
    void closeAll() {
        probelauf.as(LEITUNG, () -> accesses.ofAgency().forEach(access -> accesses.close(access.id())));
    }

    @Test
    void aHistoryOpensAtItsLastEntryAndSaysWhoDidWhat() {
        var matter = probelauf.startedUpToBranches();

        var view = history(matter);

        assertThat(text(find(PlaybackCard.class, view).single()))
                .contains(
                        "Anfrage aufnehmen abgeschlossen",
                        "Fachkraft, Konto t-fachkraft",
                        "frei → abgeschlossen",
                        "neu: Linken Zweig erledigen");
        assertThat(states(view)).containsEntry("Task_Aufnehmen", "done").containsEntry("Task_Links", "active");
        assertThat(text(view)).contains("Prüfzugang, nur lesen.", "noch 9 Tage", matter.number());
    }

    @Test
    void anEntryChosenInTheListIsShownAsTheMatterStoodThen() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);

        press(find(EntryListCard.class, view).single(), 1);

        assertThat(states(view)).containsEntry("Task_Aufnehmen", "active").doesNotContainEntry("Task_Links", "active");
        assertThat(current(view)).containsExactly("1");
        assertThat(find(Playback.class, view).single().getElement().getProperty("value", 0))
                .isEqualTo(1);
    }

    @Test
    void aTimerThatFiredIsNoIntervention() {
        repository
                .createDeployment()
                .name("warten")
                .addString("warten.bpmn", WAITING)
                .deploy();
        var matter = probelauf.as(FACHKRAFT, () -> matters.start(new StartMatter("warten", "S01", Map.of())));

        movable.advanceBy(Duration.ofDays(4));

        assertThat(text(find(EntryListCard.class, history(matter)).single()))
                .contains("Drei Tage vorbei: Zeitpunkt erreicht")
                .doesNotContain("Eingriff der Technik");
    }

    @Test
    void theListIsNarrowedByKind() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);
        var list = find(EntryListCard.class, view).single();

        as(() -> test(find(NativeButton.class, list).withText("Entscheidungen").single())
                .click());

        assertThat(find(ListItem.class, list).all()).hasSize(1);
    }

    @Test
    void twoMomentsAreCompared() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);

        var card = find(CompareCard.class, view).single();

        assertThat(text(card))
                .contains("Neue Aufgaben", "Linken Zweig erledigen", "Neue Antworten")
                .contains("Erledigte oder weggefallene Aufgaben", "Anfrage aufnehmen");

        as(() -> find(Select.class, card).all().forEach(select -> choose(select, 1)));
        assertThat(text(card)).contains("Zwischen beiden hat sich nichts geändert.");
    }

    @Test
    void decisionsNameTableVersionInputsAndRule() {
        var matter = probelauf.startedUpToBranches();

        var card = find(DecisionsCard.class, history(matter)).single();

        assertThat(text(card)).contains("Eintrag 2", "Tabelle in Fassung", "Prüfwert");
    }

    @Test
    void theSealSaysWhatIsProvenAndWhatNot() {
        var view = history(probelauf.startedUpToBranches());

        assertThat(text(find(SealCard.class, view).single()))
                .contains("Unverändert", "Alle 2 Einträge geprüft", "Was das beweist", "beweist beides nicht")
                .contains("Außerhalb dieses Hauses liegt noch kein Siegel", "Selbst nachprüfen, ohne uns");
    }

    @Test
    void theSealSaysWhenADatabaseWasPutBack() {
        var sealing = new SealingInMemory();
        sealing.restored(new Restored(1_200, 1_000, clock.instant()));
        health = sealing;

        var view = history(probelauf.startedUpToBranches());

        assertThat(text(find(SealCard.class, view).single()))
                .contains("Gesiegelt waren 1.200 Einträge, vorhanden noch 1.000");
    }

    @Test
    void anAnnotationIsShownAtItsEntryAndCanBeWithdrawn() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);

        as(() -> {
            var card = find(QuestionsCard.class, view).single();
            find(TextArea.class, card).single().setValue("Hier fehlt eine Frist.");
            test(find(Button.class, card).withText("Anmerken").single()).click();
        });
        assertThat(text(find(EntryListCard.class, view).single()))
                .contains("Anmerkung, ohne Antwort", "Hier fehlt eine Frist.");

        as(() -> {
            test(find(NativeButton.class, find(QuestionsCard.class, view).single())
                            .withText("Zurückziehen")
                            .single())
                    .click();
            test(find(Button.class, find(Confirmation.class).single())
                            .withText("Zurückziehen")
                            .single())
                    .click();
        });
        assertThat(text(find(EntryListCard.class, view).single()))
                .contains("Anmerkung, zurückgezogen", "Hier fehlt eine Frist.");
    }

    @Test
    void aQuestionIsAskedAboutTheShownEntryAndAnsweredByTheLeitung() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);
        var card = find(QuestionsCard.class, view).single();

        as(() -> {
            find(TextArea.class, card).single().setValue("Warum zwei Zweige?");
            test(find(Button.class, card).withText("Frage stellen").single()).click();
        });
        assertThat(text(find(QuestionsCard.class, view).single()))
                .contains("zu Eintrag 2", "Warum zwei Zweige?", "Frage, noch nicht beantwortet");

        probelauf.as(LEITUNG, () -> {
            var page = new AuditAccessView(accesses, questions, FREE_TEXTS, clock);
            UI.getCurrent().add(page);
            page.fill();
            assertThat(text(page)).contains("Warum zwei Zweige?", matter.number());
            var asked = find(ListItem.class, page).all().stream()
                    .filter(item -> text(item).contains(matter.number()))
                    .findFirst()
                    .orElseThrow();
            find(TextArea.class, asked).single().setValue("So will es der Prozess.");
            test(find(Button.class, asked).withText("Antworten").single()).click();
        });
        assertThat(text(find(QuestionsCard.class, history(matter)).all().getLast()))
                .contains("Antwort der Leitung", "So will es der Prozess.");
    }

    @Test
    void anEmptyQuestionSaysWhatIsMissing() {
        var card = find(QuestionsCard.class, history(probelauf.start())).single();

        as(() -> test(find(Button.class, card).withText("Frage stellen").single())
                .click());

        assertThat(find(TextArea.class, card).single().getErrorMessage())
                .isEqualTo("Noch offen. Bitte schreiben Sie einen Satz.");
    }

    @Test
    void whoReadTheMatterIsShown() {
        var matter = probelauf.start();
        probelauf.as(LEITUNG, () -> readLog.opened(matter, ReadLog.View.MATTER));

        var card = find(ReadersCard.class, history(matter)).single();

        assertThat(text(card)).contains("Leitung", "Vorgang", "Prüfung", "Verlauf");
    }

    @Test
    void deadlinesSayWhetherTheyWereKept() {
        var matter = probelauf.startedUpToBranches();

        var card = find(AuditDeadlinesCard.class, history(matter)).single();

        assertThat(text(card)).contains("1 von 1 eingehalten", "Anfrage aufnehmen", "Gehalten", "Ohne Frist");
    }

    @Test
    void withoutATimeBoxTheHistoryIsAbsent() {
        var matter = probelauf.start();
        closeAll();

        refused("matters.unknown", () -> history(matter));
    }

    @Test
    void theSearchFindsByNumberAndLinksToTheHistory() {
        var matter = probelauf.start();

        var view = searching("nummer=" + matter.number());

        assertThat(text(view)).contains("1 Vorgang");
        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .contains(AuditAddress.of(matter.number()));
    }

    @Test
    void aSearchWithoutHitsOffersToTakeTheFilterBack() {
        probelauf.start();

        var view = searching("nummer=GIBTESNICHT");
        assertThat(text(view)).contains("Zu diesem Filter gibt es keinen Vorgang.");

        as(() -> test(find(Button.class, view).withText("Filter aufheben").single())
                .click());
        assertThat(text(view)).doesNotContain("keinen Vorgang");
    }

    @Test
    void theProofIsWrittenWhileThePageStaysAndCanBeThrownAway() {
        var matter = probelauf.startedUpToBranches();
        var view = history(matter);
        var files = find(ExportList.class, view).single();

        as(() -> test(find(Button.class, view).withText("Nachweis laden").single())
                .click());
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
            as(files::refresh);
            assertThat(text(files)).contains("nachweis-" + matter.number() + ".zip", "KB, liegt eine Stunde bereit");
        });
        assertThat(find(Anchor.class, files).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Laden: nachweis-" + matter.number() + ".zip");

        as(() -> test(find(Button.class, files).withText("Verwerfen").single()).click());
        assertThat(find(ExportRow.class, files).all()).isEmpty();
        assertThat(text(files)).contains("ist verworfen");
    }

    @Test
    void whatWasFoundIsTakenHomeInTheChosenForm() {
        var matter = probelauf.start();
        var view = searching("nummer=" + matter.number());
        var files = find(ExportList.class, view).single();

        as(() -> test(MenuBarTester.class, find(MenuBar.class, view).single())
                .clickItem("Treffer laden als", "Tabelle (CSV)"));

        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
            as(files::refresh);
            assertThat(text(files)).contains(".csv", "liegt eine Stunde bereit");
        });
        as(() -> test(find(Button.class, files).withText("Verwerfen").single()).click());
    }

    @Test
    void whatWasFoundIsTakenHomeAsListAndAsProof() {
        var matter = probelauf.start();
        var view = searching("nummer=" + matter.number());
        var files = find(ExportList.class, view).single();

        for (var form : Map.of("Liste (PDF)", "treffer-", "Nachweis (zum Nachprüfen)", "nachweis-treffer-")
                .entrySet()) {
            as(() -> test(MenuBarTester.class, find(MenuBar.class, view).single())
                    .clickItem("Treffer laden als", form.getKey()));

            await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
                as(files::refresh);
                assertThat(text(files)).contains(form.getValue(), "liegt eine Stunde bereit");
            });
            as(() -> test(find(Button.class, files).withText("Verwerfen").single())
                    .click());
        }
    }

    @Test
    void whereNothingWasFoundThereIsNothingToTakeHome() {
        probelauf.start();
        var view = searching("nummer=GIBTESNICHT");

        refused(
                "audit.nothing-to-export",
                () -> as(() -> test(
                                MenuBarTester.class, find(MenuBar.class, view).single())
                        .clickItem("Treffer laden als", "Tabelle (CSV)")));
    }

    @Test
    void theOverviewMasksSmallCountsAndSaysItsBasis() {
        for (var i = 0; i < 3; i++) {
            probelauf.start();
        }
        var view = as(() -> {
            var page = new AuditOverviewView(
                    overviews,
                    comparison,
                    search,
                    readLog,
                    accesses,
                    catalogue,
                    reconciliation,
                    SmallCells::of,
                    takingHome,
                    clock);
            UI.getCurrent().add(page);
            choose(find(Select.class, page).all().getFirst(), newestVersionOf(Probelauf.KEY));
            page.fill();
            return page;
        });

        assertThat(text(view))
                .contains("Grundlage:", "Anfrage aufnehmen", "Prozessfassungen und ihre Freigabe", "Jetzt vergleichen");
    }

    @Test
    void thePictureShowsHowOftenOrHowLong() {
        var model = catalogue.latest(Probelauf.KEY, Probelauf.NORDWINKEL).orElseThrow();
        var overview = new AuditOverview(
                9,
                9,
                List.of(
                        new AuditOverview.ElementUse("Task_Aufnehmen", 9, 9, Duration.ofHours(2), 0, 0),
                        new AuditOverview.ElementUse("Task_Links", 4, 4, Duration.ofDays(4), 0, 0),
                        new AuditOverview.ElementUse("Task_Rechts", 2, 2, Duration.ofDays(9), 0, 0)),
                List.of());
        var page = new OverviewPage(
                overview, model, catalogue.labels(model.id(), Texts.GERMAN), words(), SmallCells.of(Audience.PRUEFUNG));
        var card = as(() -> new HeatCard(page));
        UI.getCurrent().add(card);
        var viewer = find(BpmnViewer.class, card).single().getElement();
        assertThat(viewer.getProperty("diagramTitle")).contains("mehr Vorgänge");

        as(() -> test(find(NativeButton.class, card).withText("Wie lange").single())
                .click());

        assertThat(viewer.getProperty("diagramTitle")).contains("desto länger");
        assertThat(page.heatOfDuration()).containsOnly(Map.entry("Task_Aufnehmen", 1), Map.entry("Task_Links", 4));
        assertThat(find(NativeButton.class, card)
                        .withText("Wie lange")
                        .single()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void whatHappenedToTheInstallationIsToldInWords() {
        as(reconciliation::compare);
        var card = as(() -> new ChainsCard(overviews, readLog, words(), LocalDate.of(2026, 3, 9)));
        UI.getCurrent().add(card);

        as(() -> find(Details.class, card).all().forEach(details -> details.setOpened(true)));

        assertThat(text(card))
                .contains("Verlauf und Programm verglichen", "Programm gestartet", "Fassung freigegeben: ")
                .contains("Schlüssel angelegt, der die Siegel unterschreibt")
                .doesNotContain("key_created", "reconciled");
    }

    @Test
    void theOverviewBeginsWithTheVersionThatMostMattersRunOn() {
        notes.start();
        probelauf.start();
        probelauf.start();
        var most = as(search::choices).versions().stream()
                .mapToLong(Version::matters)
                .max()
                .orElseThrow();

        var page = as(() -> new AuditOverviewView(
                overviews,
                comparison,
                search,
                readLog,
                accesses,
                catalogue,
                reconciliation,
                SmallCells::of,
                takingHome,
                clock));

        assertThat(find(Select.class, page).all().getFirst().getValue())
                .isInstanceOfSatisfying(
                        Version.class, version -> assertThat(version.matters()).isEqualTo(most));
    }

    @Test
    void twoVersionsStandBesideEachOther() {
        var older = release(1);
        var newer = release(2);
        VersionComparison changed = (before, after, locale) -> List.of(
                new VersionChange("user_task", "Task_Neu", Manner.ADDED, "Lage einschätzen", List.of()),
                new VersionChange(
                        "user_task",
                        "Task_AuftragKlaeren",
                        Manner.CHANGED,
                        "Auftrag klären",
                        List.of(new Difference(Aspect.ROLE, "fachkraft", "leitung"))));

        var card = new VersionsCard(
                List.of(newer, older),
                changed,
                of -> "eigene Fassung " + of.version(),
                words(),
                LocalDate.of(2026, 3, 9));

        assertThat(text(card))
                .contains("eigene Fassung 1", "eigene Fassung 2", "2 Änderungen")
                .contains("Aufgabe „Lage einschätzen“", "neu")
                .contains("Aufgabe „Auftrag klären“", "Zuständig", "Fachkraft", "Leitung");
    }

    @Test
    void theOnlyVersionSaysSo() {
        var card = new VersionsCard(
                List.of(release(1)),
                (before, after, locale) -> List.of(),
                of -> "eigene Fassung " + of.version(),
                words(),
                LocalDate.of(2026, 3, 9));

        assertThat(text(card)).contains("Von diesem Prozess gibt es erst eine Fassung.");
    }

    private static AuditWords words() {
        return new AuditWords(Texts.in(Texts.GERMAN));
    }

    private static Release release(int version) {
        return new Release(
                new ProcessVersionId("probelauf:" + version),
                version,
                Instant.parse("2026-03-0" + version + "T09:00:00Z"),
                LEITUNG.id(),
                List.of("leitung"));
    }

    @Test
    void theLeitungOpensAnAccessInADialog() {
        closeAll();
        probelauf.as(LEITUNG, () -> {
            var page = new AuditAccessView(accesses, questions, FREE_TEXTS, clock);
            UI.getCurrent().add(page);
            page.fill();
            test(find(Button.class, page).withText("Prüfzugang öffnen").single())
                    .click();
            var dialog = find(OpenAccessDialog.class).single();
            var confirm =
                    find(Button.class, dialog).withText("Prüfzugang öffnen").single();

            test(confirm).click();
            assertThat(dialog.isOpened()).as("without a purpose").isTrue();

            find(Select.class, dialog)
                    .all()
                    .forEach(select -> choose(
                            select,
                            select.getListDataView().getItems().findFirst().orElseThrow()));
            test(confirm).click();
            assertThat(dialog.isOpened()).isFalse();
            assertThat(text(page)).contains("Verwendungsnachweis", "Offen");
        });

        assertThat(as(() -> accesses.mine())).isPresent();
    }

    @SuppressWarnings("unchecked")
    private Version newestVersionOf(String process) {
        return search.choices().versions().stream()
                .filter(version -> version.process().equals(process))
                .max(Comparator.comparing(Version::version))
                .orElseThrow();
    }

    private static void choose(Select<?> select, Object value) {
        ((Select<Object>) select).setValue(value);
    }

    private AuditHistoryView history(Matter matter) {
        return as(() -> {
            var view = new AuditHistoryView(
                    histories,
                    questions,
                    FREE_TEXTS,
                    readLog,
                    proofs,
                    health,
                    accesses,
                    catalogue,
                    places,
                    takingHome,
                    clock);
            UI.getCurrent().add(view);
            view.open(matter.number());
            return view;
        });
    }

    private AuditSearchView searching(String query) {
        return as(() -> {
            var view =
                    new AuditSearchView(search, readLog, accesses, catalogue, places, currentActor, takingHome, clock);
            UI.getCurrent().add(view);
            view.read(QueryParameters.fromString(query));
            return view;
        });
    }

    private void press(EntryListCard list, long sequence) {
        as(() -> find(NativeButton.class, list).all().stream()
                .filter(button -> text(button).startsWith(String.valueOf(sequence)))
                .findFirst()
                .ifPresent(button -> test(button).click()));
    }

    private List<String> current(Component view) {
        return find(ListItem.class, find(EntryListCard.class, view).single()).all().stream()
                .filter(item -> item.getElement().hasAttribute("aria-current"))
                .map(item -> item.getElement().getTextRecursively().substring(0, 1))
                .toList();
    }

    private Map<String, String> states(Component view) {
        var states = find(BpmnViewer.class, view).single().getElement().getPropertyRaw("states");
        var found = new java.util.HashMap<String, String>();
        new tools.jackson.databind.json.JsonMapper()
                .readTree(String.valueOf(states))
                .properties()
                .forEach(state -> found.put(state.getKey(), state.getValue().asString()));
        return found;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Actor pruefung() {
        return accounts.find("pruefung").orElseThrow().actor();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return probelauf.as(pruefung(), work);
    }

    private void as(Runnable work) {
        probelauf.as(pruefung(), work);
    }
}
