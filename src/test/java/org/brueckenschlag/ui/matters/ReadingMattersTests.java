package org.brueckenschlag.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.Refused;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.Confirmation;
import org.brueckenschlag.ui.components.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** List and page of matters over doubles: what is offered to whom, and what a press does. */
@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "mediation")
class ReadingMattersTests extends SpringBrowserlessTest {

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Texts.GERMAN);
    }

    @Test
    void showsTheMattersThatItHasBegun() {
        var services = new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1);
        var called = new OneMatter(Role.MEDIATION).with(Matter.State.CLOSED, 2);
        services.called.add(called.matters.getLast());

        var page = opened(services);

        assertThat(text(page)).contains("Verbundene Vorgänge", "Hat begonnen", "KM-2026-0002", "abgeschlossen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(MatterAddress.of("KM-2026-0002"));
    }

    @Test
    void showsNoRelatedMattersWhereThereAreNone() {
        var page = opened(new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1));

        assertThat(text(page)).doesNotContain("Verbundene Vorgänge");
    }

    private static MatterView opened(OneMatter services) {
        var view = services.page();
        UI.getCurrent().add(view);
        view.open("KM-2026-0001");
        return view;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Button inDialog(String words) {
        return find(Button.class, find(Confirmation.class).single()).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button in the dialogue: " + words));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private boolean offers(String words) {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().equals(words));
    }

    @Test
    void aRoleThatNobodyHasIsNamedOnTheMattersPage() {
        var services = new OneMatter(Role.FACHKRAFT).with(Matter.State.OPEN, 1);
        services.unstaffed.add(Role.DATENSCHUTZ);

        assertThat(opened(services).getElement().getTextRecursively())
                .contains("Für die Rolle Datenschutz hat niemand ein Konto.", "Aufgaben dafür bleiben liegen.");
    }

    @Test
    void thePageSaysWhereTheMatterStandsAndOffersMyNextTask() {
        var view =
                opened(new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, null));

        assertThat(text(view)).contains("Läuft: Sitzung 2 von 3", "Kanalviertel", "Beispiel, gemeinsame Fassung 7");
        assertThat(offers("Sitzung vorbereiten")).isTrue();
    }

    @Test
    void aMatterThatRestsSaysSoAndOffersNothingToDo() {
        var services = new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, null);
        services.isAltered = true;

        var view = opened(services);

        assertThat(text(view))
                .contains("Ruht", "Der Vorgang ruht.", "Sitzung vorbereiten")
                .doesNotContain("Läuft:");
        assertThat(offers("Sitzung vorbereiten")).isFalse();
        assertThat(find(EventsCard.class).all()).isEmpty();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .noneMatch(address -> address.startsWith("/aufgaben/"));
    }

    @Test
    void aTaskOfAnotherRoleIsShownWithItsDeadlineAndNotOffered() {
        var view =
                opened(new OneMatter(Role.PRUEFUNG).with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, null));

        assertThat(text(view)).contains("Sitzung vorbereiten", "Noch 2 Arbeitstage");
        assertThat(offers("Sitzung vorbereiten")).isFalse();
    }

    @Test
    void aTaskThatSomebodyElseHasIsNotOffered() {
        opened(new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, new ActorId("k-jon")));

        assertThat(offers("Sitzung vorbereiten")).isFalse();
    }

    @Test
    void anEventIsReportedOnlyAfterItsEffectWasConfirmed() {
        var services = new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1);
        opened(services);

        test(button("Melden: Rückzug gemeldet")).click();
        assertThat(services.reported).isEmpty();

        test(inDialog("Melden: Rückzug gemeldet")).click();
        assertThat(services.reported).containsExactly("KM-2026-0001 rueckzug_gemeldet");
    }

    @Test
    void anEventThatIsNotConfirmedIsNotReported() {
        var services = new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1);
        opened(services);

        test(button("Melden: Rückzug gemeldet")).click();
        test(inDialog("Nicht melden")).click();

        assertThat(services.reported).isEmpty();
    }

    @Test
    void whoMayReportNothingSeesNoEvents() {
        var view = opened(new OneMatter(Role.PRUEFUNG).with(Matter.State.OPEN, 1));

        assertThat(text(view)).doesNotContain("Etwas ist passiert");
    }

    @Test
    void aClosedMatterSaysHowItEndedAndOffersWhatIsStillTakenWithoutDeadlines() {
        var view = opened(new OneMatter(Role.MEDIATION).with(Matter.State.CLOSED, 1));

        assertThat(text(view))
                .contains("Abgeschlossen: vereinbarung_voll", "Etwas ist passiert")
                .doesNotContain("Fristen");
    }

    @Test
    void aMatterThatIsAbsentOrForeignIsRefusedInTheSameWords() {
        var view = new OneMatter(Role.MEDIATION).page();

        assertThatThrownBy(() -> view.open("KM-2026-0001"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().key()).isEqualTo("matters.unknown"));
    }

    @Test
    void thePictureHasItsTwinInWords() {
        var view = opened(new OneMatter(Role.MEDIATION).with(Matter.State.OPEN, 1));

        assertThat(find(CourseCard.class, view).single().getElement().getTextRecursively())
                .contains("Anfrage aufnehmen", "Sitzung 2 von 3", "Vereinbarung festhalten");
    }

    @Test
    void theListShowsRunningMattersWithStageAndDeadline() {
        var view =
                listed(new OneMatter(Role.FACHKRAFT).with(Matter.State.OPEN, 1).withTask(Role.MEDIATION, null));

        assertThat(text(view))
                .contains("Lärm im Innenhof", "KM-2026-0001", "Sitzung vorbereiten", "Noch 2 Arbeitstage");
    }

    @Test
    void aThousandMattersArriveInPages() {
        var view = listed(new OneMatter(Role.FACHKRAFT).with(Matter.State.OPEN, 1_000));

        assertThat(find(MatterRow.class, view).all()).hasSize(50);

        test(find(NativeButton.class, view).withText("Weitere zeigen").single()).click();

        assertThat(find(MatterRow.class, view).all()).hasSize(100);
    }

    @Test
    void anEmptyListOffersToBegin() {
        var view = listed(new OneMatter(Role.FACHKRAFT));

        assertThat(text(find(EmptyState.class, view).single())).contains("Zurzeit läuft kein Vorgang.");
        assertThat(offers("Vorgang beginnen")).isTrue();
    }

    @Test
    void whoBeginsIsToldWhoseTheFirstTaskWillBe() {
        var services = new OneMatter(Role.LEITUNG);
        var dialog = new StartDialog(
                services.startable(services.get().agency()),
                services.of(services.get().agency()),
                services,
                model -> List.of(),
                services.get(),
                Texts.in(Texts.GERMAN),
                command -> {});
        UI.getCurrent().add(dialog);
        dialog.open();

        assertThat(text(dialog))
                .contains("Die erste Aufgabe, „Anfrage aufnehmen“, bekommt die Gruppe Mediation.")
                .doesNotContain("öffnet sich gleich");
    }

    @Test
    void whoMayNotBeginIsNotAskedTo() {
        listed(new OneMatter(Role.PRUEFUNG));

        assertThat(offers("Vorgang beginnen")).isFalse();
    }

    private static MattersView listed(OneMatter services) {
        var view = services.list();
        UI.getCurrent().add(view);
        view.fill();
        return view;
    }
}
