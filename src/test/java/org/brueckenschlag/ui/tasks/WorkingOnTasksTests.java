package org.brueckenschlag.ui.tasks;

import static com.vaadin.browserless.internal.ShortcutsKt._fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.brueckenschlag.catalogue.MatterEvent;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.matters.HistoryStep;
import org.brueckenschlag.matters.MatterAdvanced;
import org.brueckenschlag.shared.TaskId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.ReportsInMemory;
import org.brueckenschlag.ui.TasksInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.EmptyState;
import org.brueckenschlag.ui.components.Note;
import org.brueckenschlag.ui.forms.FormPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

/** The task views over doubles: what a person sees and what their presses do. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "mediation")
class WorkingOnTasksTests extends SpringBrowserlessTest {

    private static final Map<String, Object> COMPLETE = Map.of(
            "stattgefunden",
            "nein",
            "grundsaetze_erklaert",
            true,
            "freiwilligkeit_bestaetigt",
            "ja",
            "bereitschaft",
            4L);

    @Autowired
    TasksInMemory tasks;

    @Autowired
    ReportsInMemory reports;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    @BeforeEach
    void inGermanWithoutTasks() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        tasks.clear();
        reports.reportable.clear();
        reports.reported.clear();
        // The page that opened by itself was built before: go away, so that each test opens its own.
        UI.getCurrent().navigate("woanders");
    }

    @Test
    void theListSaysHowManyAreOpenAndOverdue() {
        tasks.fill(12);

        navigate("aufgaben", TasksView.class);

        assertThat(rows().rows()).hasSize(12);
        assertThat(textOf(find(TaskListPanel.class).single())).contains("12 offen, 2 überfällig");
        assertThat(rows().rows().getFirst().due().words()).startsWith("Seit");
        assertThat(rows().rows().getFirst().title()).isEqualTo("Vorgespräch führen: Gruppe B");
    }

    @Test
    void aThousandTasksArriveInPages() {
        tasks.fill(1_000);

        navigate("aufgaben", TasksView.class);
        assertThat(rows().rows()).hasSize(LoadedTasks.PAGE);

        wantMore();
        assertThat(rows().rows()).hasSize(2 * LoadedTasks.PAGE);
        assertThat(rows().ids()).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyListIsOneSentence() {
        navigate("aufgaben", TasksView.class);

        assertThat(texts(EmptyState.class))
                .contains("Heute ist nichts zu tun. Neue Aufgaben erscheinen hier von selbst.");
    }

    @Test
    void aSearchWithoutAHitOffersToBeCleared() {
        tasks.fill(12);
        navigate("aufgaben", TasksView.class);

        find(Input.class).single().setValue("Zeppelin");
        assertThat(rows().rows()).isEmpty();

        test(button("Suche leeren")).click();
        assertThat(rows().rows()).hasSize(12);
    }

    @Test
    void aFilterShowsOnlyWhatIsFree() {
        tasks.fill(12);
        navigate("aufgaben", TasksView.class);

        test(chip("Frei")).click();

        assertThat(rows().rows())
                .hasSize(4)
                .allSatisfy(row ->
                        assertThat(Objects.requireNonNull(row.note()).words()).isEqualTo("noch frei"));
        assertThat(chip("Frei").getElement().getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void onlyALeitungIsOfferedWhatIsEscalated() {
        navigate("aufgaben", TasksView.class);

        assertThat(find(NativeButton.class).all())
                .noneMatch(chip -> textOf(chip).startsWith("Überschritten"));
    }

    @Test
    @WithMockUser(username = "leitung")
    void aLeitungIsOfferedWhatIsEscalated() {
        navigate("aufgaben", TasksView.class);

        assertThat(chip("Überschritten").isVisible()).isTrue();
    }

    @Test
    void aFreeTaskIsClaimedWithOnePress() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), null));
        navigate("aufgaben/t-1", TasksView.class);

        test(button("Übernehmen")).click();

        assertThat(tasks.get(new TaskId("t-1")).card().assignee()).isEqualTo(new ActorId("k-mediation"));
        assertThat(button("Zurückgeben").isVisible()).isTrue();
    }

    @Test
    void aCompletionLeadsToTheNextTaskOfTheMatter() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        tasks.followedBy(tasks.card("t-2", 3, inAnHour(), null));
        navigate("aufgaben/t-1", TasksView.class);
        find(FormPanel.class).single().setAnswers(COMPLETE);

        test(button("Gespräch abschließen")).click();

        assertThat(tasks.completed()).hasSize(1);
        assertThat(tasks.completed().getFirst().answers()).containsEntry("freiwilligkeit_bestaetigt", "ja");
        assertThat(texts(Notification.class))
                .contains("Erledigt: Vorgespräch führen: Gruppe B. Als Nächstes: Vorgespräch führen.");
        assertThat(find(TaskPanel.class).single().id()).isEqualTo(new TaskId("t-2"));
    }

    @Test
    void controlAndEnterCompleteAsTheButtonDoes() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        navigate("aufgaben/t-1", TasksView.class);
        find(FormPanel.class).single().setAnswers(COMPLETE);

        _fireShortcut(find(TaskPanel.class).single(), Key.ENTER, Key.CONTROL);

        assertThat(tasks.completed()).hasSize(1);
    }

    @Test
    void escapeLeadsBackToTheList() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        navigate("aufgaben/t-1", TasksView.class);

        _fireShortcut(find(TaskPanel.class).single(), Key.ESCAPE);

        assertThat(find(TaskPanel.class).all()).isEmpty();
        assertThat(texts(EmptyState.class)).contains("Wählen Sie eine Aufgabe aus der Liste.");
    }

    @Test
    void missingAnswersKeepTheTaskOpenAndAreCounted() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        navigate("aufgaben/t-1", TasksView.class);
        assertThat(texts(NativeButton.class)).contains("Noch 4 Angaben offen");

        test(button("Gespräch abschließen")).click();

        assertThat(tasks.completed()).isEmpty();
        assertThat(find(TaskPanel.class).single().id()).isEqualTo(new TaskId("t-1"));
    }

    @Test
    void aDraftIsThereAgainAndSaysWhenItWasSaved() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        tasks.saveDraft(new TaskId("t-1"), Map.of("freiwilligkeit_bestaetigt", "bedenkzeit"));

        navigate("aufgaben/t-1", TasksView.class);

        assertThat(find(FormPanel.class).single().answers()).containsEntry("freiwilligkeit_bestaetigt", "bedenkzeit");
        assertThat(textOf(find(TaskPanel.class).single())).contains("Entwurf gespeichert um ");
        assertThat(Objects.requireNonNull(rows().rows().getFirst().note()).words())
                .isEqualTo("Entwurf");
    }

    @Test
    void whoChoosesTheOpenTaskAgainLosesNothing() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), null));
        tasks.add(tasks.card("t-2", 2, inAnHour(), null));
        navigate("aufgaben/t-1", TasksView.class);
        var open = find(TaskPanel.class).single();

        UI.getCurrent().navigate("aufgaben/t-1");
        assertThat(find(TaskPanel.class).single()).isSameAs(open);

        UI.getCurrent().navigate("aufgaben/t-2");
        assertThat(find(TaskPanel.class).single()).isNotSameAs(open);
    }

    @Test
    void whoIsSlowerReadsSoAndOverwritesNothing() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), null));
        navigate("aufgaben/t-1", TasksView.class);
        find(FormPanel.class).single().setAnswers(COMPLETE);
        tasks.takenBySomebodyElse(new TaskId("t-1"));

        test(button("Gespräch abschließen")).click();

        assertThat(tasks.completed()).isEmpty();
        assertThat(find(Note.class).all()).hasSize(1);
        assertThat(find(FormPanel.class).single().answers()).containsEntry("freiwilligkeit_bestaetigt", "ja");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Gespräch abschließen"));
    }

    @Test
    void whatSomebodyElseTakesIsSaidWhileItIsOpen() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), null));
        navigate("aufgaben/t-1", TasksView.class);

        find(TaskPanel.class).single().heed(moved(HistoryStep.Kind.TASK_ASSIGNED, Map.of("assignee", "k-other")));

        assertThat(texts(Note.class))
                .anyMatch(words -> words.contains("hat gerade jemand aus der Gruppe Mediation übernommen"));
    }

    @Test
    void newTasksWaitBehindABarAndTheListStaysStill() {
        tasks.fill(3);
        navigate("aufgaben", TasksView.class);
        var list = find(TaskListPanel.class).single();
        tasks.add(tasks.card("t-new", 9, inAnHour(), null));

        list.announce(1);
        assertThat(rows().rows()).hasSize(3);
        assertThat(textOf(list)).contains("1 neue Aufgabe");

        test(nativeButton("Anzeigen")).click();
        assertThat(rows().ids()).contains(new TaskId("t-new"));
    }

    @Test
    void aTaskThatDoesNotExistIsSaidCalmly() {
        navigate("aufgaben/unbekannt", TasksView.class);

        assertThat(find(TaskPanel.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).isNotEmpty();
    }

    @Test
    void theContextTellsInWordsWhereTheMatterStands() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));

        navigate("aufgaben/t-1", TasksView.class);

        assertThat(textOf(find(TaskContext.class).single()))
                .contains(
                        "Jetzt: Vorgespräch führen.",
                        "Gruppe B ist gerade dran.",
                        "Dann entscheidet sich: Alle freiwillig?")
                .contains("ja: Arbeitsbündnis schließen.");
    }

    @Test
    void theTitleOfTheTaskIsTheHeadingThatTheReaderGoesOnFrom() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));

        navigate("aufgaben/t-1", TasksView.class);

        assertThat(find(H1.class).all()).anyMatch(heading -> heading.getText().equals("Vorgespräch führen: Gruppe B"));
    }

    @Test
    void whatHasHappenedIsReportedFromTheTaskAfterItsEffectWasRead() {
        reports.reportable.add(
                new MatterEvent("gewalt_gemeldet", "Start_Gewalt", Set.of("sprachmittlung", "mediation"), true));
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        navigate("aufgaben/t-1", TasksView.class);

        test(button("Melden: Start_Gewalt")).click();
        assertThat(reports.reported).isEmpty();
        assertThat(textOf(find(Confirmation.class).single()))
                .contains("Der Vorgang geht danach anders weiter. Zurücknehmen lässt sich das nicht.");
        test(find(Button.class, find(Confirmation.class).single())
                        .withText("Melden: Start_Gewalt")
                        .single())
                .click();

        assertThat(reports.reported).hasSize(1).first().asString().endsWith(" gewalt_gemeldet");
        assertThat(find(TaskPanel.class).single().id()).isEqualTo(new TaskId("t-1"));
    }

    @Test
    void whereNothingMayBeReportedNothingIsOffered() {
        tasks.add(tasks.card("t-1", 2, inAnHour(), me()));
        navigate("aufgaben/t-1", TasksView.class);

        assertThat(textOf(find(TaskContext.class).single())).doesNotContain("Etwas ist passiert");
    }

    private MatterAdvanced moved(HistoryStep.Kind kind, Map<String, Object> data) {
        var card = tasks.get(new TaskId("t-1")).card();
        return new MatterAdvanced(
                card.matter(),
                card.agency(),
                TasksInMemory.SOMEBODY_ELSE,
                List.of(new HistoryStep(kind, card.element(), null, "t-1", clock.instant(), data)));
    }

    private void wantMore() {
        var event = new DomEvent(rows().getElement(), "more-wanted", JsonNodeFactory.instance.objectNode());
        rows().getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }

    private TaskRows rows() {
        return find(TaskRows.class).single();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private NativeButton nativeButton(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button -> textOf(button).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private NativeButton chip(String words) {
        return find(NativeButton.class).all().stream()
                .filter(chip -> chip.hasClassName("bs-chip") && textOf(chip).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream().map(WorkingOnTasksTests::textOf).toList();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Instant inAnHour() {
        return clock.instant().plus(Duration.ofHours(1));
    }

    private ActorId me() {
        return currentActor.get().id();
    }
}
