package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.brueckenschlag.catalogue.Settlement.Side;
import org.junit.jupiter.api.Test;

/** Two people have changed the same file; what both wrote is to be in it afterwards. */
class BringingTwoChangesTogetherTests {

    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">
              <bpmn:process id="p">
                <bpmn:laneSet id="Lanes">
                  <bpmn:lane id="Lane_A">
                    <bpmn:flowNodeRef>S</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>T</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>E</bpmn:flowNodeRef>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:startEvent id="S"><bpmn:outgoing>F1</bpmn:outgoing></bpmn:startEvent>
                <bpmn:userTask id="T" name="Planen">
                  <bpmn:incoming>F1</bpmn:incoming>
                  <bpmn:outgoing>F2</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:endEvent id="E"><bpmn:incoming>F2</bpmn:incoming></bpmn:endEvent>
                <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="T" />
                <bpmn:sequenceFlow id="F2" sourceRef="T" targetRef="E" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="D">
                <bpmndi:BPMNPlane id="P" bpmnElement="p">
                  <bpmndi:BPMNShape id="T_di" bpmnElement="T"><dc:Bounds x="1" y="1" width="9" height="9" /></bpmndi:BPMNShape>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String WITHOUT_T = DIAGRAM.replaceAll("(?s)<bpmn:userTask.*?</bpmn:userTask>", "")
            .replaceAll("(?s)<bpmndi:BPMNShape.*?</bpmndi:BPMNShape>", "")
            .replace("<bpmn:flowNodeRef>T</bpmn:flowNodeRef>", "")
            .replace("<bpmn:sequenceFlow id=\"F2\" sourceRef=\"T\" targetRef=\"E\" />", "")
            .replace("targetRef=\"T\"", "targetRef=\"E\"")
            .replace("<bpmn:incoming>F2", "<bpmn:incoming>F1");

    private static final String FORM = """
            {"id": "f", "components": [
              {"id": "A", "type": "number", "key": "a", "label": "Wie viele?"},
              {"id": "G", "type": "group", "components": [
                {"id": "B", "type": "number", "key": "b", "label": "Wie lange?"},
                {"id": "C", "type": "number", "key": "c", "label": "Wie oft?"}]}]}
            """;

    @Test
    void stepsThatEachOfThemAddedAreBothThereAndStandInTheLane() {
        var mine = adding("Before", "F1", "S", "T");
        var theirs = adding("Behind", "F2", "T", "E");
        var merge = new ThreeWay("p.bpmn", DIAGRAM, mine, theirs);

        var both = merge.merged(Map.of());

        assertThat(merge.collisions()).isEmpty();
        var pieces = Pieces.of("p.bpmn", both).said();
        assertThat(pieces).containsKeys("Before", "Behind", "Before_in", "Behind_in");
        assertThat(pieces.get("Before")).contains("Lane_A");
        assertThat(both.replaceAll("\\s+", ""))
                .contains("<bpmn:userTaskid=\"T\"name=\"Planen\"><bpmn:incoming>F1</bpmn:incoming>"
                        + "<bpmn:outgoing>Behind_in</bpmn:outgoing></bpmn:userTask>");
    }

    @Test
    void whatOneWordsAnewAndTheOtherPutsBesideAnotherIsBoth() {
        var form = DraftForm.of(FORM);
        var mine = form.with(form.question("C").orElseThrow().asking("Wie häufig?"));
        var theirs = form.arranged(form.arrangement().standing("C", true));
        var merge = new ThreeWay("f.form", form.json(), mine.json(), theirs.json());

        var both = DraftForm.of(merge.merged(Map.of()));

        assertThat(merge.collisions()).isEmpty();
        assertThat(both.question("C").orElseThrow().label()).isEqualTo("Wie häufig?");
        assertThat(both.arrangement().isBeside("C")).isTrue();
    }

    @Test
    void itIsAskedWhetherAQuestionGoesThatTheOtherPutBesideAnother() {
        var form = DraftForm.of(FORM);
        var theirs = form.arranged(form.arrangement().standing("C", true));
        var merge = new ThreeWay("f.form", form.json(), form.without("C").json(), theirs.json());

        assertThat(merge.collisions()).containsExactly("C");
        assertThat(DraftForm.of(merge.merged(Map.of("C", Side.MINE))).question("C"))
                .isEmpty();
        assertThat(DraftForm.of(merge.merged(Map.of("C", Side.THEIRS)))
                        .arrangement()
                        .isBeside("C"))
                .isTrue();
    }

    /** Each drew it where there was room: on top of each other nobody would see that there are two. */
    @Test
    void stepsThatEachOfThemDrewIntoTheSamePlaceStandBesideEachOther() {
        var merge = new ThreeWay("p.bpmn", DIAGRAM, drawing("Mine", "Mine_in"), drawing("Theirs", "Theirs_in"));

        var both = merge.merged(Map.of()).replaceAll("\\s+", " ");

        assertThat(both)
                .contains("<bpmndi:BPMNShape bpmnElement=\"Theirs\" id=\"Theirs_di\"><dc:Bounds height=\"80\""
                        + " width=\"100\" x=\"200\" y=\"100\"/>")
                .contains("<bpmndi:BPMNShape bpmnElement=\"Mine\" id=\"Mine_di\"><dc:Bounds height=\"80\""
                        + " width=\"100\" x=\"200\" y=\"210\"/>")
                .as("the way leads to where it stands now")
                .contains("bpmnElement=\"Mine_in\" id=\"Mine_in_di\">"
                        + "<di:waypoint x=\"10\" y=\"5\"/><di:waypoint x=\"200\" y=\"250\"/>")
                .contains("bpmnElement=\"Theirs_in\" id=\"Theirs_in_di\">"
                        + "<di:waypoint x=\"10\" y=\"5\"/><di:waypoint x=\"200\" y=\"140\"/>");
    }

    @Test
    void aStepThatOneRenamedAndTheOtherMovedInThePictureIsBoth() {
        var mine = DIAGRAM.replace("Planen", "Plan machen");
        var merge = new ThreeWay("p.bpmn", DIAGRAM, mine, DIAGRAM.replace("x=\"1\"", "x=\"50\""));

        assertThat(merge.collisions()).isEmpty();
        assertThat(merge.merged(Map.of())).contains("Plan machen", "x=\"50\"");
    }

    @Test
    void aStepThatBothRenamedIsAsked() {
        var merge = new ThreeWay(
                "p.bpmn",
                DIAGRAM,
                DIAGRAM.replace("Planen", "Plan machen"),
                DIAGRAM.replace("Planen", "Entwerfen").replace("id=\"E\"", "id=\"E\" name=\"Ende\""));

        assertThat(merge.collisions()).containsExactly("T@name");
        assertThat(merge.merged(Map.of("T@name", Side.MINE)))
                .contains("Plan machen", "name=\"Ende\"")
                .doesNotContain("Entwerfen");
        assertThat(merge.merged(Map.of("T@name", Side.THEIRS)))
                .contains("Entwerfen", "name=\"Ende\"")
                .doesNotContain("Plan machen");
        assertThat(merge.only("T@name", Side.THEIRS)).contains("Entwerfen").doesNotContain("name=\"Ende\"");
    }

    /** Its ways and its picture go or stay with it: one question, not four. */
    @Test
    void aStepThatOneRemovedAndTheOtherRenamedIsAskedOnceWithAllThatHangsOnIt() {
        var theirs = DIAGRAM.replace("Planen", "Entwerfen").replace("x=\"1\"", "x=\"50\"");
        var merge = new ThreeWay("p.bpmn", DIAGRAM, WITHOUT_T, theirs);

        assertThat(merge.collisions()).containsExactly("T");
        assertThat(Pieces.of("p.bpmn", merge.merged(Map.of("T", Side.THEIRS))).said())
                .isEqualTo(Pieces.of("p.bpmn", theirs).said());
        assertThat(Pieces.of("p.bpmn", merge.merged(Map.of("T", Side.MINE))).said())
                .isEqualTo(Pieces.of("p.bpmn", WITHOUT_T).said());
    }

    @Test
    void aWayToAStepThatTheOtherRemovedIsAsked() {
        var theirs = DIAGRAM.replace("</bpmn:process>", """
                <bpmn:userTask id="N" /><bpmn:sequenceFlow id="F3" sourceRef="N" targetRef="T" /></bpmn:process>
                """);
        var merge = new ThreeWay("p.bpmn", DIAGRAM, WITHOUT_T, theirs);

        assertThat(merge.collisions()).containsExactly("T");
        assertThat(Pieces.of("p.bpmn", merge.merged(Map.of("T", Side.THEIRS))).said())
                .containsKeys("T", "F2", "F3", "N");
        assertThat(Pieces.of("p.bpmn", merge.merged(Map.of("T", Side.MINE))).said())
                .containsKey("N")
                .doesNotContainKeys("T", "F2", "F3");
    }

    @Test
    void whereBothMovedTheSameThingsInThePictureIsOneQuestion() {
        var merge = new ThreeWay(
                "p.bpmn", DIAGRAM, DIAGRAM.replace("x=\"1\"", "x=\"30\""), DIAGRAM.replace("x=\"1\"", "x=\"50\""));

        assertThat(merge.collisions()).containsExactly(Pieces.PICTURE);
        assertThat(merge.merged(Map.of(Pieces.PICTURE, Side.MINE))).contains("x=\"30\"");
        assertThat(merge.merged(Map.of(Pieces.PICTURE, Side.THEIRS))).contains("x=\"50\"");
    }

    @Test
    void aShippedDiagramIsTheSameAfterItWasCutAndWrittenAgain() throws IOException {
        var text = Files.readString(Path.of("processes/konfliktmediation/konfliktmediation.bpmn"));
        var mine = text.replace("name=\"Konflikt analysieren\"", "name=\"Konflikt verstehen\"");
        var theirs = text.replace("name=\"Anfrage aufnehmen\"", "name=\"Anfrage annehmen\"");
        assertThat(mine).isNotEqualTo(text);
        assertThat(theirs).isNotEqualTo(text);

        var both = new ThreeWay("k.bpmn", text, mine, theirs).merged(Map.of());

        assertThat(Pieces.of("k.bpmn", both).said())
                .isEqualTo(Pieces.of("k.bpmn", mine.replace("name=\"Anfrage aufnehmen\"", "name=\"Anfrage annehmen\""))
                        .said());
    }

    @Test
    void questionsThatEachOfThemAddedMovedOrRemovedAreAsBothWantThem() {
        var mine = FORM.replace("Wie viele?", "Wie viele waren da?")
                .replace("{\"id\": \"C\"", "{\"id\": \"M\", \"key\": \"m\", \"label\": \"Neu\"}, {\"id\": \"C\"");
        var theirs = "{\"id\": \"f\", \"components\": [{\"id\": \"G\", \"type\": \"group\", \"components\": ["
                + "{\"id\": \"C\", \"type\": \"number\", \"key\": \"c\", \"label\": \"Wie oft?\"}]},"
                + "{\"id\": \"A\", \"type\": \"number\", \"key\": \"a\", \"label\": \"Wie viele?\"}]}";
        var merge = new ThreeWay("f.form", FORM, mine, theirs);

        var both = DraftForm.of(merge.merged(Map.of()));

        assertThat(merge.collisions()).isEmpty();
        assertThat(both.questions()).extracting(FormQuestion::id).containsExactly("G", "M", "C", "A");
        assertThat(both.question("A").orElseThrow().label()).isEqualTo("Wie viele waren da?");
    }

    @Test
    void aQuestionThatBothChangedIsAsked() {
        var merge = new ThreeWay(
                "f.form", FORM, FORM.replace("Wie oft?", "Wie häufig?"), FORM.replace("Wie oft?", "Wie selten?"));

        assertThat(merge.collisions()).containsExactly("C");
        assertThat(merge.merged(Map.of("C", Side.MINE))).contains("Wie häufig?").doesNotContain("Wie selten?");
    }

    @Test
    void aQuestionInASectionThatTheOtherRemovedIsAskedWithTheSection() {
        var merge = new ThreeWay(
                "f.form",
                FORM,
                FORM.replace("Wie oft?", "Wie häufig?"),
                "{\"id\": \"f\", \"components\": [{\"id\": \"A\", \"type\": \"number\", \"key\": \"a\", \"label\": \"Wie viele?\"}]}");

        assertThat(merge.collisions()).hasSize(1);
        var asked = merge.collisions().iterator().next();
        assertThat(merge.merged(Map.of(asked, Side.MINE))).contains("Wie häufig?", "Wie lange?");
        assertThat(DraftForm.of(merge.merged(Map.of(asked, Side.THEIRS))).questions())
                .extracting(FormQuestion::id)
                .containsExactly("A");
    }

    @Test
    void rowsOfATableAreBroughtTogetherAndARowThatBothChangedIsAsked() throws IOException {
        var text = Files.readString(Path.of("processes/konfliktmediation/triage.dmn"));
        var table = DraftTable.of(text);
        var first = table.rows().get(0);
        var second = table.rows().get(1);
        var mine = table.with(first.noting("Meine Notiz"));
        var theirs = table.with(second.noting("Ihre Notiz"))
                .moving(table.rows().get(3).id(), -1);
        var merge = new ThreeWay("triage.dmn", text, mine.dmn(), theirs.dmn());

        var both = DraftTable.of(merge.merged(Map.of()));

        assertThat(merge.collisions()).isEmpty();
        assertThat(both.row(first.id()).orElseThrow().note()).isEqualTo("Meine Notiz");
        assertThat(both.row(second.id()).orElseThrow().note()).isEqualTo("Ihre Notiz");
        assertThat(both.rows())
                .extracting(DraftTable.Row::id)
                .isEqualTo(theirs.rows().stream().map(DraftTable.Row::id).toList());
        assertThat(new ThreeWay("triage.dmn", text, theirs.dmn(), mine.dmn()).merged(Map.of()))
                .satisfies(other -> assertThat(DraftTable.of(other).rows()).isEqualTo(both.rows()));
        assertThat(new ThreeWay(
                                "triage.dmn",
                                text,
                                mine.dmn(),
                                table.with(first.noting("Andere")).dmn())
                        .collisions())
                .containsExactly(first.id());
    }

    @Test
    void entriesOfATranslationAreBroughtTogether() {
        var merge =
                new ThreeWay("texte_en.properties", "a=1\nb=2\nc=3\n", "a=1\nb=zwei\nc=my\n", "b=2\nc=their\nd=4\n");

        assertThat(merge.collisions()).containsExactly("c");
        assertThat(merge.merged(Map.of("c", Side.MINE))).isEqualTo("b=zwei\nc=my\nd=4\n");
    }

    /** With one more step at the same place, and a way to it. */
    private static String drawing(String step, String way) {
        return DIAGRAM.replace(
                        "</bpmn:process>",
                        "<bpmn:userTask id=\"%1$s\" /><bpmn:sequenceFlow id=\"%2$s\" sourceRef=\"T\" targetRef=\"%1$s\" /></bpmn:process>"
                                .formatted(step, way))
                .replace("</bpmndi:BPMNPlane>", """
                        <bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s"><dc:Bounds x="200" y="100" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNEdge id="%2$s_di" bpmnElement="%2$s" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"><di:waypoint x="10" y="5" /><di:waypoint x="200" y="140" /></bpmndi:BPMNEdge>
                        </bpmndi:BPMNPlane>""".formatted(step, way));
    }

    @Test
    void whatCannotBeReadIsNotBroughtTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreeWay("p.bpmn", DIAGRAM, "<halb", DIAGRAM.replace("Planen", "Plan")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThreeWay("f.form", FORM, "{", FORM.replace("oft", "selten")));
    }

    /** A step in the middle of a way. */
    private static String adding(String id, String way, String from, String to) {
        return DIAGRAM.replace(
                        "id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(way, from, to),
                        ("id=\"%1$s\" sourceRef=\"%4$s\" targetRef=\"%3$s\" />"
                                        + "<bpmn:userTask id=\"%4$s\"><bpmn:incoming>%4$s_in</bpmn:incoming>"
                                        + "<bpmn:outgoing>%1$s</bpmn:outgoing></bpmn:userTask>"
                                        + "<bpmn:sequenceFlow id=\"%4$s_in\" sourceRef=\"%2$s\" targetRef=\"%4$s\" />")
                                .formatted(way, from, to, id))
                .replace(
                        "<bpmn:outgoing>%s</bpmn:outgoing>".formatted(way).formatted(way),
                        "<bpmn:outgoing>%s_in</bpmn:outgoing>".formatted(id))
                .replace(
                        "<bpmn:outgoing>%s_in</bpmn:outgoing></bpmn:userTask>".formatted(id),
                        "<bpmn:outgoing>%s</bpmn:outgoing></bpmn:userTask>".formatted(way))
                .replace(
                        "<bpmn:flowNodeRef>T</bpmn:flowNodeRef>",
                        "<bpmn:flowNodeRef>T</bpmn:flowNodeRef><bpmn:flowNodeRef>%s</bpmn:flowNodeRef>".formatted(id));
    }
}
