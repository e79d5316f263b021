package org.brueckenschlag.ui.forms;

import static com.vaadin.browserless.internal.ShortcutsKt._fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brueckenschlag.casefree.OverrideReason;
import org.brueckenschlag.forms.FormSchema;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.shared.Finding;
import org.brueckenschlag.shared.Texts;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.brueckenschlag.ui.forms")
class FillingInAFormTests extends BrowserlessTest {

    private final Forms forms = RealForms.forms();

    private final FormSchema talk = forms.read("""
            {"id": "vorgespraech", "components": [
              {"type": "group", "id": "Group_gespraech", "label": "Gespräch", "components": [
                {"type": "radio", "id": "F1", "key": "gefuehrt", "label": "Fand es statt?", "validate": {"required": true},
                 "values": [{"value": "ja", "label": "Ja"}, {"value": "nein", "label": "Nein"}]},
                {"type": "number", "id": "F2", "key": "anzahl", "label": "Wie viele?",
                 "validate": {"required": true, "min": 1, "max": 200}, "conditional": {"hide": "=gefuehrt != \\"ja\\""}},
                {"type": "select", "id": "F3", "key": "methode", "label": "Vorschlag", "readonly": true,
                 "values": [{"value": "shuttle", "label": "Shuttle-Mediation"}]}]},
              {"type": "group", "id": "Group_klaerung", "label": "Klärung",
               "conditional": {"hide": "=gefuehrt = \\"nein\\""}, "components": [
                {"type": "checkbox", "id": "F4", "key": "erklaert", "label": "Ablauf erklärt",
                 "validate": {"required": true}}]},
              {"type": "group", "id": "Group_einschaetzung", "label": "Einschätzung", "components": [
                {"type": "number", "id": "F5", "key": "bereitschaft", "label": "Wie bereit?",
                 "validate": {"min": 1, "max": 5}, "properties": {"darstellung": "skala"}}]}]}
            """);

    private final FormSchema analysis = forms.read("""
            {"id": "konflikt_analysieren", "components": [
              {"type": "dynamiclist", "id": "L1", "path": "parteigruppen", "label": "Wer ist beteiligt?",
               "defaultRepetitions": 2, "properties": {"min_zeilen": "2", "max_zeilen": "3"}, "components": [
                {"type": "select", "id": "R1", "key": "typ", "label": "Art", "validate": {"required": true},
                 "values": [{"value": "jugend", "label": "Jugendliche"}, {"value": "wohn", "label": "Wohnungsunternehmen"}]},
                {"type": "checkbox", "id": "R2", "key": "bereit", "label": "Bereit",
                 "conditional": {"hide": "=typ = \\"wohn\\""}}]}]}
            """);

    @Test
    void asksForMoreOnlyWhereTheAnswersCallForIt() {
        var panel = shown(talk, Map.of());
        assertThat(labels()).contains("Fand es statt?", "Ablauf erklärt").doesNotContain("Wie viele?");

        choose("Fand es statt?", 0);
        assertThat(labels()).contains("Wie viele?");

        choose("Fand es statt?", 1);
        assertThat(labels()).doesNotContain("Wie viele?", "Ablauf erklärt");
        assertThat(forms.check(talk, panel.answers(), Map.of()).accepted()).isTrue();
    }

    @Test
    void countsWhatIsStillOpen() {
        var panel = shown(talk, Map.of());
        assertThat(panel.openRequiredCount()).isEqualTo(2);

        choose("Fand es statt?", 0);
        assertThat(panel.openRequiredCount()).isEqualTo(2);

        test($(Checkbox.class).single()).click();
        test(stepper()).setValue("9");
        assertThat(panel.openRequiredCount()).isZero();
        assertThat(panel.answers()).containsEntry("anzahl", 9L).containsEntry("erklaert", true);
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWithIt() {
        var panel = shown(talk, Map.of());
        choose("Fand es statt?", 0);
        test(stepper()).setValue("zwölf");

        panel.showFindings(forms.check(talk, panel.answers(), Map.of()).findings());

        assertThat(messageAt(stepper())).isEqualTo("Bitte eine Zahl von 1 bis 200. Eingetragen ist „zwölf“.");
        assertThat($(FindingSummary.class).single().isVisible()).isTrue();
        assertThat($(NativeButton.class).all().stream().map(NativeButton::getText))
                .containsExactly("Wie viele?", "Ablauf erklärt");

        test(stepper()).setValue("12");
        assertThat(stepper().isInvalid()).isFalse();
        assertThat($(Checkbox.class).single().isInvalid()).isTrue();
    }

    @Test
    void showsASingleFindingAtItsFieldAlone() {
        var panel = shown(talk, Map.of());

        panel.showFindings(List.of(Finding.of("gefuehrt", "forms.required")));

        assertThat($(FindingSummary.class).all()).noneMatch(Component::isVisible);
        assertThat(messageAt(buttons("Fand es statt?"))).isEqualTo("Noch offen. Bitte beantworten Sie diese Frage.");
    }

    @Test
    void namesAFindingThatHasNoField() {
        var panel = shown(talk, Map.of());

        panel.showFindings(List.of(Finding.of("fremd", "forms.unknown", "fremd")));

        assertThat($(FindingSummary.class).single().getElement().getTextRecursively())
                .contains("Diese Angabe gibt es im Formular nicht: „fremd“.");
    }

    @Test
    void showsWhatEarlierStepsAnsweredInWords() {
        var panel = shown(talk, Map.of("methode", "shuttle"));

        assertThat($(KnownValue.class).single().getElement().getTextRecursively())
                .contains("Shuttle-Mediation");
        assertThat(panel.answers()).doesNotContainKey("methode");
    }

    @Test
    void keepsADraftOnlyAfterAChange() {
        var panel = shown(talk, Map.of());
        var drafts = new ArrayList<Map<String, Object>>();
        panel.whenDraftIsDue(drafts::add);

        pause();
        assertThat(drafts).isEmpty();

        choose("Fand es statt?", 1);
        pause();
        pause();
        assertThat(drafts).singleElement().satisfies(draft -> assertThat(draft).containsEntry("gefuehrt", "nein"));
    }

    @Test
    void theArrowKeysCountLikeTheButtons() {
        var panel = shown(talk, Map.of("gefuehrt", "ja"));
        panel.setAnswers(Map.of("gefuehrt", "ja", "anzahl", 8));

        _fireShortcut(stepper(), Key.ARROW_UP);
        _fireShortcut(stepper(), Key.ARROW_UP);
        _fireShortcut(stepper(), Key.ARROW_DOWN);

        assertThat(panel.answers()).containsEntry("anzahl", 9L);
    }

    @Test
    void showsADraftAsItWasLeftAlsoWhereItIsWrong() {
        var panel = shown(talk, Map.of());

        panel.setAnswers(Map.of("gefuehrt", "ja", "anzahl", "zwölf", "bereitschaft", 4));

        assertThat(panel.answers())
                .containsEntry("gefuehrt", "ja")
                .containsEntry("anzahl", "zwölf")
                .containsEntry("bereitschaft", 4L);
        assertThat(stepper().isVisible()).isTrue();
    }

    @Test
    void goesStepByStepOnAPhoneAndLeavesHiddenStepsOut() {
        var panel = shown(talk, Map.of());
        panel.setCompact(true);
        var complete = new Button("Abschließen");
        UI.getCurrent().add(panel.stepButtons(complete));

        assertThat(panel.steps()).containsExactly("Gespräch", "Klärung", "Einschätzung");
        assertThat(labels()).contains("Fand es statt?").doesNotContain("Ablauf erklärt", "Wie bereit?");
        assertThat(complete.isVisible()).isFalse();

        choose("Fand es statt?", 1);
        assertThat(panel.steps()).containsExactly("Gespräch", "Einschätzung");
        test($(Button.class).withText("Weiter: Einschätzung").single()).click();
        assertThat(labels()).contains("Wie bereit?").doesNotContain("Fand es statt?");
        assertThat(complete.isVisible()).isTrue();

        test($(Button.class).withText("Zurück").single()).click();
        assertThat(labels()).contains("Fand es statt?");
    }

    @Test
    void leadsToTheStepInWhichSomethingIsWrong() {
        var panel = shown(talk, Map.of());
        panel.setCompact(true);

        panel.showFindings(List.of(Finding.of("bereitschaft", "forms.number-between", 1, 5, "9")));

        assertThat(panel.step()).isEqualTo(2);
        assertThat(labels()).contains("Wie bereit?");
    }

    @Test
    void addsAndRemovesGroupsAndGivesThemLetters() {
        var panel = shown(analysis, Map.of());
        assertThat(groups()).containsExactly("Gruppe A", "Gruppe B");
        assertThat($(Button.class).withText("Entfernen").all()).isEmpty();

        test($(Button.class).withText("Gruppe hinzufügen").single()).click();
        assertThat(groups()).containsExactly("Gruppe A", "Gruppe B", "Gruppe C");
        assertThat($(Button.class).withText("Gruppe hinzufügen").all()).isEmpty();

        test($(Button.class).withText("Entfernen").all().getFirst()).click();
        assertThat(groups()).containsExactly("Gruppe A", "Gruppe B");
        assertThat(panel.answers().get("parteigruppen"))
                .isEqualTo(List.of(Map.of("bereit", false), Map.of("bereit", false)));
    }

    @Test
    void bringsBackAGroupThatWasRemovedWithItsAnswersAndInItsPlace() {
        var panel = shown(analysis, Map.of());
        test($(Button.class).withText("Gruppe hinzufügen").single()).click();
        test($(Checkbox.class).all().getFirst()).click();
        test($(Button.class).withText("Entfernen").all().getFirst()).click();

        test($(NativeButton.class).withText("Rückgängig").single()).click();

        assertThat(groups()).containsExactly("Gruppe A", "Gruppe B", "Gruppe C");
        assertThat(panel.answers().get("parteigruppen"))
                .isEqualTo(List.of(Map.of("bereit", true), Map.of("bereit", false), Map.of("bereit", false)));
        assertThat($(NativeButton.class).withText("Rückgängig").all()).isEmpty();
    }

    @Test
    void keepsTheGroupsOfEarlierSteps() {
        var panel = shown(analysis, Map.of("parteigruppen", List.of(Map.of("alias", "B", "typ", "wohn"))));
        assertThat(groups()).containsExactly("Gruppe B");

        test($(Button.class).withText("Gruppe hinzufügen").single()).click();

        assertThat(groups()).containsExactly("Gruppe B", "Gruppe A");
        assertThat(panel.answers().get("parteigruppen"))
                .isEqualTo(List.of(Map.of("alias", "B", "typ", "wohn", "bereit", false), Map.of("bereit", false)));
        assertThat($(Checkbox.class).all()).hasSize(1);
    }

    @Test
    void marksTheFieldInTheRowThatIsWrong() {
        var panel = shown(analysis, Map.of());

        panel.showFindings(forms.check(
                        analysis, Map.of("parteigruppen", List.of(Map.of("typ", "jugend"), Map.of())), Map.of())
                .findings());

        var selects = $(Select.class).all();
        assertThat(selects.getFirst().isInvalid()).isFalse();
        assertThat(selects.getLast().isInvalid()).isTrue();
    }

    @Test
    void saysWhileSomebodyTypesWhatANoteGivesAwayAndAsksWhyAWordMayStay() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        var noted = forms.read("""
                {"id": "notiz", "components": [
                  {"type": "textarea", "id": "F1", "key": "kurznotiz", "label": "Kurznotiz", "validate": {"maxLength": 280}},
                  {"type": "dynamiclist", "id": "F2", "path": "eintraege", "label": "Einträge", "defaultRepetitions": 1, "components": [
                    {"type": "textfield", "id": "F3", "key": "bemerkung", "label": "Bemerkung", "validate": {"maxLength": 280}}]}]}
                """);
        var panel = shown(noted, Map.of());
        var notes = $(TextArea.class).all();
        assertThat(notes).hasSize(2);

        test(notes.getFirst()).setValue("Das Fest heißt wie immer Fatma.");
        test(notes.getLast()).setValue("Gruppe A und Gruppe B einigen sich.");

        assertThat($(ListItem.class).all()).hasSize(1);
        assertThat($(ListItem.class).single().getElement().getTextRecursively()).contains("Fatma", "Gruppe A");
        assertThat(forms.check(noted, panel.answers(), panel.reasons(), Map.of())
                        .accepted())
                .isFalse();

        test($(Select.class).single()).selectItem("es ein Alltagswort, ein Fest oder eine Marke ist");
        assertThat(panel.reasons()).isEqualTo(Map.of("kurznotiz", OverrideReason.EVERYDAY_WORD));
        assertThat(forms.check(noted, panel.answers(), panel.reasons(), Map.of())
                        .accepted())
                .isTrue();

        test(notes.getLast()).setValue("Frau Yildirim, 0211 5550199");
        assertThat($(Select.class).all()).hasSize(1);
        assertThat($(ListItem.class).all()).hasSize(3);
    }

    @Test
    void takesAProposalForTheWordsThatGiveAPersonAway() {
        UI.getCurrent().setLocale(Texts.GERMAN);
        var noted = forms.read("""
                {"id": "notiz", "components": [
                  {"type": "textarea", "id": "F1", "key": "kurznotiz", "label": "Kurznotiz", "validate": {"maxLength": 280}}]}
                """);
        var panel = shown(noted, Map.of());
        var kept = new ArrayList<Map<String, Object>>();
        panel.whenDraftIsDue(kept::add);
        test($(TextArea.class).single()).setValue("Frau Yildirim will ein Treffen.");

        test($(ListItem.class)
                        .single()
                        .getChildren()
                        .filter(NativeButton.class::isInstance)
                        .map(NativeButton.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();
        panel.flushDraft();

        assertThat(panel.answers()).isEqualTo(Map.of("kurznotiz", "Gruppe A will ein Treffen."));
        assertThat(kept.getLast()).isEqualTo(panel.answers());
        assertThat($(ListItem.class).all()).isEmpty();
    }

    @Test
    void aDraftComesBackWithTheReasonsOfItsNotes() {
        var noted = forms.read("""
                {"id": "notiz", "components": [
                  {"type": "textarea", "id": "F1", "key": "kurznotiz", "label": "Kurznotiz", "validate": {"maxLength": 280}},
                  {"type": "dynamiclist", "id": "F2", "path": "eintraege", "label": "Einträge", "defaultRepetitions": 1, "components": [
                    {"type": "textfield", "id": "F3", "key": "bemerkung", "label": "Bemerkung", "validate": {"maxLength": 280}}]}]}
                """);
        var reasons = Map.of("kurznotiz", OverrideReason.EVERYDAY_WORD, "eintraege[0].bemerkung", OverrideReason.PLACE);
        var panel = shown(noted, Map.of());

        panel.setAnswers(
                Map.of(
                        "kurznotiz",
                        "Das Fest heißt wie immer Fatma.",
                        "eintraege",
                        List.of(Map.of("bemerkung", "Das Haus heißt wie immer Fatma."))),
                reasons);

        assertThat(panel.reasons()).isEqualTo(reasons);
    }

    private FormPanel shown(FormSchema form, Map<String, Object> known) {
        var panel = new FormPanel(form, known, forms, RealForms.freeTexts(), Texts.GERMAN);
        UI.getCurrent().add(panel);
        return panel;
    }

    /** The browser says that nobody has changed anything for a second. */
    private void pause() {
        var signal = $(DraftSignal.class).single();
        ComponentUtil.fireEvent(signal, new DraftSignal.Pause(signal, true));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, int option) {
        RadioButtonGroup<Object> group = (RadioButtonGroup<Object>) buttons(label);
        var items = group.getListDataView().getItems().toList();
        test(group).selectItem(group.getItemLabelGenerator().apply(items.get(option)));
    }

    private RadioButtonGroup<?> buttons(String label) {
        return $(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Stepper stepper() {
        return $(Stepper.class).single();
    }

    private List<String> groups() {
        return $(RowCard.class).all().stream().map(RowCard::getLegendText).toList();
    }

    private List<String> labels() {
        return $(Component.class).all().stream()
                .filter(HasLabel.class::isInstance)
                .map(field -> ((HasLabel) field).getLabel())
                .toList();
    }

    private static String messageAt(Component field) {
        assertThat(((HasValidationProperties) field).isInvalid()).isTrue();
        return ((HasValidationProperties) field).getErrorMessage();
    }
}
