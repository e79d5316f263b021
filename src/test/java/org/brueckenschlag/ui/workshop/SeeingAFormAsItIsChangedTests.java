package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.catalogue.Draft;
import org.brueckenschlag.catalogue.DraftForm;
import org.brueckenschlag.catalogue.FormQuestion.Kind;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.forms.RealForms;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.NoteFieldsInMemory;
import org.junit.jupiter.api.Test;

/** The list of its questions and the preview beside them. */
@ViewPackages(packages = "org.brueckenschlag.ui.forms")
class SeeingAFormAsItIsChangedTests extends BrowserlessTest {

    private static final Texts TEXTS = Texts.in(Texts.GERMAN);
    private static final Draft DRAFT = new Draft(
            "d",
            new AgencyId("a"),
            "konfliktmediation",
            null,
            Draft.State.OPEN,
            1,
            new ActorId("leitung"),
            Instant.EPOCH,
            null,
            null);

    private final DraftForm form = DraftForm.begun("planen")
            .adding(Kind.NUMBER, "stufe", "Welche Stufe?", List.of(), null)
            .adding(Kind.TICK, "erreicht", "Erreicht", List.of(), null)
            .adding(Kind.NOTE, "offen", "Was bleibt offen?", List.of(), null);

    @Test
    void aLineStaysTheSameWhileItsQuestionIsWordedAnewOrMoved() {
        var list = new QuestionList(new Div(), TEXTS, id -> {});
        list.show(form.questions(), "", question -> false);
        var lines = lines(list);

        var worded = form.with(form.question("Feld_stufe").orElseThrow().asking("Wie hoch?"));
        list.show(worded.moving("Feld_stufe", 1).questions(), "Feld_stufe", question -> false);

        assertThat(lines(list)).containsExactly(lines.get(1), lines.get(0), lines.get(2));
        assertThat(lines(list).get(1).getElement().getTextRecursively()).contains("Wie hoch?");
    }

    @Test
    void oneErrorHidesOneQuestionAndSaysWhich() {
        var phone = shown(form.adding(Kind.SOME, "orte", "Wo?", List.of(), null));

        assertThat(phone).contains("Noch nicht gezeigt: „Wo?“", "Welche Stufe?", "Erreicht");
    }

    @Test
    void theQuestionThatIsWordedIsMarkedWhateverItSays() {
        var preview = preview();
        preview.show(form.json(), language -> Map.of());

        preview.pointAt("stufe");
        assertThat(pointedAt(preview)).containsExactly("Welche Stufe?");
        preview.show(
                form.with(form.question("Feld_stufe").orElseThrow().asking("Wie hoch?"))
                        .json(),
                language -> Map.of());
        assertThat(pointedAt(preview)).containsExactly("Wie hoch?");
        preview.pointAt("erreicht");
        assertThat(pointedAt(preview)).containsExactly("Erreicht");
    }

    @Test
    void aNoteThatNobodyIsAskedForIsToldSo() {
        assertThat(shown(form)).contains("Noch nicht gefragt: „Was bleibt offen?“");
        assertThat(shown(form.without("Feld_offen"))).doesNotContain("Noch nicht gefragt");
    }

    @Test
    void aDraftBringsTheNotesThatItDidNotBeginWith() {
        var waiting = new WaitingNotes(offered(), DRAFT);
        var grown = form.adding(Kind.NOTE, "neu", "Was noch?", List.of(), null);

        assertThat(waiting.brought(Map.of("planen.form", form.json()), Map.of("planen.form", grown.json())))
                .containsExactly("Was noch?");
    }

    private static FormsOfAgency offered() {
        return new FormsOfAgency(null, new NoteFieldsInMemory(null), null);
    }

    private static String shown(DraftForm form) {
        var preview = preview();
        preview.show(form.json(), language -> Map.of());
        return all(preview).toString();
    }

    private static FormPreview preview() {
        var preview = new FormPreview(
                RealForms.forms(),
                offered(),
                new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {}),
                DRAFT,
                TEXTS);
        UI.getCurrent().add(preview);
        return preview;
    }

    private static List<String> pointedAt(Component component) {
        return Stream.concat(
                        Stream.of(component)
                                .filter(shown ->
                                        shown.getElement().getClassList().contains("pointed-at"))
                                .map(shown -> shown.getElement().getProperty("label", "")),
                        component.getChildren().flatMap(child -> pointedAt(child).stream()))
                .toList();
    }

    private static List<Component> lines(QuestionList list) {
        return list.getChildren()
                .flatMap(Component::getChildren)
                .filter(ListItem.class::isInstance)
                .toList();
    }

    private static List<String> all(Component component) {
        return Stream.concat(
                        Stream.of(
                                component.getElement().getProperty("label", ""),
                                component instanceof Paragraph words ? words.getText() : ""),
                        component.getChildren().flatMap(child -> all(child).stream()))
                .filter(words -> !words.isBlank())
                .toList();
    }
}
