package org.brueckenschlag.ui.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.audit.FreeText;
import org.brueckenschlag.audit.RedactText;
import org.brueckenschlag.audit.Redacted;
import org.brueckenschlag.audit.RedactionGround;
import org.brueckenschlag.audit.Remains;
import org.brueckenschlag.audit.ReportedFinding;
import org.brueckenschlag.matters.Matter;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.MatterId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.ui.RedactionInMemory;
import org.brueckenschlag.ui.TasksInMemory;
import org.brueckenschlag.ui.UiSketch;
import org.brueckenschlag.ui.components.Confirmation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(classes = UiSketch.class, properties = "spring.config.location=classpath:/ui/sketch.yaml")
@WithMockUser(username = "datenschutz")
class RedactingInTheBrowserTests extends SpringBrowserlessTest {

    @Autowired
    TasksInMemory tasks;

    @Autowired
    RedactionInMemory redaction;

    @Autowired
    Clock clock;

    @BeforeEach
    void inGermanWithOneTask() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        tasks.clear();
        redaction.matters.clear();
        redaction.texts.clear();
        redaction.commands.clear();
        redaction.done.clear();
        redaction.reported.clear();
        tasks.add(tasks.redaction("t-1"));
        UI.getCurrent().navigate("woanders");
    }

    @Test
    void theTaskListsTheTextsOfTheMatterWithTheirPlaces() {
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        redaction.texts.add(text("bemerkung", "B", "über B"));

        UI.getCurrent().navigate("aufgaben/t-1");

        assertThat(texts(ListItem.class))
                .anyMatch(words -> words.contains("eine Notiz") && words.contains("Vorgespräch führen"))
                .anyMatch(words -> words.contains("über B") && words.contains("Gruppe B"));
    }

    @Test
    void aTextIsTakenAwayForAReason() {
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        UI.getCurrent().navigate("aufgaben/t-1");

        test(find(Button.class).withText("Schwärzen").single()).click();
        assertThat(redaction.commands).as("before the reason is given").isEmpty();
        grounds().setValue(RedactionGround.IRRTUM);
        var dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(redaction.commands)
                .containsExactly(
                        new RedactText(new MatterId("m-1"), 2, "kurznotiz", "eine Notiz", RedactionGround.IRRTUM));
        assertThat(texts(FreeTextCard.class)).singleElement().asString().contains("kein Freitext (mehr)");
    }

    @Test
    void whatWasReportedInAClosedMatterStandsFirstUntilItIsSettled() {
        redaction.reported.add(new ReportedFinding(
                "f-1",
                new MatterId("m-9"),
                "VA-2026-0007",
                clock.instant().minusSeconds(400_000),
                clock.instant().minusSeconds(100_000)));

        UI.getCurrent().navigate("schwaerzungen");

        assertThat(texts(ListItem.class))
                .anyMatch(words -> words.contains("VA-2026-0007") && words.contains("war fällig"));
        test(find(Button.class).withText("Keine Personendaten").single()).click();
        assertThat(redaction.reported).as("asked first").isNotEmpty();
        test(find(Button.class, find(Confirmation.class).single())
                        .withText("Keine Personendaten")
                        .single())
                .click();
        assertThat(redaction.reported).isEmpty();
        assertThat(find(ReportedFindings.class).all()).isEmpty();
    }

    @Test
    void theProofAndTheListStandThereAtOnceAndTheReportIsSettled() {
        redaction.matters.add(closed());
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        redaction.reported.add(new ReportedFinding(
                "f-1",
                new MatterId("m-9"),
                "KM-2026-0009",
                clock.instant(),
                clock.instant().plusSeconds(100_000)));
        navigate("schwaerzungen", RedactionsView.class);
        test(find(Button.class).withText("Freitexte öffnen").all().getFirst()).click();

        test(find(Button.class).withText("Schwärzen").single()).click();
        var dialog = find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, true));

        assertThat(texts(FreeTextCard.class))
                .singleElement()
                .asString()
                .contains("kein Freitext (mehr)", "nichts gefunden: 398 Spalten");
        assertThat(texts(ListItem.class))
                .anyMatch(words -> words.contains("Angaben über eine Person") && words.contains("398 Spalten"));
        assertThat(find(ReportedFindings.class).all()).isEmpty();
    }

    @Test
    void nobodyCanGiveTheSystemsGround() {
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        UI.getCurrent().navigate("aufgaben/t-1");
        test(find(Button.class).withText("Schwärzen").single()).click();

        assertThat(grounds().getListDataView().getItems()).hasSize(4).doesNotContain(RedactionGround.FRIST);
    }

    @Test
    @WithMockUser(username = "mediation")
    void otherRolesSeeNoSuchCard() {
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        tasks.add(tasks.card("t-2", 1, clock.instant(), null));

        UI.getCurrent().navigate("aufgaben/t-2");

        assertThat(find(FreeTextCard.class).all()).isEmpty();
    }

    @Test
    void textsOfAMatterWithoutATaskAreOpenedByItsNumber() {
        redaction.matters.add(closed());
        redaction.texts.add(text("kurznotiz", null, "eine Notiz"));
        navigate("schwaerzungen", RedactionsView.class);
        assertThat(find(FreeTextCard.class).all()).isEmpty();

        open("KM-2020-0001");
        assertThat(find(FreeTextCard.class).all()).isEmpty();
        assertThat(find(TextField.class).single().getErrorMessage()).contains("nicht");

        open(redaction.matters.getFirst().number());
        assertThat(find(TextField.class).single().isInvalid()).isFalse();
        assertThat(texts(FreeTextCard.class))
                .singleElement()
                .asString()
                .contains(redaction.matters.getFirst().number(), "eine Notiz");
    }

    private void open(String number) {
        test(find(TextField.class).single()).setValue(number);
        test(find(Button.class).withText("Freitexte öffnen").single()).click();
    }

    @Test
    void theListSaysWhatWasRedactedWhenByWhomAndWhy() {
        redaction.done.add(redacted("kurznotiz", RedactionGround.PERSONENDATEN, false));
        redaction.done.add(redacted("bemerkung", RedactionGround.FRIST, true));

        navigate("schwaerzungen", RedactionsView.class);

        assertThat(texts(ListItem.class))
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "KM-2026-0007",
                                "26. November 2026",
                                "Datenschutz",
                                "Angaben über eine Person",
                                "nichts gefunden: 412 Spalten"))
                .anySatisfy(words -> assertThat(words).contains("von selbst", "Aufbewahrungsfrist abgelaufen"));
    }

    @Test
    void anEmptyListIsOneSentence() {
        navigate("schwaerzungen", RedactionsView.class);

        assertThat(texts(RedactionsView.class)).singleElement().asString().contains("Bisher wurde nichts geschwärzt.");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RedactionGround> grounds() {
        return (RadioButtonGroup<RedactionGround>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Warum?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private FreeText text(String field, String group, String value) {
        return new FreeText(new MatterId("m-1"), 2, clock.instant(), field, "Task_Vorgespraech", group, value);
    }

    private static Matter closed() {
        var at = Instant.parse("2026-11-12T08:00:00Z");
        return new Matter(
                new MatterId("m-9"),
                "KM-2026-0009",
                new AgencyId("nordwinkel"),
                "beispiel",
                OneProcess.VERSION,
                "Lärm im Innenhof",
                "S03",
                Matter.State.CLOSED,
                "vereinbarung_voll",
                "normal",
                at,
                at,
                List.of(),
                Map.of());
    }

    private static Redacted redacted(String field, RedactionGround ground, boolean bySystem) {
        return new Redacted(
                "c-" + field,
                new MatterId("m-7"),
                "KM-2026-0007",
                OneProcess.VERSION,
                3,
                field,
                Instant.parse("2026-11-26T09:30:00Z"),
                ground,
                bySystem,
                bySystem ? null : new Remains(412, 0, List.of()));
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
