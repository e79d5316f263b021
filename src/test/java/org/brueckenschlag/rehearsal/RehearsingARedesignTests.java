package org.brueckenschlag.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.brueckenschlag.rehearsal.Outcome.State;
import org.brueckenschlag.rehearsal.Remark.Kind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a manager changes, and what the rehearsal says of it. */
class RehearsingARedesignTests {

    private static final String KEY = "konfliktmediation";
    private static final String MODEL = KEY + ".bpmn";
    private static final String ENQUIRY = "anfrage_aufnehmen.form";

    private static final String REMINDERS = """
            <bpmn:boundaryEvent id="Event_Erinnern" cancelActivity="false" attachedToRef="Task_AuftragKlaeren">
              <bpmn:timerEventDefinition><bpmn:timeCycle>R3/P1D</bpmn:timeCycle></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="Flow_Erinnern" sourceRef="Event_Erinnern" targetRef="Task_Erinnern" />
            <bpmn:userTask id="Task_Erinnern" name="Erinnern" camunda:candidateGroups="fachkraft" />
            <bpmn:sequenceFlow id="Flow_Erinnert" sourceRef="Task_Erinnern" targetRef="Event_Erinnert" />
            <bpmn:endEvent id="Event_Erinnert" />
            """;

    private static ShippedStage stage;

    @BeforeAll
    static void open() {
        stage = new ShippedStage();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void aWaitBesideALongerOneMakesItsTaskLaterAndNothingElse() {
        var before = rehearsed("DEMO-01", Map.of());
        var after = rehearsed(
                "DEMO-01", Map.of(MODEL, text -> text.replace(">P3M</bpmn:timeDuration>", ">P4M</bpmn:timeDuration>")));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.days()).isEqualTo(before.days());
        assertThat(after.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Kind.TASK_LATER);
            assertThat(remark.element()).isEqualTo("Task_NachsorgeDreiMonate");
            assertThat(Integer.parseInt(remark.details().getFirst())).isBetween(20, 35);
        });
    }

    @Test
    void aLongerWaitIsToldAsDaysThatTheCourseTakesLonger() {
        var before = rehearsed("DEMO-01", Map.of());
        var after = rehearsed(
                "DEMO-01", Map.of(MODEL, text -> text.replace(">P3M</bpmn:timeDuration>", ">P7M</bpmn:timeDuration>")));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.endCode()).isEqualTo(before.endCode());
        assertThat(after.steps()).isEqualTo(before.steps());
        // a month longer than the six months that are waited for beside it
        assertThat(after.days()).isBetween(before.days() + 25, before.days() + 35);
        assertThat(after.remarks()).extracting(Remark::kind).containsExactly(Kind.TASK_LATER, Kind.LATER);
        assertThat(after.remarks()).contains(Remark.of(Kind.LATER, null, String.valueOf(after.days() - before.days())));
    }

    @Test
    void aTaskMoreIsDoneAsUsualAndNamed() {
        var after = rehearsed("DEMO-11", Map.of(MODEL, RehearsingARedesignTests::withATaskAfterTheEnquiry));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.remarks()).containsExactly(Remark.of(Kind.TASK_AS_USUAL, "Task_Rueckruf"));
        assertThat(after.steps()).isEqualTo(rehearsed("DEMO-11", Map.of()).steps() + 1);
    }

    @Test
    void aTaskLessIsLeftOut() {
        var after = rehearsed(
                "DEMO-01",
                Map.of(
                        MODEL,
                        text -> text.replaceFirst(
                                        "(?s)<bpmn:userTask id=\"Task_SitzungNachbereiten\".*?</bpmn:userTask>",
                                        "<bpmn:intermediateThrowEvent id=\"Event_OhneNachbereitung\"><bpmn:incoming>x</bpmn:incoming>"
                                                + "</bpmn:intermediateThrowEvent>")
                                .replace("\"Task_SitzungNachbereiten\"", "\"Event_OhneNachbereitung\"")
                                .replace(">Task_SitzungNachbereiten<", ">Event_OhneNachbereitung<")));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.remarks()).contains(Remark.of(Kind.TASK_LEFT_OUT, "Task_SitzungNachbereiten"));
    }

    @Test
    void aNewQuestionIsAnsweredAsUsualAndOneThatIsGoneIsNamed() {
        var after = rehearsed("DEMO-11", Map.of(ENQUIRY, text -> text.replace("\"dauer_konflikt\"", "\"dauer_neu\"")));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.remarks())
                .contains(Remark.of(Kind.ANSWER_NOT_ASKED, "Task_AnfrageAufnehmen", "dauer_konflikt"));
    }

    @Test
    void anAnswerThatIsNotOfferedAnyMoreStopsTheCourseWhereItIsGivenAndSaysWhy() {
        var after = rehearsed("DEMO-01", Map.of(ENQUIRY, text -> text.replace("\"6-24m\"", "\"anders\"")));

        assertThat(after.state()).isEqualTo(State.STOPPED);
        var why = after.remarks().getFirst();
        assertThat(why.kind()).isEqualTo(Kind.ANSWER_REFUSED);
        assertThat(why.element()).isEqualTo("Task_AnfrageAufnehmen");
        assertThat(why.details()).first().isEqualTo("dauer_konflikt");
        assertThat(why.details()).containsSubsequence("forms.not-one-of", "6-24m");
        assertThat(why.details().get(1)).contains("6-24m");
        assertThat(after.steps()).isZero();
    }

    @Test
    void aTableThatDecidesOtherwiseStopsTheCourseAndSaysWhatIsOpenInstead() {
        var after = rehearsed("DEMO-01", Map.of("triage.dmn", text -> text.replace("\"annehmen\"", "\"ablehnen\"")));

        assertThat(after.state()).isEqualTo(State.STOPPED);
        assertThat(after.remarks())
                .containsExactly(Remark.of(Kind.TASK_NOT_OPEN, "Task_AuftragKlaeren", "Task_VerweisGeben"));
    }

    /** The engine writes its own clock into such a timer; by it the second round would be long over. */
    @Test
    void aTimerThatRepeatsDoesSoInTheTimeOfTheCourse() {
        var after = rehearsed(
                "DEMO-01",
                Map.of(
                        MODEL,
                        text -> text.replace(
                                "<bpmn:sequenceFlow id=\"Flow_AnfrageAufgenommen\"",
                                REMINDERS + "<bpmn:sequenceFlow id=\"Flow_AnfrageAufgenommen\"")));

        assertThat(after.state()).isEqualTo(State.ENDED);
        assertThat(after.remarks()).containsExactly(Remark.of(Kind.TASK_AS_USUAL, "Task_Erinnern"));
        assertThat(after.steps()).isEqualTo(rehearsed("DEMO-01", Map.of()).steps() + 3);
    }

    @Test
    void theProgramsClockStaysWhereItIs() {
        var before = ahead();

        rehearsed("DEMO-10", Map.of());

        assertThat(ahead().minus(before).abs()).isLessThan(Duration.ofMinutes(1));
    }

    /** Of the machine's time; another class may have moved the clock before. */
    private static Duration ahead() {
        return Duration.between(Instant.now(), ClockUtil.getCurrentTime().toInstant());
    }

    private static Outcome rehearsed(String course, Map<String, UnaryOperator<String>> redesign) {
        return stage.play(course, redesign);
    }

    private static String withATaskAfterTheEnquiry(String text) {
        return text.replace(
                "<bpmn:sequenceFlow id=\"Flow_AnfrageAufgenommen\" sourceRef=\"Task_AnfrageAufnehmen\"",
                "<bpmn:userTask id=\"Task_Rueckruf\" name=\"Zurückrufen\" camunda:candidateGroups=\"fachkraft\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_Rueckruf\" sourceRef=\"Task_AnfrageAufnehmen\""
                        + " targetRef=\"Task_Rueckruf\" />"
                        + "<bpmn:sequenceFlow id=\"Flow_AnfrageAufgenommen\" sourceRef=\"Task_Rueckruf\"");
    }
}
