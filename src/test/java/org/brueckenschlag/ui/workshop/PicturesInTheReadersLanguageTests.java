package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.brueckenschlag.catalogue.VersionChange;
import org.brueckenschlag.catalogue.VersionChange.Aspect;
import org.brueckenschlag.catalogue.VersionChange.Difference;
import org.brueckenschlag.catalogue.VersionChange.Manner;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.brueckenschlag.ui.workshop.PicturesCard.Drawing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Diagrams speak German; whoever reads another language reads it at steps and at the ways between them. */
class PicturesInTheReadersLanguageTests {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private final OneProcess process = new OneProcess(null);

    @Test
    void bothVersionsOfAMoveAreInTheReadersLanguage() {
        var plan = new MovePlan(OneProcess.VERSION, OneProcess.VERSION, Map.of(), List.of(), List.of());

        assertThat(pictures(new PlacesPictures(plan, process, (from, to) -> {}, ENGLISH)))
                .hasSize(2)
                .allSatisfy(names -> assertThat(names)
                        .isEqualTo(JacksonUtils.readTree(
                                "{\"Task_Buendnis\": \"Agree on rules\", \"Flow_Frei\": \"yes\"}")));
    }

    @Test
    void inGermanTheyStayAsTheyAreDrawn() {
        assertThat(pictures(compared(Texts.GERMAN, List.of())))
                .allSatisfy(names -> assertThat(names).isEmpty());
    }

    @Test
    void whereOnlyTheGermanNameChangesBothShowIt() {
        var renamed = new VersionChange(
                "user_task",
                "Task_Buendnis",
                Manner.CHANGED,
                "Agree on rules",
                List.of(new Difference(Aspect.NAME_IN_GERMAN, "Arbeitsbündnis schließen", "Regeln vereinbaren")));

        assertThat(pictures(compared(Locale.ENGLISH, List.of(renamed))))
                .allSatisfy(names -> assertThat(names).isEqualTo(JacksonUtils.readTree("{\"Flow_Frei\": \"yes\"}")));
    }

    /** Of a new process there are not two. */
    @Test
    void withNothingBeforeThereIsOnePicture() {
        var drawing = new Drawing(OneProcess.DIAGRAM, process.labels(OneProcess.VERSION, Locale.ENGLISH));
        var step = new VersionChange("user_task", "Task_Buendnis", Manner.ADDED, "Agree on rules", List.of());

        var card = new PicturesCard(Optional.empty(), drawing, List.of(step), ENGLISH);

        assertThat(pictures(card)).hasSize(1);
    }

    private PicturesCard compared(Locale locale, List<VersionChange> changes) {
        var drawing = new Drawing(OneProcess.DIAGRAM, process.labels(OneProcess.VERSION, locale));
        return new PicturesCard(Optional.of(drawing), drawing, changes, Texts.in(locale));
    }

    /** Translated names of each. */
    private static List<JsonNode> pictures(Component card) {
        return all(card)
                .filter(BpmnViewer.class::isInstance)
                .map(viewer ->
                        JacksonUtils.readTree(String.valueOf(viewer.getElement().getPropertyRaw("labels"))))
                .map(JsonNode.class::cast)
                .toList();
    }

    private static Stream<Component> all(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(PicturesInTheReadersLanguageTests::all));
    }
}
