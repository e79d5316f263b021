package org.brueckenschlag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brueckenschlag.catalogue.CourseOnDraft.Fit;
import org.brueckenschlag.catalogue.RecordedCourse.Answered;
import org.brueckenschlag.catalogue.RecordedCourse.Decided;
import org.brueckenschlag.catalogue.RecordedCourse.Ended;
import org.brueckenschlag.catalogue.RecordedCourse.Moment;
import org.brueckenschlag.catalogue.RecordedCourse.Started;
import org.junit.jupiter.api.Test;

/** A matter that was closed, followed through another drawing of its process. */
class ReplayingClosedMattersTests {

    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <bpmn:process id="p">
                <bpmn:startEvent id="S" />
                <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="Task_1" />
                <bpmn:userTask id="Task_1" />
                <bpmn:sequenceFlow id="F2" sourceRef="Task_1" targetRef="D" />
                <bpmn:businessRuleTask id="D" camunda:decisionRef="tafel" camunda:resultVariable="d" camunda:mapDecisionResult="singleResult" />
                <bpmn:sequenceFlow id="F3" sourceRef="D" targetRef="G" />
                <bpmn:exclusiveGateway id="G" default="F5" />
                <bpmn:sequenceFlow id="F4" sourceRef="G" targetRef="Task_2"><bpmn:conditionExpression>stufe = "hoch"</bpmn:conditionExpression></bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="F5" sourceRef="G" targetRef="W" />
                <bpmn:userTask id="Task_2" />
                <bpmn:sequenceFlow id="F6" sourceRef="Task_2" targetRef="E" />
                <bpmn:intermediateCatchEvent id="W"><bpmn:timerEventDefinition><bpmn:timeDuration>P3M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F7" sourceRef="W" targetRef="E" />
                <bpmn:endEvent id="E" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String EXTRA = "<bpmn:userTask id=\"N\" />"
            + "<bpmn:sequenceFlow id=\"FN\" sourceRef=\"N\" targetRef=\"D\" /></bpmn:process>";

    /** From the first of January on: ten days of work, then the way that was taken. */
    private static final Instant BEGAN = Instant.parse("2026-01-01T08:00:00Z");

    @Test
    void goesStepByStepAsItWasWhereNothingElseIsDrawn() {
        assertThat(follow(high(), MODEL).fit()).isEqualTo(Fit.SAME);
        assertThat(follow(low(), MODEL.replace("id=\"Task_1\"", "id=\"Task_1\" name=\"Anders genannt\""))
                        .fit())
                .isEqualTo(Fit.SAME);
    }

    @Test
    void hasOneTaskMoreWhereOneWasDrawnInBetween() {
        var found = follow(
                high(), MODEL.replace("targetRef=\"D\"", "targetRef=\"N\"").replace("</bpmn:process>", EXTRA));

        assertThat(found.fit()).isEqualTo(Fit.CHANGED);
        assertThat(found.added()).containsExactly("N");
        assertThat(found.longer()).isZero();
    }

    @Test
    void isShorterByATaskThatIsGone() {
        var found = follow(
                high(),
                MODEL.replace("<bpmn:userTask id=\"Task_2\" />", "")
                        .replace("targetRef=\"Task_2\"", "targetRef=\"E\""));

        assertThat(found.fit()).isEqualTo(Fit.CHANGED);
        assertThat(found.leftOut()).containsExactly("Task_2");
        assertThat(found.longer()).isEqualTo(Duration.ofDays(-5));
    }

    @Test
    void waitsAsLongAsTheTimerOfTheDraftSays() {
        var found = follow(low(), MODEL.replace("P3M", "P4M"));

        assertThat(found.fit()).isEqualTo(Fit.CHANGED);
        // from the eleventh of January: the eleventh of May instead of that of April
        assertThat(found.longer()).isEqualTo(Duration.ofDays(30));
        assertThat(follow(high(), MODEL.replace("P3M", "P4M")).fit()).isEqualTo(Fit.SAME);
        assertThat(follow(low(), MODEL.replace("P3M", "${spaeter}")).fit()).isEqualTo(Fit.NOT_RECORDED);
    }

    /** Three months beside six: four make nothing longer, and seven do. Nobody has recorded what waited for what. */
    @Test
    void cannotBeToldHowLongItTakesWhereSomethingElseRanBesideTheWait() {
        var fork = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
                  <bpmn:process id="p">
                    <bpmn:startEvent id="S" />
                    <bpmn:sequenceFlow id="F1" sourceRef="S" targetRef="P" />
                    <bpmn:parallelGateway id="P" />
                    <bpmn:sequenceFlow id="F2" sourceRef="P" targetRef="W" />
                    <bpmn:sequenceFlow id="F3" sourceRef="P" targetRef="V" />
                    <bpmn:intermediateCatchEvent id="W"><bpmn:timerEventDefinition><bpmn:timeDuration>P3M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                    <bpmn:intermediateCatchEvent id="V"><bpmn:timerEventDefinition><bpmn:timeDuration>P6M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                    <bpmn:sequenceFlow id="F4" sourceRef="W" targetRef="E1" />
                    <bpmn:sequenceFlow id="F5" sourceRef="V" targetRef="E2" />
                    <bpmn:endEvent id="E1" />
                    <bpmn:endEvent id="E2" />
                  </bpmn:process>
                </bpmn:definitions>
                """;
        var moments = new ArrayList<Moment>();
        step(moments, "S", 0, 0);
        step(moments, "P", 0, 0);
        moments.add(new Started("W", "m", "W", false, at(0)));
        moments.add(new Started("V", "m", "V", false, at(0)));
        moments.add(new Ended("W", false, at(90)));
        step(moments, "E1", 90, 0);
        moments.add(new Ended("V", false, at(181)));
        step(moments, "E2", 181, 0);
        var course = new RecordedCourse(new ProcessVersionId("p:1"), BEGAN, at(181), moments);

        var found = follow(course, fork, fork.replace("P3M", "P4M"), Map.of(), "streng");

        assertThat(found.fit()).isEqualTo(Fit.CHANGED);
        assertThat(found.longer()).isNull();
        assertThat(follow(course, fork, fork.replace("P6M", "P7M"), Map.of(), "streng")
                        .longer())
                .isEqualTo(Duration.ofDays(31));
    }

    @Test
    void isToldWhereTheConditionOfTheDraftSaysSomethingElse() {
        var found = follow(high(), MODEL.replace("\"hoch\"", "\"mittel\""));

        assertThat(found.fit()).isEqualTo(Fit.OTHER_WAY);
        assertThat(found.place()).isEqualTo("G");
        assertThat(follow(low(), MODEL.replace("\"hoch\"", "\"mittel\"")).fit()).isEqualTo(Fit.SAME);
    }

    @Test
    void cannotBeToldWhereTheDraftAsksWhatNobodyHasRecorded() {
        var found = follow(high(), MODEL.replace("stufe = \"hoch\"", "hausverwaltung = \"ja\""));

        assertThat(found.fit()).isEqualTo(Fit.NOT_RECORDED);
        assertThat(found.place()).isEqualTo("G");
    }

    @Test
    void norWhereANewGatewayDoes() {
        var draft = MODEL.replace("targetRef=\"D\"", "targetRef=\"X\"").replace("</bpmn:process>", """
                        <bpmn:exclusiveGateway id="X" default="X2" />
                        <bpmn:sequenceFlow id="X1" sourceRef="X" targetRef="N"><bpmn:conditionExpression>%s = "ja"</bpmn:conditionExpression></bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="X2" sourceRef="X" targetRef="D" />
                        """ + EXTRA);
        var unknown = follow(high(), draft.formatted("neu"));
        assertThat(unknown.fit()).isEqualTo(Fit.NOT_RECORDED);
        assertThat(unknown.place()).isEqualTo("X");

        var known = follow(course(Map.of("stufe", "hoch", "neu", "ja"), "Task_2"), draft.formatted("neu"));
        assertThat(known.fit()).isEqualTo(Fit.CHANGED);
        assertThat(known.added()).containsExactly("N");
    }

    @Test
    void stopsWhereTheDraftDoesNotLeadToWhatWasDone() {
        var found = follow(
                high(),
                MODEL.replace("<bpmn:exclusiveGateway id=\"G\" default=\"F5\" />", "")
                        .replace("sourceRef=\"D\" targetRef=\"G\"", "sourceRef=\"D\" targetRef=\"W\"")
                        .replaceAll("<bpmn:sequenceFlow id=\"F4\".*", ""));

        assertThat(found.fit()).isEqualTo(Fit.NO_WAY);
        assertThat(found.place()).isEqualTo("Task_2");
    }

    @Test
    void goesAnotherWayWhereATimerAtATaskWouldHaveRung() {
        var timer = """
                <bpmn:boundaryEvent id="B" attachedToRef="Task_1"><bpmn:timerEventDefinition><bpmn:timeDuration>%s</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent></bpmn:process>
                """;
        var soon = follow(high(), MODEL.replace("</bpmn:process>", timer.formatted("P5D")));
        assertThat(soon.fit()).isEqualTo(Fit.OTHER_WAY);
        assertThat(soon.place()).isEqualTo("B");
        assertThat(follow(high(), MODEL.replace("</bpmn:process>", timer.formatted("P20D")))
                        .fit())
                .isEqualTo(Fit.SAME);
    }

    /** The second of two events may have come only because the first one had not. */
    @Test
    void cannotBeToldWhereOneOfSeveralEventsWouldHaveComeAtAnotherTime() {
        var waiting = MODEL.replace("exclusiveGateway id=\"G\" default=\"F5\"", "eventBasedGateway id=\"G\"")
                .replaceAll("(?s)<bpmn:conditionExpression>.*?</bpmn:conditionExpression>", "");
        var same = follow(low(), waiting, waiting, Map.of(), "streng");
        var later = follow(low(), waiting, waiting.replace("P3M", "P4M"), Map.of(), "streng");

        assertThat(same.fit()).isEqualTo(Fit.SAME);
        assertThat(later.fit()).isEqualTo(Fit.NOT_RECORDED);
        assertThat(later.place()).isEqualTo("G");
    }

    @Test
    void asksATableThatTheDraftHasChangedWithWhatWasRecorded() {
        var draft = MODEL.replace("stufe = \"hoch\"", "d.art = \"streng\"");
        var course = course(Map.of("stufe", "hoch"), "Task_2");
        var table = DraftTable.of("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="t" name="t" namespace="t">
                  <decision id="tafel" name="Tafel"><decisionTable id="dt" hitPolicy="FIRST">
                    <input id="i" label="Stufe"><inputExpression id="ie"><text>%s</text></inputExpression></input>
                    <output id="o" name="art" typeRef="string" />
                    <rule id="r"><inputEntry id="c"><text>"hoch"</text></inputEntry><outputEntry id="d"><text>"streng"</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """.formatted("stufe"));

        assertThat(follow(course, draft, draft, Map.of("tafel", Optional.of(table)), "streng")
                        .fit())
                .isEqualTo(Fit.SAME);
        assertThat(follow(course, draft, draft, Map.of("tafel", Optional.of(table)), "mild"))
                .satisfies(found -> assertThat(found.fit()).isEqualTo(Fit.OTHER_WAY))
                .satisfies(found -> assertThat(found.place()).isEqualTo("G"));
        assertThat(follow(course, draft, draft, Map.of("tafel", Optional.empty()), "mild"))
                .satisfies(found -> assertThat(found.fit()).isEqualTo(Fit.NOT_RECORDED))
                .satisfies(found -> assertThat(found.place()).isEqualTo("D"));
    }

    private static RecordedCourse high() {
        return course(Map.of("stufe", "hoch"), "Task_2");
    }

    private static RecordedCourse low() {
        return course(Map.of("stufe", "niedrig"), "W");
    }

    private static RecordedCourse course(Map<String, Object> answers, String way) {
        var moments = new ArrayList<Moment>();
        var day = step(moments, "S", 0, 0);
        day = step(moments, "Task_1", day, 10);
        moments.add(moments.size() - 1, new Answered(answers));
        moments.add(new Started("D", "m", "D", false, at(day)));
        moments.add(new Decided("D", "tafel", Map.of("Stufe", "hoch"), List.of(Map.of("art", "streng"))));
        moments.add(new Ended("D", false, at(day)));
        day = step(moments, "G", day, 0);
        day = step(moments, way, day, way.equals("W") ? 90 : 5);
        day = step(moments, "E", day, 0);
        return new RecordedCourse(new ProcessVersionId("p:1"), BEGAN, at(day), moments);
    }

    private static int step(List<Moment> moments, String element, int day, int days) {
        moments.add(new Started(element, "m", element, false, at(day)));
        moments.add(new Ended(element, false, at(day + days)));
        return day + days;
    }

    private static Instant at(int day) {
        return BEGAN.plus(Duration.ofDays(day));
    }

    private static CourseOnDraft follow(RecordedCourse course, String draft) {
        return follow(course, MODEL, draft, Map.of(), "streng");
    }

    /** @param says what the changed table gives */
    private static CourseOnDraft follow(
            RecordedCourse course, String old, String draft, Map<String, Optional<DraftTable>> changed, String says) {
        var answers = new RecordedAnswers(new AskedTables(new Comparing(says)), new FirstName(), changed);
        return new ReplayOnDraft(new FlowGraph(old), new FlowGraph(draft), answers).follow(course);
    }

    /** Knows conditions of the form {@code name = "value"}, with a part of the name behind a dot or without. */
    private record Comparing(String says) implements DecidingTables {

        private static final Pattern ASKED = Pattern.compile("<text>(\\w+)(?:\\.(\\w+))? = \"(\\w+)\"</text>");

        @Override
        public Table table(String dmn, String decision) {
            return values -> {
                if (decision.equals("tafel")) {
                    return List.of(new TableTrial.Hit("r", Map.of("art", says)));
                }
                var asked = ASKED.matcher(dmn);
                assertThat(asked.find()).isTrue();
                var value = values.get(asked.group(1));
                var part = value instanceof Map<?, ?> map ? map.get(asked.group(2)) : value;
                return asked.group(3).equals(part)
                        ? List.of(new TableTrial.Hit("ja", new HashMap<>(Map.of("antwort", "ja"))))
                        : List.of();
            };
        }
    }

    private static final class FirstName implements ModelExpressions {

        @Override
        public ReadExpression juel(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ReadExpression feel(String text) {
            return ReadExpression.reading(Set.of(text.split("[ .]")[0]), Set.of());
        }

        @Override
        public ReadExpression feelTests(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
