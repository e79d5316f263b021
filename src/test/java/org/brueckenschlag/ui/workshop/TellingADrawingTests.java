package org.brueckenschlag.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brueckenschlag.shared.Texts;
import org.brueckenschlag.ui.workshop.Outline.Line;
import org.brueckenschlag.ui.workshop.Outline.Step;
import org.junit.jupiter.api.Test;

/** A drawing is told from its beginning along its ways, however it is drawn. */
class TellingADrawingTests {

    /** From left to right, as the editor names them: the second task stands left of the first one. */
    private final Outline outline = new Outline(List.of(
            step("S", "start", "bpmn:StartEvent", ""),
            step("Z", "task", "bpmn:UserTask", "Zweites"),
            step("A", "task", "bpmn:UserTask", "Erstes"),
            new Line("U", "Zu spät", "wait", "bpmn:BoundaryEvent", "", "A", "", "", "", false, ""),
            step("G", "gateway", "bpmn:ExclusiveGateway", ""),
            step("T", "part", "bpmn:SubProcess", "Gespräche"),
            inside("T", "TS", "start", "bpmn:StartEvent", ""),
            inside("T", "TA", "task", "bpmn:UserTask", "Sprechen"),
            step("E", "end", "bpmn:EndEvent", "Fertig"),
            step("P", "part", "bpmn:EventSubProcess", "Jederzeit"),
            way("F1", "S", "A"),
            way("F2", "A", "Z"),
            way("F3", "Z", "G"),
            way("F4", "G", "T"),
            new Line("F5", "", "flow", "bpmn:SequenceFlow", "", "", "G", "E", "", true, ""),
            way("F6", "T", "E"),
            way("F7", "U", "E"),
            new Line("F8", "", "flow", "bpmn:SequenceFlow", "T", "", "TS", "TA", "", false, "")));

    @Test
    void followsItsWaysAndLeavesForTheEndWhatMayHappenAtAnyTime() {
        assertThat(outline.steps())
                .extracting(step -> step.line().id())
                .containsExactly("S", "A", "Z", "G", "T", "E", "P");
    }

    @Test
    void putsBelowAStepWhatIsFastenedToItAndWhatStandsInIt() {
        assertThat(told("A").fastened()).extracting(step -> step.line().name()).containsExactly("Zu spät");
        assertThat(told("T").inside()).extracting(step -> step.line().id()).containsExactly("TS", "TA");
    }

    @Test
    void namesTheWaysOutOfEachStep() {
        assertThat(told("G").ways()).extracting(Line::target).containsExactly("T", "E");
        assertThat(told("E").ways()).isEmpty();
    }

    @Test
    void offersAsATargetWhatStandsInTheSamePartAndCanBeReached() {
        assertThat(outline.targets(told("G").line())).extracting(Line::id).containsExactly("A", "Z", "T", "E");
    }

    @Test
    void knowsWhichFormsAMatterHasMetWhenItLeavesAPlace() {
        assertThat(outline.askedBefore("G")).containsExactlyInAnyOrder("erstes", "zweites");
        assertThat(outline.askedBefore("A")).as("its own form, too").containsExactly("erstes");
        assertThat(outline.askedBefore("E")).as("a part that is over").contains("sprechen");
        assertThat(outline.askedBefore("TA"))
                .as("a part that one is in")
                .containsExactlyInAnyOrder("erstes", "zweites", "sprechen");
    }

    @Test
    void callsWhatHasNoNameByItsPlace() {
        assertThat(name("G")).isEqualTo("Verzweigung nach „Zweites“");
        assertThat(name("S")).isEqualTo("Anfang vor „Erstes“");
        assertThat(name("F5")).isEqualTo("Weg von einer Verzweigung nach „Fertig“");
        assertThat(name("F6")).isEqualTo("Weg von „Gespräche“ nach „Fertig“");
    }

    @Test
    void tellsApartInAListWhatIsCalledTheSame() {
        var drawn = new Outline(List.of(
                step("A", "task", "bpmn:UserTask", "Erstes"),
                step("B", "task", "bpmn:UserTask", "Zweites"),
                step("E1", "end", "bpmn:EndEvent", "Fertig"),
                step("E2", "end", "bpmn:EndEvent", "Fertig"),
                way("F1", "A", "E1"),
                way("F2", "B", "E2")));

        assertThat(drawn.listed(drawn.all(), Texts.in(Texts.GERMAN)).values())
                .containsExactlyInAnyOrder(
                        "Erstes · Aufgabe",
                        "Zweites · Aufgabe",
                        "Fertig · Ende nach „Erstes“",
                        "Fertig · Ende nach „Zweites“");
    }

    @Test
    void numbersWhatWouldOtherwiseBeCalledTheSame() {
        var drawn = new Outline(List.of(
                step("A", "task", "bpmn:UserTask", "Erstes"),
                step("B", "task", "bpmn:UserTask", "Zweites"),
                step("G2", "gateway", "bpmn:ExclusiveGateway", ""),
                step("G1", "gateway", "bpmn:ExclusiveGateway", ""),
                step("E", "end", "bpmn:EndEvent", "Fertig"),
                way("F1", "A", "B"),
                way("F2", "B", "G2"),
                way("F3", "G2", "G1"),
                way("F4", "A", "G1"),
                way("F6", "A", "G2"),
                way("F5", "G1", "E")));

        assertThat(Stream.of("G2", "G1").map(id -> drawn.name(id).orElseThrow().words(Texts.in(Texts.GERMAN))))
                .as("a join that leads to a join")
                .containsExactly("Zusammenführung 2 vor „Fertig“", "Zusammenführung 1 vor „Fertig“");
    }

    private String name(String id) {
        return outline.name(id).orElseThrow().words(Texts.in(Texts.GERMAN));
    }

    private Step told(String id) {
        return outline.steps().stream()
                .flatMap(step -> Stream.concat(Stream.of(step), step.inside().stream()))
                .filter(step -> step.line().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Line step(String id, String kind, String type, String name) {
        return inside("", id, kind, type, name);
    }

    private static Line inside(String part, String id, String kind, String type, String name) {
        var form = kind.equals("task") ? name.toLowerCase(Locale.ROOT) : "";
        return new Line(id, name, kind, type, part, "", "", "", "", false, form);
    }

    private static Line way(String id, String from, String to) {
        return new Line(id, "", "flow", "bpmn:SequenceFlow", "", "", from, to, "", false, "");
    }
}
