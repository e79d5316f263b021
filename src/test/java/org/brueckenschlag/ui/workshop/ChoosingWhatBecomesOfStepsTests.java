package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.brueckenschlag.matters.MovePlan;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.OneProcess;
import org.brueckenschlag.ui.bpmn.BpmnViewer;
import org.junit.jupiter.api.Test;

/** Matters stand in a step that is gone; a Leitung says in the pictures, or in the lists, what it becomes. */
class ChoosingWhatBecomesOfStepsTests {

    private static final MovePlan PLAN = new MovePlan(
            OneProcess.VERSION,
            OneProcess.VERSION,
            Map.of("Event_Anfrage", "Event_Anfrage", "Task_Methode", "Task_Methode"),
            List.of(new MovePlan.Open("Task_Vorgespraech", 2, List.of("Task_Buendnis"))),
            List.of("KM-2026-0001", "KM-2026-0002"));

    private final AtomicInteger changes = new AtomicInteger();
    private final PlacesCard card =
            new PlacesCard(PLAN, new OneProcess(null), Texts.in(Texts.GERMAN), changes::incrementAndGet);
    private final BpmnViewer before =
            all(card.pictures(), BpmnViewer.class).toList().getFirst();
    private final BpmnViewer after =
            all(card.pictures(), BpmnViewer.class).toList().getLast();

    @Test
    void theSameNumberIsAtWhatIsTheSameStepAndNothingIsChosenForTheRest() {
        assertThat(sign(before, "Task_Methode")).isEqualTo("2 equal");
        assertThat(sign(after, "Task_Methode")).isEqualTo("2 equal");
        assertThat(sign(before, "Task_Vorgespraech")).isEqualTo("3 open");
        assertThat(sign(after, "Task_Buendnis")).isEmpty();
        assertThat(said()).contains("Nr. 3: „Vorgespräch führen“", "Nr. 2: „Methode und Team festlegen“ wird");
    }

    @Test
    void oneStepAndThenAnotherOneArePickedInThePictures() {
        choose(before, "Task_Vorgespraech");
        assertThat(sign(before, "Task_Vorgespraech")).isEqualTo("3 open picked");
        assertThat(sign(after, "Task_Buendnis")).isEqualTo("? free");

        choose(after, "Task_Methode");
        assertThat(card.chosen()).isEmpty();
        assertThat(said()).contains("„Methode und Team festlegen“ nicht werden");

        choose(after, "Task_Buendnis");
        assertThat(card.chosen()).containsExactly(Map.entry("Task_Vorgespraech", "Task_Buendnis"));
        assertThat(sign(before, "Task_Vorgespraech")).isEqualTo("3 chosen");
        assertThat(sign(after, "Task_Buendnis")).isEqualTo("3 chosen");
        assertThat(changes).as("what was tried out before holds no longer").hasValue(1);
    }

    @Test
    void theListsAndThePicturesSayTheSame() {
        var list = all(card, Select.class).toList().getFirst();

        card.pictures().pickAndShow("Task_Vorgespraech");
        assertThat(said()).contains("Wählen Sie jetzt in der neuen Fassung");
        list.setValue("Task_Buendnis");
        card.pictures().pickAndShow("Task_Vorgespraech");
        assertThat(sign(after, "Task_Buendnis")).isEqualTo("3 chosen");
        assertThat(said()).contains("Aus „Vorgespräch führen“ wird");

        list.setValue(null);
        assertThat(sign(after, "Task_Buendnis")).isEmpty();
        assertThat(sign(before, "Task_Vorgespraech")).isEqualTo("3 open");
    }

    @Test
    void whatTheProgramRecognisesIsNoQuestionAndWhileMattersMoveNothingIs() {
        choose(before, "Task_Methode");
        choose(after, "Task_Buendnis");
        assertThat(said()).contains("hier ist nichts zu wählen");
        assertThat(card.chosen()).isEmpty();

        card.lock(true);
        choose(before, "Task_Vorgespraech");
        choose(after, "Task_Buendnis");
        assertThat(card.chosen()).isEmpty();
    }

    private String said() {
        return card.pictures().getElement().getTextRecursively()
                + card.getElement().getTextRecursively()
                + all(card, Select.class).map(Select::getLabel).toList();
    }

    /** Number, kind and whether it is picked; empty where there is no sign. */
    private static String sign(BpmnViewer viewer, String element) {
        var signs = JacksonUtils.readTree(String.valueOf(viewer.getElement().getPropertyRaw("signs")));
        var sign = signs.path(element);
        return sign.isMissingNode()
                ? ""
                : sign.path("text").asString() + " " + sign.path("kind").asString()
                        + (sign.path("picked").asBoolean() ? " picked" : "");
    }

    /** As somebody clicks it. */
    private static void choose(BpmnViewer viewer, String element) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.element", element);
        viewer.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(viewer.getElement(), "element-selected", data));
    }

    private static <T> Stream<T> all(Component within, Class<T> type) {
        return Stream.concat(
                type.isInstance(within) ? Stream.of(type.cast(within)) : Stream.of(),
                within.getChildren().flatMap(child -> all(child, type)));
    }
}
